import type { PhrasePlace } from "./phrase.ts";

/** True where "means" comes right after, so that the page explains the words. */
export function isExplained({ sentence, last }: PhrasePlace): boolean {
  return sentence.tokens[last + 1]?.lower === "means";
}

/** True where every long word begins with one capital inside a sentence: the words are part of a name. */
export function isName({ sentence, first, last }: PhrasePlace): boolean {
  if (first === 0) return false;
  return sentence.tokens
    .slice(first, last + 1)
    .every(({ text }) => text.length <= 3 || /^\p{Lu}\p{Ll}/u.test(text));
}

/** True inside double quotation marks: the words are somebody else's. */
export function isInQuotation({ sentence, first }: PhrasePlace): boolean {
  const { masked } = sentence.block;
  const start = sentence.tokens[first]?.start ?? 0;
  const opening = Math.max(masked.lastIndexOf("\u201C", start), lastStraight(masked, start));
  if (opening < 0) return false;
  const closing = masked.slice(opening + 1).search(/["\u201D]/);
  return closing >= 0 && opening + 1 + closing >= start;
}

/** The straight quotation mark that opens before a place, or -1: every other one closes. */
function lastStraight(text: string, place: number): number {
  const before = text.slice(0, place);
  const count = before.split('"').length - 1;
  return count % 2 === 1 ? before.lastIndexOf('"') : -1;
}
