/** A page's YAML front matter and where its Markdown begins. */
export type FrontMatter =
  | { state: "none"; body: number }
  | { state: "found"; yaml: string; from: number; body: number }
  | { state: "unclosed"; body: number };

const FENCE = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;

/** Finds front matter: lines between two lines of `---` at the very start. Offsets are into the page. */
export function findFrontMatter(page: string): FrontMatter {
  const opening = FENCE.exec(page);
  if (opening === null) return { state: "none", body: page.startsWith("\uFEFF") ? 1 : 0 };
  const from = opening[0].length;
  const closing = /^---[ \t]*(?:\r\n?|\n|$)/gm;
  closing.lastIndex = from;
  for (let match = closing.exec(page); match !== null; match = closing.exec(page)) {
    const before = page.charAt(match.index - 1);
    if (before === "\n" || before === "\r")
      return {
        state: "found",
        yaml: page.slice(from, match.index),
        from,
        body: match.index + match[0].length,
      };
  }
  return { state: "unclosed", body: page.length };
}
