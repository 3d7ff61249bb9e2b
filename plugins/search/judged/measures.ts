import type { JudgedQuery } from "./judged-set.ts";

/** How many results are looked at: what a page of results shows. */
export const DEPTH = 10;

/** How well results answer a question. */
export type Marks = { ndcg: number; first: number; empty: number };

/**
 * Marks the addresses that a search gave, best first. `ndcg` is the normalised discounted cumulative gain of the first ten
 * with the gain 2^grade - 1 (Järvelin and Kekäläinen 2002; Burges et al. 2005); `first` is 1 where the first is a needed page.
 */
export function markResults(urls: readonly string[], { grades }: JudgedQuery): Marks {
  const found = urls.map((url) => grades.get(url) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return {
    ndcg: discountedGain(found) / discountedGain(ideal),
    first: found[0] === 3 ? 1 : 0,
    empty: urls.length === 0 ? 1 : 0,
  };
}

function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The average of marks; all 0 for none. */
export function averageMarks(marks: readonly Marks[]): Marks {
  const mean = (name: keyof Marks): number =>
    marks.length === 0 ? 0 : marks.reduce((sum, mark) => sum + mark[name], 0) / marks.length;
  return { ndcg: mean("ndcg"), first: mean("first"), empty: mean("empty") };
}
