import type { Token } from "../document/types.ts";
import type { PhrasePlace } from "./phrase.ts";
import { isQuotedAt } from "./quotations.ts";

/** True where "means" comes right after, so that the page explains the words. */
export function isExplained({ sentence, last }: PhrasePlace): boolean {
  return sentence.tokens[last + 1]?.lower === "means";
}

/** True where every long word begins with one capital inside a sentence: the words are a name, or part of one. */
export function isName(place: PhrasePlace): boolean {
  return place.first > 0 && isRaised(place);
}

/** True where the words are part of a longer name: the word before them, or after, begins with a capital too. */
export function isInLongerName(place: PhrasePlace): boolean {
  if (!isRaised(place)) return false;
  const { tokens } = place.sentence;
  let before = place.first - 1;
  while (LITTLE.has(tokens[before]?.lower ?? "")) before--;
  return (before > 0 && isCapital(tokens[before])) || isCapital(tokens[place.last + 1]);
}

/** Words that stand inside names without a capital. */
const LITTLE = new Set(["and", "for", "of", "the"]);

/** True inside quotation marks: the words are somebody else's. */
export function isInQuotation({ sentence, first }: PhrasePlace): boolean {
  return isQuotedAt(sentence.block, sentence.tokens[first]?.start ?? 0);
}

function isRaised({ sentence, first, last }: PhrasePlace): boolean {
  const long = sentence.tokens.slice(first, last + 1).filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(isCapital);
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
}
