import { type Months, overlap } from "./ages.ts";
import { type Bits, bitsWhere, both, countBoth, either, noBits } from "./bits.ts";
import { byFilter, type Chosen, FILTERS, type Filter, wantsEvery } from "./filters.ts";
import type { FinderTable } from "./finder-data.ts";

/** A table made ready: for each value of each filter the services that have it. */
export type Finder = {
  table: FinderTable;
  withValue: Record<Filter, Map<string, Bits>>;
  withoutAges: Bits;
};

/** What a person asks for. */
export type Wanted = { months: Months | undefined; chosen: Chosen };

/** How many services there would be, by filter and value. */
export type Counts = Record<Filter, ReadonlyMap<string, number>>;

/** The services that fit, and where an age is asked for, those that fit but for not saying their ages. */
export type Found = { fits: Bits; agesNotSaid: Bits; counts: Counts };

/** Makes a table ready: once, when it is loaded. */
export function openFinder(table: FinderTable): Finder {
  const { size, ages } = table;
  return {
    table,
    withValue: byFilter((filter) => bitsByValue(table, filter)),
    withoutAges: bitsWhere(size, (service) => ages.entries[ages.of[service] ?? -1] === null),
  };
}

/**
 * Finds what fits: any of the values within a filter (all of them where it wants every one), and all of the filters.
 * Counts say for each value what there would be if it stood alone in its filter, beside what else is asked for.
 */
export function find(finder: Finder, { months, chosen }: Wanted): Found {
  const { size } = finder.table;
  const everything = bitsWhere(size, () => true);
  const ofAge = months === undefined ? everything : bitsOfAge(finder.table, months);
  const own = FILTERS.map((filter) => ({
    filter,
    bits: allowedBy(finder, filter, chosen[filter] ?? [], everything),
  }));
  const others = (without: Filter | undefined): Bits =>
    own.reduce((left, { filter, bits }) => (filter === without ? left : both(left, bits)), everything);
  const narrowed = others(undefined);
  const countsOf = (filter: Filter): ReadonlyMap<string, number> => {
    const rest = both(ofAge, wantsEvery(filter) ? narrowed : others(filter));
    return new Map([...finder.withValue[filter]].map(([value, bits]) => [value, countBoth(rest, bits)]));
  };
  return {
    fits: both(narrowed, ofAge),
    agesNotSaid: months === undefined ? noBits(size) : both(narrowed, finder.withoutAges),
    counts: byFilter(countsOf),
  };
}

function allowedBy(
  { withValue, table }: Finder,
  filter: Filter,
  values: readonly string[],
  everything: Bits,
): Bits {
  const sets = values.map((value) => withValue[filter].get(value) ?? noBits(table.size));
  if (sets.length === 0) return everything;
  return wantsEvery(filter) ? sets.reduce(both, everything) : sets.reduce(either, noBits(table.size));
}

function bitsOfAge({ size, ages }: FinderTable, months: Months): Bits {
  const fits = ages.entries.map(
    (entry) => entry !== null && overlap({ from: entry[0], to: entry[1] }, months),
  );
  return bitsWhere(size, (service) => fits[ages.of[service] ?? -1] ?? false);
}

function bitsByValue({ size, filters }: FinderTable, filter: Filter): Map<string, Bits> {
  const { values, entries, of } = filters[filter];
  return new Map(
    values.map((value, number) => {
      const having = entries.map((set) => set.includes(number));
      return [value, bitsWhere(size, (service) => having[of[service] ?? -1] ?? false)];
    }),
  );
}
