import type { FeedRecord } from "../feed-record.ts";
import { type Loose, listAt, textAt } from "../loose.ts";

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
