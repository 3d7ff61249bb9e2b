import { spanOf } from "../document/mapped-text.ts";
import type { Document } from "../document/types.ts";
import type { PageScore } from "./page-score.ts";

/** A page's score as plain data, with the line of each sentence to change. */
export type ScoreRecord = {
  file: string;
  words: number;
  score: number | null;
  readingAge: { estimate: number; from: number; to: number } | null;
  why: string;
  changeFirst: { line: number; text: string }[];
};

/** A score for a machine, rounded to what it can bear: the score to hundredths, the age to tenths. */
export function toScoreRecord(document: Document, score: PageScore): ScoreRecord {
  const { file } = document;
  if (score.state === "too-short")
    return {
      file,
      words: score.words,
      score: null,
      readingAge: null,
      why: "Too short to score.",
      changeFirst: [],
    };
  const { estimate, from, to } = score.readingAge;
  return {
    file,
    words: score.words,
    score: Math.round(score.score * 100) / 100,
    readingAge: { estimate: Math.round(estimate * 10) / 10, from, to },
    why: score.why,
    changeFirst: score.changeFirst.map(({ block, start, end }) => ({
      line: document.lines.placeOf(spanOf(block, start, end).from).line,
      text: block.text.slice(start, end).replace(/\s+/g, " "),
    })),
  };
}

/** A score for a person: how hard, why, and what to change first. */
export function toScoreText({ file, words, score, readingAge, why, changeFirst }: ScoreRecord): string {
  if (score === null || readingAge === null) return `${file}  too short to score: ${words} words\n`;
  const age = `estimated reading age ${readingAge.from} to ${readingAge.to}`;
  const first = changeFirst.map(({ line, text }) => `      line ${line}: ${text}\n`).join("");
  return `${file}  ${age} (${score.toFixed(2)} on a scale of 1 to 6)\n    ${why}\n${first && `    Change first:\n${first}`}`;
}
