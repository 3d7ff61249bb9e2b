import type { Sentence } from "../document/types.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { createTrie, findPhrases, type Trie } from "../phrases/trie.ts";
import * as rules from "./phrase-rules.ts";
import * as duty from "./phrase-rules-duty.ts";
import * as jargon from "./phrase-rules-jargon.ts";
import * as page from "./phrase-rules-page.ts";
import * as people from "./phrase-rules-people.ts";
import * as time from "./phrase-rules-time.ts";
import type { PhraseRule } from "./rule.ts";

/** Every rule that is a list of phrases. */
export const PHRASE_RULES: readonly PhraseRule[] = [rules, duty, jargon, page, people, time].flatMap((file) =>
  Object.values(file).filter((value) => "phrases" in value),
);

let trie: Trie<Phrase> | undefined;

/** The indexes of the tokens of which a list speaks: it has other words for them, or says where they are fine. */
export function listedIn(sentence: Sentence): Set<number> {
  trie ??= createTrie(PHRASE_RULES.flatMap(({ phrases }) => phrases));
  const listed = new Set<number>();
  for (const { first, last } of findPhrases(trie, sentence))
    for (let index = first; index <= last; index++) listed.add(index);
  return listed;
}
