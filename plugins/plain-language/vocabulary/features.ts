import { syllable } from "syllable";
import { FUNCTION_WORDS } from "./function-words.ts";
import { baseForms, lookupForm, spellingForms } from "./word-forms.ts";
import type { WordTable } from "./word-table.ts";

/** What is known of a word. Frequencies are Zipf values: 7 is "you", 3 is once in a million, 2 is unknown. */
export type WordFeatures = {
  /** The word as it is looked up. */
  form: string;
  isFunctionWord: boolean;
  /** Frequency of the word itself in its best spelling. */
  spelledFrequency: number;
  /** Frequency of the word or, a little less, of what it comes from. */
  frequency: number;
  syllables: number;
  /** Not among the words that most ten-year-olds know (Dale-Chall). */
  beyondDaleChall: boolean;
  /** Not among the words that most eight-year-olds read (Spache). */
  beyondSpache: boolean;
};

/** Looks words up, each of them worked out once. */
export type Vocabulary = { featuresOf: (word: string) => WordFeatures };

/** The frequency of a word that is in no table. */
const UNKNOWN = 2;

/** What a word loses for being known only by what it comes from. */
const DERIVED = 0.2;

/** A vocabulary over a table that is read when the first word is looked up. */
export function createVocabulary(readTable: () => WordTable): Vocabulary {
  const known = new Map<string, WordFeatures>();
  let table: WordTable | undefined;
  return {
    featuresOf(word) {
      const found = known.get(word);
      if (found !== undefined) return found;
      table ??= readTable();
      const features = workOut(lookupForm(word), table);
      known.set(word, features);
      return features;
    },
  };
}

function workOut(form: string, table: WordTable): WordFeatures {
  const spellings = [form, ...spellingForms(form)];
  const bases = spellings.flatMap(baseForms);
  const all = [...spellings, ...bases];
  const spelledFrequency = highest(spellings, table);
  return {
    form,
    isFunctionWord: FUNCTION_WORDS.has(form),
    spelledFrequency,
    frequency: Math.max(spelledFrequency, highest(bases, table) - DERIVED),
    syllables: Math.max(1, syllable(form)),
    beyondDaleChall: !all.some((word) => table.daleChall.has(word)),
    beyondSpache: !all.some((word) => table.spache.has(word)),
  };
}

function highest(words: readonly string[], table: WordTable): number {
  return words.reduce(
    (best, word) => Math.max(best, (table.frequencies.get(word) ?? 10 * UNKNOWN) / 10),
    UNKNOWN,
  );
}
