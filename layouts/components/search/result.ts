import { SIGNS } from "../../../plugins/search/search-record.ts";
import { type Segment, toExcerpt } from "./excerpt.ts";
import { findHeadings, type Heading } from "./headings.ts";
import type { Ranked } from "./rank.ts";

/** A page found, as people see it. */
export type Result = {
  url: string;
  title: string;
  kind: "page" | "service";
  approved: boolean;
  excerpt: Segment[];
  headings: Heading[];
};

/** Fetches what the index keeps of a page found. Each page is asked for once: Pagefind changes the object on the next call. */
export async function toResult({ match, places }: Ranked): Promise<Result> {
  const fragment = await match.data();
  const { title = fragment.url, kind, badge } = fragment.meta;
  return {
    url: fragment.url,
    title,
    kind: kind === SIGNS.service ? "service" : "page",
    approved: badge === SIGNS.approved,
    excerpt: toExcerpt(fragment, places),
    headings: findHeadings(fragment, places),
  };
}
