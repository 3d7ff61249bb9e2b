import { byFilter, type Filter } from "./filters.ts";
import type { Column, FinderTable } from "./finder-data.ts";

/** A column as it is sent: `of` has `width` signs for each service. */
export type Packed<Entry> = { entries: Entry[]; of: string; width: number };

/** A table as it is sent: numbers are written in 91 signs that JSON takes as they are, about 30 bytes a service in all. */
export type PackedTable = {
  size: number;
  ages: Packed<FinderTable["ages"]["entries"][number]>;
  filters: Record<Filter, Packed<number[]> & { values: string[] }>;
  places: Packed<string>;
};

/** The printable signs of ASCII after the quotation mark, but for the backslash. */
const SIGNS = Array.from({ length: 92 }, (_, place) => String.fromCharCode(35 + place))
  .filter((sign) => sign !== "\\")
  .join("");

/** Tens of metres on the National Grid stay below 91 × 91 × 91. */
const PLACE_WIDTH = 3;

/** Packs a table to be sent. */
export function packTable({ size, ages, filters, places }: FinderTable): PackedTable {
  const toPlace = (numbers: readonly number[]): string => writeNumbers(numbers, PLACE_WIDTH);
  return {
    ...{ size, ages: pack(ages) },
    filters: byFilter((filter) => ({ values: filters[filter].values, ...pack(filters[filter]) })),
    places: pack({ ...places, entries: places.entries.map(toPlace) }),
  };
}

/** Unpacks a table that was sent. */
export function unpackTable({ size, ages, filters, places }: PackedTable): FinderTable {
  const fromPlace = (text: string): number[] => readNumbers(text, PLACE_WIDTH);
  return {
    ...{ size, ages: unpack(ages) },
    filters: byFilter((filter) => ({ values: filters[filter].values, ...unpack(filters[filter]) })),
    places: unpack({ ...places, entries: places.entries.map(fromPlace) }),
  };
}

/** Packs a column to be sent. */
export function pack<Entry>({ entries, of }: Column<Entry>): Packed<Entry> {
  const width = entries.length <= SIGNS.length ? 1 : entries.length <= SIGNS.length ** 2 ? 2 : 3;
  return { entries, of: writeNumbers(of, width), width };
}

function unpack<Entry>({ entries, of, width }: Packed<Entry>): Column<Entry> {
  return { entries, of: readNumbers(of, width) };
}

/** Gives what a column of words that was sent has for a service. */
export function readColumn(packed: Packed<string>): (service: number) => string {
  const { entries, of } = unpack(packed);
  return (service) => entries[of[service] ?? -1] ?? "";
}

/** Writes each number in as many signs as `width`, the greatest place first. */
function writeNumbers(numbers: readonly number[], width: number): string {
  return numbers
    .map((number) => {
      let text = "";
      for (let rest = number, at = 0; at < width; at++, rest = Math.floor(rest / SIGNS.length))
        text = (SIGNS[rest % SIGNS.length] ?? "") + text;
      return text;
    })
    .join("");
}

function readNumbers(text: string, width: number): number[] {
  return Array.from({ length: text.length / width }, (_, place) => {
    let number = 0;
    for (const sign of text.slice(place * width, (place + 1) * width))
      number = number * SIGNS.length + SIGNS.indexOf(sign);
    return number;
  });
}
