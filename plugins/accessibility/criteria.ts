import { CRITERIA_TABLE } from "./criteria-table.ts";

/** A success criterion of WCAG: its number, name, page that explains it, and who is shut out where it isn't met. */
export type Criterion = { number: string; name: string; link: string; harm: string };

const CRITERIA: ReadonlyMap<string, Criterion> = new Map(
  CRITERIA_TABLE.map(([number, name, page, harm]) => [
    number,
    { number, name, link: `https://www.w3.org/WAI/WCAG22/Understanding/${page}`, harm },
  ]),
);

/** The criterion of a number like `1.4.3`, or null where levels A and AA have none. */
export function findCriterion(number: string): Criterion | null {
  return CRITERIA.get(number) ?? null;
}

/** The criterion in a code of HTML CodeSniffer, like `WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail`. */
export function criterionOfHtmlcs(code: string): Criterion | null {
  const [, ...digits] = /\.Guideline\d_\d\.(\d)_(\d)_(\d+)/.exec(code) ?? [];
  return findCriterion(digits.join("."));
}

/** The first criterion among the tags of an axe rule, where `wcag1412` is 1.4.12. */
export function criterionOfAxe(tags: readonly string[]): Criterion | null {
  for (const tag of tags) {
    const [, ...digits] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    const criterion = findCriterion(digits.join("."));
    if (criterion !== null) return criterion;
  }
  return null;
}
