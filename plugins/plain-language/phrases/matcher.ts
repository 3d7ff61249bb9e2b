import type { Document } from "../document/types.ts";
import { guardPhrases } from "./guarded.ts";
import type { Phrase, PhraseMatch } from "./phrase.ts";
import { createTrie, findPhrases } from "./trie.ts";

/** Finds all phrases of all lists in one pass over a document. */
export type Matcher<T extends Phrase> = (document: Document) => PhraseMatch<T>[];

/**
 * Builds a matcher over lists of phrases. The law's own terms are never found, nor anything inside them.
 * Words in quotation marks are being talked about, so they aren't found either.
 */
export function createMatcher<T extends Phrase>(phrases: readonly T[]): Matcher<T> {
  const wanted = new Set<Phrase>(phrases);
  const isWanted = (match: PhraseMatch): match is PhraseMatch<T> => wanted.has(match.phrase);
  const trie = createTrie<Phrase>([...guardPhrases(), ...phrases]);
  return (document) =>
    document.sentences.flatMap((sentence) =>
      findPhrases(trie, sentence)
        .filter(isWanted)
        .filter((match) => !isQuoted(match) && match.phrase.unless?.(match) !== true),
    );
}

/** True where quotation marks stand right before and right after. */
function isQuoted({ sentence, first, last }: PhraseMatch): boolean {
  const { masked } = sentence.block;
  const opening = masked.charAt((sentence.tokens[first]?.start ?? 0) - 1) || " ";
  const closing = masked.charAt(sentence.tokens[last]?.end ?? masked.length) || " ";
  return "'\"\u2018\u201C".includes(opening) && "'\"\u2019\u201D".includes(closing);
}
