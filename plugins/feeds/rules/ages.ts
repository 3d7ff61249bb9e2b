import { mended, type RecordRule, type Ruled } from "./record-rule.ts";

/** Ages in years, from 0 to 25. */
export const AGES: RecordRule = {
  id: "ages",
  why: "Feeds write -1 or 0 to 0 where they know no age, and a Local Offer ends at 25.",
  examples: [
    { before: { minimum_age: "-1", maximum_age: "-1" }, after: {} },
    { before: { minimum_age: "5", maximum_age: "100" }, after: { minimum_age: "5", maximum_age: "25" } },
    { before: { minimum_age: "0", maximum_age: "0" }, after: {} },
    { before: { minimum_age: "18 months" }, after: { minimum_age: "1.5" } },
    { before: { minimum_age: "2 years 6 months" }, after: { minimum_age: "2.5" } },
    { before: { minimum_age: "5 years" }, after: { minimum_age: "5" } },
    { before: { minimum_age: "11", maximum_age: "5" }, after: {} },
    { before: { minimum_age: "about six" }, after: {} },
    { before: { minimum_age: "0", maximum_age: "25" }, after: { minimum_age: "0", maximum_age: "25" } },
  ],
  apply: (record) => {
    const [from, to] = [toYears(record.minimum_age), toYears(record.maximum_age)];
    const isUnset = (to === 0 && (from ?? 0) === 0) || (from !== undefined && to !== undefined && from > to);
    const minimum = isUnset || from === undefined || from < 0 ? undefined : from;
    const maximum = isUnset || to === undefined || to < 0 ? undefined : Math.min(to, 25);
    const { minimum_age: _, maximum_age: __, ...rest } = record;
    return {
      record: { ...rest, ...say("minimum_age", minimum), ...say("maximum_age", maximum) },
      notes: [
        ...noteOf("minimum_age", record.minimum_age, minimum),
        ...noteOf("maximum_age", record.maximum_age, maximum),
      ],
    };
  },
};

function say<Key extends string>(key: Key, years: number | undefined): { [Name in Key]?: string } {
  // A computed key loses its name in the type.
  return years === undefined ? {} : ({ [key]: String(years) } as { [Name in Key]?: string });
}

function noteOf(field: string, before: string | undefined, after: number | undefined): Ruled["notes"] {
  if (before === undefined || (after !== undefined && Number(before) === after)) return [];
  return [mended(field, before, after === undefined ? undefined : String(after))];
}

/** Years in whole months: `18 months`, `2 years 6 months`, `4.5`. Undefined where it is no age. */
function toYears(text: string | undefined): number | undefined {
  const [, years, months] =
    /^\s*(?:(-?\d+(?:\.\d+)?)\s*(?:y(?:ea)?rs?(?: old)?)?)?\s*(?:(?<!\d)(\d+)\s*m(?:on)?ths?)?\s*\+?\s*$/i.exec(
      text ?? "",
    ) ?? [];
  const onlyMonths = /^\s*(\d+)\s*m(?:on)?ths?\s*$/i.exec(text ?? "")?.[1];
  if (onlyMonths !== undefined) return round(Number(onlyMonths) / 12);
  if (years === undefined) return undefined;
  return round(Number(years) + Number(months ?? 0) / 12);
}

/** To whole months, with no more digits than they need. */
function round(years: number): number {
  return Number((Math.round(years * 12) / 12).toFixed(2));
}
