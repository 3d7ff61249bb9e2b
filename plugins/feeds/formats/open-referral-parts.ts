import type { Address, FeedRecord } from "../feed-record.ts";
import { type Loose, listAt, objectAt, textAt } from "../loose.ts";

/** What a service costs: its options, or else the text of `fees`, which older feeds have. The same in every version. */
export function costsOf(service: Loose): FeedRecord["cost_options"] {
  const costs = listAt(service, "cost_options").map((cost) => ({
    option: textAt(cost, "option"),
    amount: textAt(cost, "amount"),
    amount_description: textAt(cost, "amount_description"),
  }));
  const fees = textAt(service, "fees");
  return costs.length === 0 && fees !== undefined ? [{ option: fees }] : costs;
}

/** When a service is open. Version 1 calls its days `weekday` too. */
export function scheduleOf(schedule: Loose): FeedRecord["schedules"][number] {
  return {
    byday: textAt(schedule, "byday", "weekday"),
    opens_at: textAt(schedule, "opens_at"),
    closes_at: textAt(schedule, "closes_at"),
    valid_from: textAt(schedule, "valid_from"),
    valid_to: textAt(schedule, "valid_to"),
    description: textAt(schedule, "description"),
    freq: textAt(schedule, "freq"),
    interval: textAt(schedule, "interval"),
  };
}

/** Addresses that stand where our model has no place for them. The same in every version. */
export function unreadOf(service: Loose): Address[] {
  const at = (field: string, object: Loose, key: string): Address[] => {
    const address = textAt(object, key);
    return address === undefined ? [] : [{ field, address }];
  };
  const locations = listAt(service, "service_at_locations").map((each) => objectAt(each, "location"));
  return [
    ...at("organization.email", objectAt(service, "organization"), "email"),
    ...listAt(service, "contacts").flatMap((each) => at("contacts.email", each, "email")),
    ...listAt(service, "additional_urls", "additional_websites").flatMap((each) =>
      at("additional_urls", each, "url"),
    ),
    ...locations.flatMap((each) => [
      ...at("location.url", each, "url"),
      ...listAt(each, "accessibility").flatMap((access) => at("accessibility.url", access, "url")),
    ]),
  ];
}
