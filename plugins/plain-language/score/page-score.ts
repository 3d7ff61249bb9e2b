import type { Document, Sentence } from "../document/types.ts";
import { hardWordsOf } from "./hard-sentence.ts";
import model from "./model.json" with { type: "json" };
import { type SentenceScore, scoreSentence } from "./sentence-score.ts";

/** How hard a page is and why, or that it is too short to say. For choosing what to work on first, never a certificate. */
export type PageScore =
  | { state: "too-short"; words: number }
  | {
      state: "scored";
      words: number;
      /** 1 is easiest, 6 hardest. */
      score: number;
      /** In years, on Flesch-Kincaid's scale; the range is what the page's own sentences leave open. */
      readingAge: { estimate: number; from: number; to: number };
      why: string;
      /** The three sentences that would make the most difference, hardest first. */
      changeFirst: Sentence[];
    };

/** Shorter texts are too few sentences to judge by. */
export const FEWEST_WORDS = 100;
const CHANGE_FIRST = 3;

/** Scores the running text of an English page: paragraphs and list items, not headings, cells and titles. */
export function scorePage(document: Document): PageScore {
  const sentences = document.sentences.filter(({ block }) => SCORED.has(block.kind));
  const scored = sentences.map((sentence) => ({ sentence, ...scoreSentence(sentence.tokens) }));
  const words = scored.reduce((sum, { tokens }) => sum + tokens, 0);
  if (words < FEWEST_WORDS) return { state: "too-short", words };
  const score = weightedMean(scored, ({ score }) => score);
  const changeFirst = scored
    .filter((entry) => entry.score > score)
    .sort((a, b) => (b.score - score) * b.tokens - (a.score - score) * a.tokens)
    .slice(0, CHANGE_FIRST)
    .map(({ sentence }) => sentence);
  return {
    state: "scored",
    words,
    score,
    readingAge: toReadingAge(score, scored),
    why: explain(scored, sentences),
    changeFirst,
  };
}

/** The score of sentences together, each by its words: no sentence is too short for this, and it says the less of them. */
export function meanScore(sentences: readonly Sentence[]): number {
  return weightedMean(
    sentences.map(({ tokens }) => scoreSentence(tokens)),
    ({ score }) => score,
  );
}

const SCORED: ReadonlySet<Sentence["block"]["kind"]> = new Set(["field", "item", "paragraph"]);

/** Estimated reading age in years for a page's score, from 6 to 20. */
export function toAge(score: number): number {
  const { slope, constant, lowest, highest } = model.readingAge;
  return Math.min(highest, Math.max(lowest, slope * score + constant));
}

/** The estimate, and the whole years between which it would fall 19 times in 20 for other sentences like these; at least a year each way. */
function toReadingAge(
  score: number,
  scored: readonly SentenceScore[],
): { estimate: number; from: number; to: number } {
  const words = scored.reduce((sum, { tokens }) => sum + tokens, 0);
  const variance =
    scored.reduce((sum, entry) => sum + (entry.tokens * (entry.score - score)) ** 2, 0) / words ** 2;
  const estimate = toAge(score);
  const margin = Math.max(1, 1.96 * model.readingAge.slope * Math.sqrt(variance));
  const { lowest, highest } = model.readingAge;
  return {
    estimate,
    from: Math.max(lowest, Math.floor(estimate - margin)),
    to: Math.min(highest, Math.ceil(estimate + margin)),
  };
}

function explain(scored: readonly SentenceScore[], sentences: readonly Sentence[]): string {
  const length = weightedMean(scored, ({ dueToLength }) => dueToLength);
  const words = weightedMean(scored, ({ dueToWords }) => dueToWords);
  const average = Math.round(scored.reduce((sum, { tokens }) => sum + tokens, 0) / scored.length);
  const hard = commonest(sentences.flatMap(hardWordsOf));
  const named = hard.length > 0 ? ` (${hard.join(", ")})` : "";
  const sizes = `sentences of ${average} words on average`;
  if (length <= 0 && words <= 0) return `Easy words and ${sizes}.`;
  if (words <= 0) return `Long sentences: ${sizes}.`;
  if (length <= 0) return `Rare or long words${named}, in ${sizes}.`;
  return `Rare or long words${named}, and ${sizes}.`;
}

function weightedMean(scored: readonly SentenceScore[], measure: (score: SentenceScore) => number): number {
  const words = scored.reduce((sum, { tokens }) => sum + tokens, 0);
  return scored.reduce((sum, entry) => sum + entry.tokens * measure(entry), 0) / words;
}

/** The five words that stand there most often. */
function commonest(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([word]) => word);
}
