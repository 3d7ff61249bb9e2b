import { BOOTSTRAP } from "./bootstrap.ts";
import type { Evaluation, Figure, Figures } from "./evaluate.ts";
import { MEASURES, type Measure } from "./measures.ts";
import type { LeftOut } from "./read-ratings.ts";

/** Fewer texts than this give ranges that are too narrow. */
const FEW = 30;

/** An evaluation for a person: what was used, a table, and what it comes to. */
export function toEvaluationText(evaluation: Evaluation): string {
  const { file, texts, unit, ratingIs, measures, aheadOfFleschKincaid } = evaluation;
  const scored = unit === "page" ? "whole texts" : "single sentences";
  const rows = (Object.keys(MEASURES) as Measure[]).map((key) => toRow(MEASURES[key], measures[key]));
  return [
    `${file}: ${texts} ${scored}, whose ratings say ${ratingIs === "ease" ? "how easy" : "how hard"} they are.`,
    ...toReasons(evaluation),
    "",
    `${"".padEnd(16)}${"Spearman".padEnd(WIDTH)}Pearson`,
    ...rows,
    "",
    toRow("Ahead of F.-K.", aheadOfFleschKincaid, "+"),
    verdict(evaluation),
    ...(texts < FEW
      ? [`With fewer than ${FEW} texts the ranges are wider in truth than they look here.`]
      : []),
    `In brackets: where 95 of 100 samples of these texts fall (bootstrap, ${BOOTSTRAP.resamples} samples).`,
    "",
  ].join("\n");
}

const WIDTH = 26;

function toRow(name: string, { spearman, pearson }: Figures, plus = ""): string {
  return `${name.padEnd(16)}${toCell(spearman, plus).padEnd(WIDTH)}${toCell(pearson, plus)}`;
}

function toCell({ value, range }: Figure, plus: string): string {
  const write = (number: number): string => {
    const digits = number.toFixed(3).replace(/^-(0\.000)$/, "$1");
    return digits.startsWith("-") ? digits : `${plus}${digits}`;
  };
  if (value === null) return "none";
  return range === null ? write(value) : `${write(value)} (${write(range.from)} to ${write(range.to)})`;
}

const REASONS: Record<LeftOut["why"], (fewest: number) => string> = {
  "no-words": () => "without words",
  "no-number": () => "whose rating isn't a number",
  "too-short": (fewest) => `under ${fewest} words`,
};

function toReasons({ leftOut, fewestWords }: Evaluation): string[] {
  if (leftOut.length === 0) return ["None was left out."];
  const parts = Object.entries(REASONS).flatMap(([why, say]) => {
    const rows = leftOut.filter((one) => one.why === why);
    return rows.length === 0 ? [] : `${rows.length} ${say(fewestWords)} (the first in row ${rows[0]?.row})`;
  });
  return [`Left out: ${parts.join(", ")}.`];
}

function verdict({ ratingIs, measures: { ours }, aheadOfFleschKincaid }: Evaluation): string {
  const other = ratingIs === "ease" ? "difficulty" : "ease";
  if (ours.spearman.range !== null && ours.spearman.range.to < 0)
    return `The score falls where ratings say that texts get harder. Do they say ${other}? Try --rating-is ${other}.`;
  const { range } = aheadOfFleschKincaid.spearman;
  if (range === null) return "These texts can't say which of the two agrees better with people.";
  if (range.from > 0)
    return "This score agrees with these ratings better than Flesch-Kincaid does (Spearman).";
  if (range.to < 0) return "Flesch-Kincaid agrees with these ratings better than this score does (Spearman).";
  return "The difference to Flesch-Kincaid may be chance (Spearman).";
}
