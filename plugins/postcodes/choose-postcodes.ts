import { compareText } from "../model/finding.ts";
import type { GridPoint } from "../model/grid-point.ts";
import { UserError } from "../model/user-error.ts";
import type { Outcode } from "./outcode-file.ts";
import type { PostcodeRow } from "./parse-code-point.ts";

/** The postcodes of some districts by outcode, and those that can't be placed well. */
export type ChosenPostcodes = {
  outcodes: Outcode[];
  /** Postcodes without a position: they are left out. */
  withoutPosition: string[];
  /** Postcodes that the source itself places roughly (quality 50 and 60). They are in. */
  rough: string[];
};

const ROUGH = new Set([50, 60]);

/**
 * Chooses the postcodes of districts by their GSS codes, and holds no others in memory. Throws a UserError for a
 * district that the source doesn't have, naming those that it has, and for a postcode that is there twice.
 */
export function choosePostcodes(rows: Iterable<PostcodeRow>, districts: readonly string[]): ChosenPostcodes {
  const counts = new Map<string, number>();
  const chosen = new Map<string, PostcodeRow>();
  for (const row of rows) {
    counts.set(row.district, (counts.get(row.district) ?? 0) + 1);
    if (!districts.includes(row.district)) continue;
    const postcode = `${row.outcode} ${row.incode}`;
    const first = chosen.get(postcode);
    if (first !== undefined) throw twice(postcode, first, row);
    chosen.set(postcode, row);
  }
  const missing = districts.find((district) => !counts.has(district));
  if (missing !== undefined) throw unknownDistrict(missing, counts);
  const named = (isNamed: (row: PostcodeRow) => boolean) =>
    [...chosen]
      .filter(([, row]) => isNamed(row))
      .map(([postcode]) => postcode)
      .sort(compareText);
  return {
    outcodes: toOutcodes([...chosen.values()]),
    withoutPosition: named(({ point }) => point === undefined),
    rough: named(({ point, quality }) => point !== undefined && ROUGH.has(quality)),
  };
}

function toOutcodes(rows: readonly PostcodeRow[]): Outcode[] {
  const byOutcode = new Map<string, Map<string, GridPoint>>();
  for (const { outcode, incode, point } of rows) {
    const points = byOutcode.get(outcode) ?? new Map<string, GridPoint>();
    if (point !== undefined) byOutcode.set(outcode, points.set(incode, point));
  }
  return [...byOutcode]
    .map(([outcode, points]) => ({ outcode, points }))
    .sort((a, b) => compareText(a.outcode, b.outcode));
}

function unknownDistrict(district: string, counts: ReadonlyMap<string, number>): UserError {
  const known = [...counts]
    .filter(([code]) => code !== "")
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([code, count]) => `${code} (${count === 1 ? "1 postcode" : `${count} postcodes`})`);
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
  return new UserError(
    `--district ${district}`,
    "No postcode in these files is in this district.",
    `They have ${known.slice(0, MOST_LISTED).join(", ")}${more}. Use one of these, or add the files of the postcode areas that the district lies in.`,
  );
}

const MOST_LISTED = 20;

function twice(postcode: string, first: PostcodeRow, second: PostcodeRow): UserError {
  return new UserError(
    second.where,
    `The postcode ${postcode} is there twice: first at ${first.where}.`,
    "Give each file once, and files of one date only.",
  );
}
