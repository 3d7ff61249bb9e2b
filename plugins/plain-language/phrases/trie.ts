import type { Sentence } from "../document/types.ts";
import type { VerbForm } from "./inflect.ts";
import { expandNotation } from "./notation.ts";
import type { Phrase, PhraseMatch } from "./phrase.ts";

/** Phrases as a tree of words: what a search costs doesn't grow with their number. */
export type Trie<T extends Phrase> = { next: Map<string, Trie<T>>; end?: { phrase: T; form: VerbForm } };

/** Builds a tree. Where two phrases are the same words the first of them stays. */
export function createTrie<T extends Phrase>(phrases: readonly T[]): Trie<T> {
  const root: Trie<T> = { next: new Map() };
  for (const phrase of phrases) {
    for (const { words, form } of expandNotation(phrase.match)) {
      let node = root;
      for (const word of words) {
        const next: Trie<T> = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.end ??= { phrase, form };
    }
  }
  return root;
}

/** The phrases in a sentence from left to right: the longest wins and none overlap. */
export function findPhrases<T extends Phrase>(trie: Trie<T>, sentence: Sentence): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let first = 0;
  while (first < sentence.tokens.length) {
    const match = longestAt(trie, sentence, first);
    if (match !== undefined) found.push(match);
    first = match === undefined ? first + 1 : match.last + 1;
  }
  return found;
}

function longestAt<T extends Phrase>(
  trie: Trie<T>,
  sentence: Sentence,
  first: number,
): PhraseMatch<T> | undefined {
  let node = step(trie, sentence.tokens[first]?.lower ?? "");
  let best: PhraseMatch<T> | undefined;
  for (let last = first; node !== undefined; last++) {
    if (node.end !== undefined) best = { sentence, first, last, ...node.end };
    node = follow(node, sentence, last);
  }
  return best;
}

/** The node for the next token, if what stands between is a space, a hyphen, or a comma that the phrase has too. */
function follow<T extends Phrase>(node: Trie<T>, sentence: Sentence, last: number): Trie<T> | undefined {
  const [token, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  if (token === undefined || next === undefined || node.next.size === 0) return undefined;
  const gap = sentence.block.masked.slice(token.end, next.start).trim();
  if (gap === ",") return step(node.next.get(","), next.lower);
  return gap === "" || gap === "-" || gap === "\u2010" || gap === "\u2011"
    ? step(node, next.lower)
    : undefined;
}

/** A word leads on as it is, or without what follows its apostrophe ("stakeholder's"). */
function step<T extends Phrase>(node: Trie<T> | undefined, word: string): Trie<T> | undefined {
  const found = node?.next.get(word);
  if (found !== undefined || !word.endsWith("'s")) return found;
  return node?.next.get(word.slice(0, -2));
}
