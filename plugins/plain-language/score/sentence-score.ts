import type { Token } from "../document/types.ts";
import type { WordFeatures } from "../vocabulary/features.ts";
import model from "./model.json" with { type: "json" };

/** The measures that a sentence's score is made of, and the score: 1 is easiest, 6 hardest. */
export type SentenceScore = {
  /** All tokens: words, numbers, names. */
  tokens: number;
  /** Mean frequency of the content words (Zipf). */
  familiarity: number;
  /** Mean of how far content words fall below a frequency of 4. */
  rarity: number;
  /** Share of tokens that are words beyond Dale-Chall. */
  beyondDaleChall: number;
  /** Mean syllables of a word. */
  syllables: number;
  score: number;
  /** How much of the score is due to length, and how much to words: both 0 for the average sentence. */
  dueToLength: number;
  dueToWords: number;
};

/** From this score on a sentence counts as hard: measured precision .90, recall .59. */
export const HARD_SENTENCE = model.hardSentence;

/** The mean frequency where a sentence has no content words. */
const NO_CONTENT = 5.5;

/** Scores a sentence by its tokens. Tokens without features count only in its length. */
export function scoreSentence(tokens: readonly Token[]): SentenceScore {
  const words = tokens.flatMap((token) => token.features ?? []);
  const content = contentWords(tokens);
  const measures = {
    tokens: tokens.length,
    familiarity: content.length === 0 ? NO_CONTENT : mean(content.map((word) => word.frequency)),
    rarity: mean(content.map((word) => Math.max(0, 4 - word.frequency))),
    beyondDaleChall: words.filter((word) => word.beyondDaleChall).length / Math.max(1, tokens.length),
    syllables: words.length === 0 ? 1 : mean(words.map((word) => word.syllables)),
  };
  const { constant, length, ...rest } = model.sentence;
  const dueToLength = weigh(Math.log(Math.max(1, tokens.length)), length);
  const dueToWords =
    weigh(measures.familiarity, rest.familiarity) +
    weigh(measures.rarity, rest.rarity) +
    weigh(measures.beyondDaleChall, rest.beyondDaleChall) +
    weigh(measures.syllables, rest.syllables);
  return { ...measures, dueToLength, dueToWords, score: constant + dueToLength + dueToWords };
}

/** Words that carry meaning: no function words, and no names (a capital inside a sentence) unless nothing else is left. */
function contentWords(tokens: readonly Token[]): WordFeatures[] {
  const meaningful = tokens.filter((token) => token.features !== null && !token.features.isFunctionWord);
  const common = meaningful.filter((token) => token === tokens[0] || !/^\p{Lu}/u.test(token.text));
  return (common.length > 0 ? common : meaningful).flatMap((token) => token.features ?? []);
}

function weigh(
  value: number,
  { weight, mean: average, spread }: { weight: number; mean: number; spread: number },
): number {
  return (weight * (value - average)) / spread;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
