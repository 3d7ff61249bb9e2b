import type { PageRecord } from "../model/page-record.ts";
import type { BaseView, View } from "../model/view.ts";

/** What the results can be narrowed by, in the order of the search form. The names are used in addresses. */
export const FILTERS = ["age", "need", "area", "category", "approval"] as const;
export type Filter = (typeof FILTERS)[number];

/** A page of the built site with all that its search index needs and its HTML doesn't say. */
export type SearchRecord = PageRecord & {
  /** One sentence in the page's language, shown where no part of the text fits the question; or empty. */
  description: string;
  /** True only where the page shows the badge: parents approved these very words, and the approval stands. */
  approved: boolean;
  /** An empty list means "for everyone" or "everywhere". Keywords are parents' own words: searched, never shown. */
  facets: BaseView["facets"];
};

/**
 * Signs that stand in the index for facts that are shown and not searched. Pagefind reads every word of
 * every field, so a word here would make a search for "service" find every service; signs aren't words.
 */
export const SIGNS = { service: "◆", approved: "✓" } as const;

/** What search needs of a page, from what the layouts are given. A description in another language is left out. */
export function toSearchRecord(view: View): SearchRecord {
  return {
    ...view.record,
    description: view.description.lang === undefined ? view.description.text : "",
    approved: "badge" in view && view.badge.state === "approved",
    facets: view.facets,
  };
}

/** The values of a page for one filter. */
export function filterValues({ facets, approved }: SearchRecord, filter: Filter): readonly string[] {
  switch (filter) {
    case "age":
      return facets.ages;
    case "need":
      return facets.needs;
    case "area":
      return facets.areas;
    case "category":
      return facets.categories;
    case "approval":
      return [approved ? "approved" : "other"];
  }
}
