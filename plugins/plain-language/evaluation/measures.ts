import { daleChallFormula } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { spacheFormula } from "spache-formula";
import { syllable } from "syllable";
import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import { toBlock } from "../document/blocks.ts";
import { TextBuilder } from "../document/mapped-text.ts";
import { toSentences } from "../document/sentences.ts";
import type { Sentence, Token } from "../document/types.ts";
import { meanScore } from "../score/page-score.ts";
import { scoreSentence } from "../score/sentence-score.ts";
import type { Vocabulary } from "../vocabulary/features.ts";

/** What is compared with people's ratings, by its key, as people call it. */
export const MEASURES = {
  ours: "This score",
  fleschKincaid: "Flesch-Kincaid",
  daleChall: "Dale-Chall",
  spache: "Spache",
} as const;
export type Measure = keyof typeof MEASURES;

/** What was rated: whole texts, or single sentences. */
export type Unit = "page" | "sentence";

/** How hard each measure finds a text (higher is harder), and its words as the score counts them. */
export type Measured = { words: number } & Record<Measure, number>;

/**
 * Makes ready to measure plain texts, no Markdown. A line break ends a sentence unless the next line begins with a small
 * letter; of unit `sentence` all of a text is one. A text without words has no measure: each is NaN.
 */
export function createMeasures(vocabulary: Vocabulary, unit: Unit): (text: string) => Measured {
  const count = createCounter();
  return (text) => {
    const sentences = splitText(text, vocabulary);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const counts = count(tokens, unit === "sentence" ? 1 : sentences.length);
    return {
      words: tokens.length,
      ours: scoreOf(sentences, tokens, unit),
      fleschKincaid: fleschKincaid(counts),
      daleChall: daleChallFormula(counts),
      spache: spacheFormula(counts),
    };
  };
}

function scoreOf(sentences: readonly Sentence[], tokens: readonly Token[], unit: Unit): number {
  if (tokens.length === 0) return Number.NaN;
  return unit === "sentence" ? scoreSentence(tokens).score : meanScore(sentences);
}

function splitText(text: string, vocabulary: Vocabulary): Sentence[] {
  const built = new TextBuilder();
  built.addExact(text.replace(/\r\n?/g, "\n"), 0);
  return toSentences(toBlock("paragraph", built), SOURCE_LANGUAGE, vocabulary);
}

/** What the formulas are made of. */
export type FormulaCounts = {
  sentence: number;
  word: number;
  syllable: number;
  /** Words beyond Dale-Chall's list, each time they stand there. */
  difficultWord: number;
  /** Words beyond Spache's list, each time they stand there. */
  unfamiliarWord: number;
};

/**
 * Makes ready to count. Spache counted different words in samples of one length; in texts of several lengths that would
 * tell their length, so each time counts. A number or an address is a word of one syllable that everyone knows.
 */
export function createCounter(): (tokens: readonly Token[], sentence: number) => FormulaCounts {
  const known = new Map<string, number>();
  const syllablesOf = ({ lower }: Token): number => {
    const count = known.get(lower) ?? Math.max(1, syllable(lower));
    known.set(lower, count);
    return count;
  };
  return (tokens, sentence) => ({
    sentence,
    word: tokens.length,
    syllable: tokens.reduce((sum, token) => sum + syllablesOf(token), 0),
    difficultWord: tokens.filter(({ features }) => features?.beyondDaleChall).length,
    unfamiliarWord: tokens.filter(({ features }) => features?.beyondSpache).length,
  });
}
