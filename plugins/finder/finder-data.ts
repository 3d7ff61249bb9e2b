import { byFilter, type Filter } from "./filters.ts";
import type { FinderService } from "./finder-service.ts";

/** A column of the table of services: what occurs in it, and for each service which of that. */
export type Column<Entry> = { entries: Entry[]; of: number[] };

/**
 * All that the finder's script must know to narrow services down, without their words. Services are numbered in the order
 * of their names. Columns hold each distinct entry once, so a service takes a few digits in each.
 */
export type FinderTable = {
  size: number;
  ages: Column<[from: number, to: number] | null>;
  /** The values of a filter, and sets of them by their numbers. */
  filters: Record<Filter, Column<number[]> & { values: string[] }>;
  /** Where services are: tens of metres east and north on the National Grid, one pair after the other. */
  places: Column<number[]>;
};

/** A service's words: its id, its name and what it is in one sentence. */
export type FinderWords = [id: string, name: string, summary: string];

/** Services whose words come together. */
export const WORDS_TOGETHER = 64;

/** The order in which services are numbered and shown: by name, then by id. */
export function orderServices(services: readonly FinderService[]): FinderService[] {
  const order = new Intl.Collator("en", { ignorePunctuation: true });
  return [...services].sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** Makes the table of services in the order given. Cost grows with the services; the same services give the same table. */
export function toTable(services: readonly FinderService[]): FinderTable {
  return {
    size: services.length,
    ages: toColumn(services.map(({ ages }) => (ages === undefined ? null : [ages.from, ages.to]))),
    filters: byFilter((filter) => toFilter(services.map(({ values }) => values[filter]))),
    places: toColumn(
      services.map(({ points }) => points.flatMap(({ east, north }) => [ten(east), ten(north)])),
    ),
  };
}

/** Cuts the words of services, in the order given, into pieces that are loaded apart. */
export function toWords(services: readonly FinderService[]): FinderWords[][] {
  const words = services.map(({ id, name, summary }): FinderWords => [id, name, summary]);
  return Array.from({ length: Math.ceil(words.length / WORDS_TOGETHER) }, (_, piece) =>
    words.slice(piece * WORDS_TOGETHER, (piece + 1) * WORDS_TOGETHER),
  );
}

function ten(metres: number): number {
  return Math.round(metres / 10);
}

function toFilter(all: readonly (readonly string[])[]): FinderTable["filters"][Filter] {
  const values = [...new Set(all.flat())].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const sets = all.map((own) => own.map((value) => numbers.get(value) ?? 0).sort((a, b) => a - b));
  return { values, ...toColumn(sets) };
}

/** Makes a column of what each service has. */
export function toColumn<Entry>(all: readonly Entry[]): Column<Entry> {
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];
  const of = all.map((entry) => {
    const key = JSON.stringify(entry);
    const number = numbers.get(key) ?? entries.push(entry) - 1;
    numbers.set(key, number);
    return number;
  });
  return { entries, of };
}
