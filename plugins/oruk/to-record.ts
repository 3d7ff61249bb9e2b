import type { SourceService } from "../model/content.ts";
import { ACCESS_FEATURES, type Service } from "../model/service.ts";
import { given } from "./given.ts";
import type {
  AttributeRecord,
  LocationRecord,
  OrganizationRecord,
  PlaceRecord,
  ScheduleRecord,
  ServiceRecord,
} from "./record.ts";
import { addressOf, type Detail, type Publication, type Taxonomy, toAttribute } from "./taxonomies.ts";
import { toUuid } from "./uuid.ts";

/**
 * A service as a record of Open Referral UK 3.0, whole. What the profile has no field for stands in attributes, so that
 * `fromOpenReferral` gives the same service back. What isn't known is left out.
 */
export function toOpenReferral(
  { id, service }: Pick<SourceService, "id" | "service">,
  publication: Publication,
): ServiceRecord {
  const address = addressOf(publication, `services/${id}`);
  const { name, description, status, url, email, minimum_age, maximum_age, send, source } = service;
  return {
    ...{ id: toUuid(address), name, description, status },
    ...given({ url, email, minimum_age, maximum_age, assured_date: send.checked }),
    ...given({ last_modified: source?.modified && `${source.modified}T00:00:00.000Z` }),
    organization: toOrganization(service, publication),
    contacts: toContacts(service, address),
    cost_options: service.cost_options.map((cost, index) => ({
      ...{ id: toUuid(`${address}#cost/${index + 1}`), option: cost.option },
      ...given({ amount: cost.amount, amount_description: cost.amount_description }),
    })),
    schedules: service.schedules.map((schedule, index) =>
      toSchedule(schedule, toUuid(`${address}#schedule/${index + 1}`)),
    ),
    service_areas: send.areas.map((area) => {
      const areaName = publication.nameTerm("area", area);
      return { id: toUuid(`${address}#area/${area}`), name: areaName, service_area: areaName };
    }),
    service_at_locations: toPlaces(service, address, publication),
    languages: service.languages.map((tag) => ({
      ...{ id: toUuid(`${address}#language/${tag}`), code: tag, name: publication.nameTerm("language", tag) },
    })),
    attributes: [...toTerms(service, address, publication), ...toDetails(id, service, address, publication)],
  };
}

/** The organization that runs a service: the same name and website is the same organization. */
function toOrganization({ organization }: Service, publication: Publication): OrganizationRecord {
  const { name, url } = organization;
  return {
    id: toUuid(addressOf(publication, `organizations/${JSON.stringify([name, url])}`)),
    ...{ name, description: name },
    ...given({ website: url }),
  };
}

/** The places of a service. The same place has the same id in every service. */
function toPlaces(service: Service, address: string, publication: Publication): PlaceRecord[] {
  return service.locations.map((location, index) => ({
    id: toUuid(`${address}#place/${index + 1}`),
    location: toLocation(location, publication),
  }));
}

function toLocation(location: Service["locations"][number], publication: Publication): LocationRecord {
  const { name, address_1, city, postal_code, latitude, longitude } = location;
  const key = addressOf(
    publication,
    `locations/${JSON.stringify([name, address_1, city, postal_code, latitude, longitude])}`,
  );
  const hasAddress = (address_1 ?? city ?? postal_code) !== undefined;
  return {
    ...{ id: toUuid(key), location_type: "physical" },
    ...given({ name, latitude, longitude }),
    addresses: hasAddress
      ? [
          {
            ...{ id: toUuid(`${key}#address`), address_type: "physical", country: "GB" },
            ...{ address_1: address_1 ?? "", city: city ?? "", postal_code: postal_code ?? "" },
            state_province: "",
          },
        ]
      : [],
  };
}

function toContacts({ phones }: Service, address: string): ServiceRecord["contacts"] {
  if (phones.length === 0) return [];
  return [
    {
      id: toUuid(`${address}#contact`),
      phones: phones.map(({ number, description }, index) => ({
        ...{ id: toUuid(`${address}#phone/${index + 1}`), number },
        ...given({ description }),
      })),
    },
  ];
}

function toSchedule(schedule: Service["schedules"][number], id: string): ScheduleRecord {
  const { byday, opens_at, closes_at, valid_from, valid_to, description } = schedule;
  return {
    id,
    ...(byday.length > 0 && { freq: "WEEKLY" as const, byday: byday.join(",") }),
    ...given({ opens_at: opens_at && `${opens_at}:00`, closes_at: closes_at && `${closes_at}:00` }),
    ...given({ valid_from, valid_to, description }),
  };
}

function toTerms({ send, languages }: Service, address: string, publication: Publication): AttributeRecord[] {
  const each = (taxonomy: Taxonomy, terms: readonly string[]): AttributeRecord[] =>
    terms.map((term) => toAttribute(publication, address, { taxonomy, term }));
  return [
    ...each("category", send.categories),
    ...each("need", send.needs),
    ...each("level", send.level === undefined ? [] : [send.level]),
    ...each("area", send.areas),
    ...each("language", languages),
    ...ACCESS_FEATURES.filter((feature) => send.access[feature] !== "not-known").map((term) =>
      toAttribute(publication, address, { taxonomy: "access", term, value: send.access[term] }),
    ),
  ];
}

function toDetails(
  id: string,
  service: Service,
  address: string,
  publication: Publication,
): AttributeRecord[] {
  const { send, source, alsoCalled } = service;
  const answer = (value: string): string | undefined => (value === "not-known" ? undefined : value);
  const details: [Detail, string | undefined][] = [
    ["id", id],
    ["eligibility", send.eligibility],
    ["apply", send.apply],
    ["waitingTime", send.waitingTime],
    ["experience", send.experience],
    ["quietTimes", send.quietTimes],
    ["siblingsWelcome", answer(send.siblingsWelcome)],
    ["interpreters", answer(send.interpreters)],
    ["lastDay", send.lastDay],
    ["checkedBy", send.checkedBy],
    ["sourceFeed", source?.feed],
    ["sourceId", source?.id],
    ["sourceModified", source?.modified],
    ["sourceDigest", source?.digest],
  ];
  return [
    ...details.flatMap(([term, value]) =>
      value === undefined ? [] : [toAttribute(publication, address, { taxonomy: "detail", term, value })],
    ),
    ...alsoCalled.map((value, count) =>
      toAttribute(publication, address, { taxonomy: "detail", term: "alsoCalled", value, count }),
    ),
  ];
}
