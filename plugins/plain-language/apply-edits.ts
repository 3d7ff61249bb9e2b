import type { Edit } from "../model/finding.ts";

/** A text with edits made. Of two that overlap, the first is made. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; made: number } {
  let result = "";
  let done = 0;
  let made = 0;
  for (const { from, to, text: instead } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done || to < from) continue;
    result += text.slice(done, from) + instead;
    done = to;
    made += 1;
  }
  return { text: result + text.slice(done), made };
}

/** A fix may bring to light another one; after so many rounds a text is left as it is. */
const MOST_ROUNDS = 5;

/** Makes all safe edits that `findEdits` finds in a text, until there are none. */
export function fixText(
  text: string,
  findEdits: (text: string) => readonly Edit[],
): { text: string; made: number } {
  let fixed = { text, made: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = findEdits(fixed.text);
    if (edits.length === 0) break;
    const next = applyEdits(fixed.text, edits);
    fixed = { text: next.text, made: fixed.made + next.made };
  }
  return fixed;
}
