import type { Sentence, Token } from "../document/types.ts";
import { ACRONYMS } from "../lists/acronyms.ts";
import { GUARDED_PHRASES } from "../lists/guarded-phrases.ts";
import { remember } from "../remember.ts";
import type { Phrase } from "./phrase.ts";
import { createTrie, findPhrases, type Trie } from "./trie.ts";

/** The guarded words as phrases without a suggestion. */
export function guardPhrases(): Phrase[] {
  return GUARDED_PHRASES.map((match) => ({ match, suggest: [] }));
}

/** What known acronyms stand for: names of conditions, bodies and benefits. */
function acronymPhrases(): Phrase[] {
  const match = ACRONYMS.flatMap(({ full }) =>
    full.map((text) => text.toLowerCase().replaceAll(", ", " , ").replaceAll("-", " ")),
  );
  return [{ match, suggest: [] }];
}

let trie: Trie<Phrase> | undefined;

/** A sentence's tokens with the guarded words as opaque ones, as names are. */
export const withoutGuarded = remember((sentence: Sentence): readonly Token[] => {
  trie ??= createTrie([...guardPhrases(), ...acronymPhrases()]);
  const hidden = new Set<Token>();
  for (const { first, last } of findPhrases(trie, sentence))
    for (const token of sentence.tokens.slice(first, last + 1)) hidden.add(token);
  if (hidden.size === 0) return sentence.tokens;
  return sentence.tokens.map((token) =>
    hidden.has(token) ? { ...token, kind: "opaque", features: null } : token,
  );
});
