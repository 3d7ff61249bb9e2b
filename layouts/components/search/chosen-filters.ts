import { EVERY_VALUE, type Facets } from "../../../plugins/search/facets.ts";
import type { Filter } from "../../../plugins/search/search-record.ts";
import type { Chosen as ChosenIn } from "../shared/choices.ts";

/** What a person ticked: any of the values within a filter, and all of the filters. */
export type Chosen = ChosenIn<Filter>;

/** Pagefind's ids of the pages that answer to what is ticked, in the order of their titles. */
export function pagesFor(chosen: Chosen, facets: Facets): Set<string> {
  const groups = (Object.entries(chosen) as [Filter, readonly string[]][]).filter(
    ([, values]) => values.length > 0,
  );
  const allowed = groups.map(([filter, values]) => {
    const places = facets.filters[filter] ?? {};
    return new Set([EVERY_VALUE, ...values].flatMap((value) => places[value] ?? []));
  });
  return new Set(facets.pages.filter((_, place) => allowed.every((places) => places.has(place))));
}
