import type { Severity } from "../../model/finding.ts";
import type { Sentence, Token } from "../document/types.ts";
import type { VerbForm } from "./inflect.ts";

/** Words to look for, and what to write instead. */
export type Phrase = {
  /**
   * The words, in lower case. `~use` is any form of a verb, `+plan` a noun in the singular or plural,
   * `a|the` either word, `the?` a word that may be missing, `,` a comma.
   */
  match: string | readonly string[];
  /** Plainer words, best first. `~use` takes the form of the verb that was found. */
  suggest: readonly string[];
  /** Why not these words, as a plain sentence; without it the rule's own reason holds. */
  why?: string;
  /** Where the reason comes from, if not from the rule's source. */
  source?: string;
  /** What to do, as a plain sentence, where putting other words in their place is not enough. */
  fix?: string;
  severity?: Severity;
  /** The first suggestion says the same in every sentence, so that a fix may write it unasked. Never for words of duty. */
  safe?: true;
  /** Says that the words are used in a sense that is fine. */
  unless?: (place: PhrasePlace) => boolean;
  /** A sentence in which `unless` holds. */
  good?: string;
};

/** Where a phrase was found: tokens `first` to `last` (included) of a sentence. */
export type PhrasePlace = { sentence: Sentence; first: number; last: number };

/** A phrase that was found, with the form of its verb. */
export type PhraseMatch<T extends Phrase = Phrase> = PhrasePlace & { phrase: T; form: VerbForm };

/** A phrase in short: the words, then what to write instead. */
export function phrase(match: Phrase["match"], ...suggest: string[]): Phrase {
  return { match, suggest };
}

/** A phrase whose first suggestion says the same in every sentence, so that a fix may write it unasked. */
export function same(match: Phrase["match"], ...suggest: string[]): Phrase {
  return { match, suggest, safe: true };
}

/** Phrases that share a reason and its source. */
export function because(why: string, source: string, ...phrases: Phrase[]): Phrase[] {
  return phrases.map((entry) => ({ why, source, ...entry }));
}

/** A sense: one of these words stands right before. */
export function after(words: string): (place: PhrasePlace) => boolean {
  const known = new Set(words.split("|"));
  return ({ sentence, first }) => known.has(wordAt(sentence.tokens, first - 1));
}

/** A sense: one of these words comes right after. */
export function before(words: string): (place: PhrasePlace) => boolean {
  const known = new Set(words.split("|"));
  return ({ sentence, last }) => known.has(wordAt(sentence.tokens, last + 1));
}

/** A sense: any of these senses. */
export function either(...senses: ((place: PhrasePlace) => boolean)[]): (place: PhrasePlace) => boolean {
  return (place) => senses.some((sense) => sense(place));
}

/** A sense: one of these words stands anywhere in the sentence. */
export function sameSentence(words: string): (place: PhrasePlace) => boolean {
  const known = new Set(words.split("|"));
  return ({ sentence }) => sentence.tokens.some((token) => known.has(token.lower));
}

/** A sense: a noun follows, so that the words describe it ("the disabled child"). A word that holds a sentence together, or its end, is none. */
export function describesNoun({ sentence, last }: PhrasePlace): boolean {
  const next = sentence.tokens[last + 1];
  const end = sentence.tokens[last]?.end ?? 0;
  if (next === undefined || next.features?.isFunctionWord) return false;
  return sentence.block.masked.slice(end, next.start).trim() === "";
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}
