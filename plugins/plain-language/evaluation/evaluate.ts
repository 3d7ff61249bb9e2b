import { UserError } from "../../model/user-error.ts";
import type { Vocabulary } from "../vocabulary/features.ts";
import { bootstrap, type Range } from "./bootstrap.ts";
import { type Counts, createRanker, pearson } from "./correlations.ts";
import { createMeasures, MEASURES, type Measure, type Measured, type Unit } from "./measures.ts";
import type { LeftOut, Ratings } from "./read-ratings.ts";

/** A figure and its 95 % range; null where there is none, because something never varies. */
export type Figure = { value: number | null; range: Range | null };
export type Figures = { spearman: Figure; pearson: Figure };

/** What the ratings rate and say, and what is too short to use. */
export type Choices = { unit: Unit; ratingIs: "difficulty" | "ease"; fewestWords: number };

/** How well each measure agrees with people, and by how much ours agrees better than Flesch-Kincaid on the same samples. */
export type Evaluation = Choices & {
  file: string;
  texts: number;
  leftOut: LeftOut[];
  measures: Record<Measure, Figures>;
  aheadOfFleschKincaid: Figures;
};

/** Fewer than this say nothing at all. */
const FEWEST_TEXTS = 3;

/** Judges the score on rated texts. Throws a UserError where nothing can be said. */
export function evaluate(
  file: string,
  ratings: Ratings,
  vocabulary: Vocabulary,
  choices: Choices,
): Evaluation {
  const measure = createMeasures(vocabulary, choices.unit);
  const leftOut = [...ratings.leftOut];
  const used: { measured: Measured; rating: number }[] = [];
  for (const { row, text, rating } of ratings.rated) {
    const measured = measure(text);
    if (measured.words === 0) leftOut.push({ row, why: "no-words" });
    else if (measured.words < choices.fewestWords) leftOut.push({ row, why: "too-short" });
    else used.push({ measured, rating: choices.ratingIs === "ease" ? -rating : rating });
  }
  checkUsable(file, used, leftOut);
  return {
    ...{ file, ...choices, texts: used.length, leftOut: leftOut.sort((a, b) => a.row - b.row) },
    ...compare(
      used.map(({ measured }) => measured),
      used.map(({ rating }) => rating),
    ),
  };
}

function checkUsable(
  file: string,
  used: readonly { measured: Measured; rating: number }[],
  leftOut: readonly LeftOut[],
): void {
  if (used.length < FEWEST_TEXTS) {
    const problem = `${used.length} texts can be used, and ${leftOut.length} can't: it takes ${FEWEST_TEXTS} at least.`;
    const isShort = leftOut.some(({ why }) => why === "too-short");
    throw new UserError(
      file,
      problem,
      isShort ? "Add texts, or take shorter ones: --fewest-words 0." : "Add texts with ratings.",
    );
  }
  if (new Set(used.map(({ rating }) => rating)).size === 1)
    throw new UserError(
      file,
      "All ratings are the same, so nothing can agree with them.",
      "Add texts that were rated otherwise.",
    );
  if (new Set(used.map(({ measured }) => measured.ours)).size === 1)
    throw new UserError(
      file,
      "All texts have the same score, so it can't agree with anything.",
      "Look whether --text names the right column.",
    );
}

const KEYS = Object.keys(MEASURES) as Measure[];

function compare(
  measured: readonly Measured[],
  ratings: readonly number[],
): Pick<Evaluation, "measures" | "aheadOfFleschKincaid"> {
  const columns = KEYS.map((key) => {
    const values = measured.map((one) => one[key]);
    return { values, rank: createRanker(values) };
  });
  const rankRatings = createRanker(ratings);
  const statistics = (counts?: Counts): number[] => {
    const ranks = rankRatings(counts);
    const found = columns.flatMap(({ values, rank }) => [
      pearson(rank(counts), ranks, counts),
      pearson(values, ratings, counts),
    ]);
    return [...found, lead(found, 0), lead(found, 1)];
  };
  const values = statistics();
  const ranges = bootstrap(ratings.length, statistics);
  const figure = (index: number): Figure => toFigure(values[index], ranges[index]);
  const figures = (index: number): Figures => ({
    spearman: figure(2 * index),
    pearson: figure(2 * index + 1),
  });
  const measures = Object.fromEntries(KEYS.map((key, index) => [key, figures(index)])) as Record<
    Measure,
    Figures
  >;
  return { measures, aheadOfFleschKincaid: figures(KEYS.length) };
}

/** How far ours is ahead of Flesch-Kincaid, in Spearman (0) or Pearson (1). */
function lead(found: readonly number[], which: 0 | 1): number {
  const of = (key: Measure): number => found[2 * KEYS.indexOf(key) + which] ?? Number.NaN;
  return of("ours") - of("fleschKincaid");
}

function toFigure(value = Number.NaN, range: Range | null = null): Figure {
  return Number.isNaN(value) ? { value: null, range: null } : { value, range };
}
