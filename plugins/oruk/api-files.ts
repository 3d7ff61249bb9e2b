import type { SourceService } from "../model/content.ts";
import type { SiteFile } from "../model/site-file.ts";
import { toPages } from "./paging.ts";
import type { OrganizationRecord, PlaceRecord, ServiceRecord, TermRecord } from "./record.ts";
import { listTaxonomies, type Publication } from "./taxonomies.ts";
import { toOpenReferral } from "./to-record.ts";

/** The folder of the built site that holds the API. */
export const API_FOLDER = "api/v3";

/** How many records a page of a list holds. */
const PAGE_SIZE = 100;

/** The page about the standard. */
export const PROFILE = "https://docs.openreferraluk.org/en/latest/";

/** What the root of the API says of it. */
const DETAILS = {
  version: "HSDS 3.0",
  profile: PROFILE,
  openapi_url: "https://openreferraluk.org/specifications/3.0/openapi.json",
};

/** What the council's data rests on besides its services: the ids of its areas. */
export type ApiInput = {
  services: readonly SourceService[];
  areas: readonly string[];
  publication: Publication;
};

/**
 * The whole API as files: lists in pages, and each record alone. The same services give the same bytes. Cost grows with
 * the services. Source: https://openreferraluk.org/specifications/3.0/openapi.json
 */
export function toApiFiles({ services, areas, publication }: ApiInput): SiteFile[] {
  const records = services.map((source) => toOpenReferral(source, publication));
  const languages = [...new Set(services.flatMap(({ service }) => service.languages))].sort();
  const taxonomies = listTaxonomies(publication, { areas, languages });
  const terms = taxonomies.flatMap(({ taxonomy_terms }): TermRecord[] => taxonomy_terms ?? []);
  return [
    toFile("", DETAILS),
    ...toResource("services", records, toListed),
    ...toLists("services/full", records),
    ...toResource("organizations", organizationsOf(records), (organization) => organization),
    ...toResource("service_at_locations", placesOf(records), ({ location, ...place }) => ({
      ...place,
      ...(location !== undefined && { location: { ...location, addresses: undefined } }),
    })),
    ...toResource("taxonomies", taxonomies, ({ taxonomy_terms: _, ...taxonomy }) => taxonomy),
    ...toResource("taxonomy_terms", terms, (term) => term),
  ];
}

/** A list of what belongs together, each item cut down to what lists hold, and each item whole in a file of its own. */
function toResource<T extends { id: string }>(
  name: string,
  items: readonly T[],
  toItem: (item: T) => object,
): SiteFile[] {
  return [...toLists(name, items.map(toItem)), ...items.map((item) => toFile(`${name}/${item.id}`, item))];
}

function toLists(name: string, items: readonly object[]): SiteFile[] {
  return toPages(items, PAGE_SIZE).map((page) =>
    toFile(page.first_page ? name : `${name}/page/${page.page_number}`, page),
  );
}

function toFile(path: string, content: object): SiteFile {
  const file = [API_FOLDER, path, "index.json"].filter((part) => part !== "").join("/");
  return { path: file, content: Buffer.from(`${JSON.stringify(content)}\n`) };
}

/** Lists hold the fields that a service has one of, as the specification says. */
function toListed({
  attributes: _attributes,
  contacts: _contacts,
  cost_options: _costs,
  languages: _languages,
  schedules: _schedules,
  service_areas: _areas,
  service_at_locations: _places,
  ...service
}: ServiceRecord): object {
  return service;
}

/** Each organization once, with the ids and names of its services. */
function organizationsOf(records: readonly ServiceRecord[]): OrganizationRecord[] {
  const known = records.flatMap(({ organization, id, name, status }) =>
    organization === undefined ? [] : [{ organization, service: { id, name, status } }],
  );
  return [...Map.groupBy(known, ({ organization }) => organization.id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first.organization, services: group.map(({ service }) => service) }];
  });
}

/** Each place of each service, with the service in short. */
function placesOf(records: readonly ServiceRecord[]): PlaceRecord[] {
  return records.flatMap((record) =>
    (record.service_at_locations ?? []).map((place) => ({ ...place, service: toListed(record) })),
  );
}
