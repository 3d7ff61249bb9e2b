import type { FeedRecord, Term } from "../feed-record.ts";
import { type Loose, listAt, objectAt, textAt } from "../loose.ts";
import { costsOf, scheduleOf, unreadOf } from "./open-referral-parts.ts";

/** A service of Open Referral UK 3: a full record, or the shorter one of a list. Source: openreferraluk.org, schema 3.0. */
export function fromOpenReferral3(service: Loose, place: string): FeedRecord {
  const organization = objectAt(service, "organization");
  const locations = listAt(service, "service_at_locations").map((each) => objectAt(each, "location"));
  return {
    id: textAt(service, "id") ?? "",
    place,
    name: textAt(service, "name") ?? "",
    modified: textAt(service, "last_modified"),
    assured: textAt(service, "assured_date"),
    organization: { name: textAt(organization, "name"), url: textAt(organization, "website", "url") },
    description: textAt(service, "description"),
    status: textAt(service, "status"),
    minimum_age: textAt(service, "minimum_age"),
    maximum_age: textAt(service, "maximum_age"),
    url: textAt(service, "url"),
    email: textAt(service, "email"),
    phones: phonesOf(service),
    cost_options: costsOf(service),
    schedules: listAt(service, "schedules").map(scheduleOf),
    locations: locations.map(locationOf),
    languages: listAt(service, "languages").flatMap((each) => textAt(each, "code", "name") ?? []),
    send: {},
    terms: termsOf(service, locations),
    unread: unreadOf(service),
  };
}

/** Phones of the service, then of its contacts. A contact's name is a person's and stays behind; its title is a role. */
function phonesOf(service: Loose): FeedRecord["phones"] {
  const own = listAt(service, "phones").map((phone) => toPhone(phone, undefined));
  const contacts = listAt(service, "contacts").flatMap((contact) =>
    listAt(contact, "phones").map((phone) => toPhone(phone, textAt(contact, "title"))),
  );
  return [...own, ...contacts];
}

function toPhone(phone: Loose, role: string | undefined): FeedRecord["phones"][number] {
  const extension = textAt(phone, "extension");
  const number = textAt(phone, "number");
  const whole = number === undefined || extension === undefined ? number : `${number} ext ${extension}`;
  return { number: whole, description: textAt(phone, "description") ?? role };
}

function locationOf(location: Loose): FeedRecord["locations"][number] {
  const [address = {}] = listAt(location, "addresses");
  return {
    name: textAt(location, "name"),
    address_1: textAt(address, "address_1"),
    city: textAt(address, "city"),
    postal_code: textAt(address, "postal_code"),
    latitude: textAt(location, "latitude"),
    longitude: textAt(location, "longitude"),
  };
}

/** Terms of the service, of how its places can be got into, and of where it works: the council says what each means. */
function termsOf(service: Loose, locations: readonly Loose[]): Term[] {
  const attributes = [service, ...locations].flatMap((each) => listAt(each, "attributes"));
  const terms = attributes.map((each) => {
    const term = objectAt(each, "taxonomy_term");
    return {
      name: textAt(term, "name", "term") ?? "",
      id: textAt(term, "id"),
      parent: textAt(term, "parent_id"),
    };
  });
  const areas = listAt(service, "service_areas").map((each) => ({
    name: textAt(each, "name", "service_area") ?? "",
  }));
  return [...terms, ...areas].filter(({ name }) => name.trim() !== "");
}
