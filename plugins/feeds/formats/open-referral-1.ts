import type { FeedRecord, Term } from "../feed-record.ts";
import { type Loose, listAt, objectAt, textAt } from "../loose.ts";
import { costsOf, scheduleOf, unreadOf } from "./open-referral-parts.ts";

/** A service of Open Referral UK 1, with the extra fields that Placecube writes. Source: developers.openreferraluk.org. */
export function fromOpenReferral1(service: Loose, place: string): FeedRecord {
  const organization = objectAt(service, "organization");
  const metadata = objectAt(service, "pc_metadata");
  const [eligibility = {}] = listAt(service, "eligibilitys", "eligibilities");
  return {
    id: textAt(service, "id") ?? "",
    place,
    name: textAt(service, "name") ?? "",
    modified: textAt(metadata, "date_modified") ?? textAt(service, "last_modified", "assured_date"),
    assured: textAt(service, "assured_date") ?? textAt(metadata, "date_assured"),
    organization: { name: textAt(organization, "name"), url: textAt(organization, "url") },
    description: textAt(service, "description"),
    status: textAt(service, "status"),
    minimum_age: textAt(eligibility, "minimum_age"),
    maximum_age: textAt(eligibility, "maximum_age"),
    url: textAt(service, "url"),
    email: textAt(service, "email"),
    phones: listAt(service, "contacts").flatMap(phonesOf),
    cost_options: costsOf(service),
    schedules: listAt(service, "regular_schedules", "regular_schedule").map(scheduleOf),
    locations: listAt(service, "service_at_locations").flatMap((each) => placeOf(objectAt(each, "location"))),
    languages: listAt(service, "languages").flatMap((each) => textAt(each, "language", "name") ?? []),
    send: { eligibility: textAt(eligibility, "eligibility") },
    terms: termsOf(service),
    unread: unreadOf(service),
  };
}

/** The phones of a contact. Its name is a person's and stays behind; its title is a role. */
function phonesOf(contact: Loose): FeedRecord["phones"] {
  const description = textAt(contact, "title");
  return listAt(contact, "phones").map((phone) => ({ number: textAt(phone, "number"), description }));
}

function placeOf(location: Loose): FeedRecord["locations"] {
  const [address = {}] = listAt(location, "physical_addresses", "physical_address");
  return [
    {
      name: textAt(location, "name"),
      address_1: textAt(address, "address_1"),
      city: textAt(address, "city"),
      postal_code: textAt(address, "postal_code"),
      latitude: textAt(location, "latitude"),
      longitude: textAt(location, "longitude"),
    },
  ];
}

function termsOf(service: Loose): Term[] {
  const audiences = listAt(service, "pc_targetAudience").map((each) => ({
    name: textAt(each, "audienceType") ?? "",
    id: textAt(each, "id"),
  }));
  const taxonomies = listAt(service, "service_taxonomys", "service_taxonomies").map((each) => {
    const term = objectAt(each, "taxonomy");
    return { name: textAt(term, "name") ?? "", id: textAt(term, "id"), parent: textAt(term, "parent_id") };
  });
  const areas = listAt(service, "service_areas").map((each) => ({
    name: textAt(each, "service_area") ?? "",
  }));
  return [...audiences, ...taxonomies, ...areas].filter(({ name }) => name.trim() !== "");
}
