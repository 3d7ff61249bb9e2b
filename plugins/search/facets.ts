import { FILTERS, type Filter, filterValues, type SearchRecord } from "./search-record.ts";

/** Stands for every value of a filter: a page for all ages is found whichever age is asked for. */
export const EVERY_VALUE = "*";

/**
 * Which pages answer to which filter values; numbers are places in `pages`.
 * Pagefind's own filters come out in another order on each run, so a rebuild would never give the same files.
 */
export type Facets = {
  /** Pagefind's ids of the pages, in the order of their titles. */
  pages: string[];
  filters: Record<Filter, Record<string, number[]>>;
};

/** Gathers the facets of an index. `id` is what Pagefind calls the page in its results. */
export function toFacets(pages: readonly { id: string; record: SearchRecord }[]): Facets {
  const records = pages.map((page) => page.record);
  const filters = FILTERS.map((filter) => [filter, groupByValue(records, filter)] as const);
  return {
    pages: pages.map((page) => page.id),
    filters: Object.fromEntries(filters) as Facets["filters"],
  };
}

function groupByValue(records: readonly SearchRecord[], filter: Filter): Record<string, number[]> {
  const groups: Record<string, number[]> = {};
  for (const [place, record] of records.entries()) {
    const values = filterValues(record, filter);
    for (const value of values.length === 0 ? [EVERY_VALUE] : values) {
      groups[value] ??= [];
      groups[value].push(place);
    }
  }
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)));
}
