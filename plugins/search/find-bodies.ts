/** A tag and its attributes. In a built page `<` and `>` stand for nothing else: layouts write them as `&lt;` and `&gt;`. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/g;

const BODY = /\sdata-pagefind-body(?=[\s=/]|$)/;
const IGNORED = /\sdata-pagefind-ignore(?=[\s=/]|$)/;

/** What follows an element that leaves nothing behind: the space before it is then one too many. */
const ENDS = /^(?:\s|<\/)/;

/** An element that is open: its name, and how many of its name are open in it, itself too. */
type Open = { name: string; depth: number };

/**
 * What stands inside the elements of a built page that are marked with `data-pagefind-body`, in order, without the
 * elements in them that are marked with `data-pagefind-ignore`.
 */
export function findBodies(html: string): string[] {
  const bodies: string[] = [];
  let body: Open | undefined;
  let ignored: Open | undefined;
  let text = "";
  let from = 0;
  for (const tag of html.matchAll(TAG)) {
    const [whole, slash, name = "", attributes = ""] = tag;
    const step = slash === "" ? 1 : -1;
    if (body?.name === name) body.depth += step;
    if (ignored?.name === name) ignored.depth += step;
    if (body === undefined) {
      if (!BODY.test(attributes)) continue;
      body = { name, depth: 1 };
      from = tag.index + whole.length;
    } else if (body.depth === 0) {
      bodies.push(text + html.slice(from, tag.index));
      body = undefined;
      text = "";
    } else if (ignored?.depth === 0) {
      ignored = undefined;
      from = tag.index + whole.length;
      if (ENDS.test(html.slice(from, from + 2))) text = text.trimEnd();
    } else if (ignored === undefined && IGNORED.test(attributes)) {
      text += html.slice(from, tag.index);
      ignored = { name, depth: 1 };
    }
  }
  return bodies;
}
