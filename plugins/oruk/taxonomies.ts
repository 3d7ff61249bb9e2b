import { ACCESS_FEATURES } from "../model/service.ts";
import { CATEGORIES, LEVELS, NEEDS } from "../model/taxonomy.ts";
import type { AttributeRecord, TaxonomyRecord, TermRecord } from "./record.ts";
import { toUuid } from "./uuid.ts";

/** What a service says that the profile has no field for, each one term. */
export const DETAILS = {
  id: "Short name in the Local Offer's addresses",
  eligibility: "Who can get it",
  apply: "How to get it",
  waitingTime: "Waiting time",
  experience: "Experience with special educational needs and disabilities",
  quietTimes: "Quiet times",
  siblingsWelcome: "Brothers and sisters welcome: yes, partly or no",
  interpreters: "Interpreters: yes, partly or no",
  lastDay: "Last day of the service",
  checkedBy: "Role or team that checked it last",
  alsoCalled: "What families call it",
  sourceFeed: "Feed that it came from",
  sourceId: "Its id in that feed",
  sourceModified: "Day on which it was changed there",
  sourceDigest: "SHA-256 of what was imported",
} as const;

export type Detail = keyof typeof DETAILS;

/** Our taxonomies by the short names that attributes carry in `link_type`. */
const TAXONOMIES = {
  category: "What it is about",
  need: "Needs that it helps with",
  level: "Level of need",
  area: "Areas that it covers",
  language: "Languages spoken there",
  access: "Access: yes, partly or no. Nothing said means not known",
  detail: "What else families ask",
} as const;

export type Taxonomy = keyof typeof TAXONOMIES;

/** Where the data is published (`https://localoffer.council.example/`), and the English name of a term. */
export type Publication = { site: string; nameTerm: (taxonomy: Taxonomy, term: string) => string };

/** The address of a thing of the API. Its UUID is that of this address. */
export function addressOf({ site }: Publication, path: string): string {
  return new URL(`/api/v3/${path}`, site).href;
}

/** A term of one of our taxonomies. The profile needs a description; the name of its taxonomy is one. */
export function toTerm(publication: Publication, taxonomy: Taxonomy, term: string): TermRecord {
  return {
    id: toUuid(addressOf(publication, `taxonomy_terms/${taxonomy}/${term}`)),
    name: taxonomy === "detail" ? nameDetail(term) : publication.nameTerm(taxonomy, term),
    description: TAXONOMIES[taxonomy],
    taxonomy,
    taxonomy_id: toUuid(addressOf(publication, `taxonomies/${taxonomy}`)),
    term,
  };
}

function nameDetail(term: string): string {
  return Object.entries(DETAILS).find(([detail]) => detail === term)?.[1] ?? term;
}

/** Says that a service has a term; `value` is what it says about it. `owner` is the service's address. */
export function toAttribute(
  publication: Publication,
  owner: string,
  { taxonomy, term, value, count = 0 }: { taxonomy: Taxonomy; term: string; value?: string; count?: number },
): AttributeRecord {
  const number = count === 0 ? "" : `/${count + 1}`;
  return {
    id: toUuid(`${owner}#${taxonomy}/${term}${number}`),
    link_type: taxonomy,
    ...(value !== undefined && { value }),
    taxonomy_term: toTerm(publication, taxonomy, term),
  };
}

/** All taxonomies with their terms. `areas` and `languages` are those that the council uses. */
export function listTaxonomies(
  publication: Publication,
  { areas, languages }: { areas: readonly string[]; languages: readonly string[] },
): TaxonomyRecord[] {
  const terms: Record<Taxonomy, readonly string[]> = {
    ...{ category: CATEGORIES, need: NEEDS, level: LEVELS, area: areas, language: languages },
    ...{ access: ACCESS_FEATURES, detail: Object.keys(DETAILS) },
  };
  return (Object.keys(TAXONOMIES) as Taxonomy[]).map((taxonomy) => ({
    id: toUuid(addressOf(publication, `taxonomies/${taxonomy}`)),
    name: taxonomy,
    description: TAXONOMIES[taxonomy],
    taxonomy_terms: terms[taxonomy].map((term) => toTerm(publication, taxonomy, term)),
  }));
}
