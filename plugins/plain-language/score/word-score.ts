import type { WordFeatures } from "../vocabulary/features.ts";
import model from "./model.json" with { type: "json" };

/** How likely it is that readers find a word hard, from 0 to 1. */
export function scoreWord(word: WordFeatures): number {
  const { constant, ...weights } = model.word;
  return (
    constant +
    weights.spelledFrequency * word.spelledFrequency +
    weights.frequency * word.frequency +
    weights.below4 * Math.max(0, 4 - word.frequency) +
    weights.below3 * Math.max(0, 3 - word.frequency) +
    weights.letters * word.form.length +
    weights.syllables * word.syllables +
    weights.beyondDaleChall * Number(word.beyondDaleChall) +
    weights.beyondSpache * Number(word.beyondSpache)
  );
}

/** From this frequency on (Zipf) a word is heard every day. */
const EVERYDAY = 4;

/** True for words that everyone hears every day, like "not", "free" and "panic": in capitals they are no short form. */
export function isEverydayWord({ features }: { features: WordFeatures | null }): boolean {
  return features !== null && features.spelledFrequency >= EVERYDAY;
}

/** True for content words that readers are likely to find hard: measured precision .68, recall .49. */
export function isHardWord(word: WordFeatures): boolean {
  return !word.isFunctionWord && scoreWord(word) >= model.hardWord;
}
