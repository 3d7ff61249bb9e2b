/** An element of a drawing: how many elements it draws by itself, and which parts of the drawing it draws again. */
type Part = { own: number; uses: string[] };

const TAG = /<(\/?)[\w:-]+((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ID = /\sid\s*=\s*["']([^"']*)["']/;
const USE = /(?:href\s*=\s*["']\s*|url\(\s*["']?)#([^"')\s]+)/g;

/**
 * How many elements a drawing comes to when each part is drawn every time that another names it. A few lines can name
 * each other into millions. `markup` is without comments. Cost grows with its length.
 */
export function countShapes(markup: string): number {
  const parts = listParts(markup);
  const known = new Map<string, number>();
  const countPart = ({ own, uses }: Part): number => uses.reduce((sum, id) => sum + countId(id), own);
  const countId = (id: string): number => {
    const before = known.get(id);
    const part = parts.byId.get(id);
    if (before !== undefined || part === undefined) return before ?? 0;
    // A part that draws itself ends here: what draws it refuses that by itself.
    known.set(id, 0);
    const count = countPart(part);
    known.set(id, count);
    return count;
  };
  return countPart(parts.whole);
}

/** The whole drawing, and its parts that have an id, each with all that is inside it. */
function listParts(markup: string): { whole: Part; byId: Map<string, Part> } {
  const whole: Part = { own: 0, uses: [] };
  const byId = new Map<string, Part>();
  const open: (Part | undefined)[] = [];
  for (const [, closing, attributes = "", empty] of markup.matchAll(TAG)) {
    if (closing === "/") {
      open.pop();
      continue;
    }
    const id = ID.exec(attributes)?.[1];
    const part: Part | undefined = id === undefined ? undefined : { own: 0, uses: [] };
    if (id !== undefined && part !== undefined) byId.set(id, part);
    const uses = [...attributes.matchAll(USE)].map(([, name = ""]) => name);
    for (const holder of new Set([whole, ...open, part])) {
      if (holder === undefined) continue;
      holder.own += 1;
      holder.uses.push(...uses);
    }
    if (empty !== "/") open.push(part);
  }
  return { whole, byId };
}
