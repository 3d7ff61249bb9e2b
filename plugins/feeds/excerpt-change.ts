/** How many characters of a value a sentence shows. */
const SHOWN = 60;

/** The first place where two texts differ, as a few words of each. */
export function excerptChange(before: string, after: string): { before: string; after: string } {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  // Back to the beginning of the word, so that the words can be read.
  const start = Math.max(before.lastIndexOf(" ", at - 1), before.lastIndexOf("\n", at - 1)) + 1;
  const from = at - start > SHOWN / 2 ? at : start;
  return { before: shorten(before.slice(from)), after: shorten(after.slice(from)) };
}

/** A text on one line, cut to what a sentence can hold. Characters that can't be seen are written out. */
export function shorten(text: string, longest = SHOWN): string {
  const line = text
    // A whole description can be long, and only its beginning is shown.
    .slice(0, longest + 1)
    .replace(/\u00a0/g, "&nbsp;")
    .replace(/\p{C}/gu, (each) =>
      each === "\n" || each === "\t" ? " " : `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
    );
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
