import type { Content, SourceService } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { checkService } from "../services/check-service.ts";
import { findEndedLinks } from "../services/find-ended-links.ts";
import { isOver } from "../services/is-over.ts";

/** The services of a day, and the names by id of those that are over: their pages are gone, and links to them lead to all services. */
export type SortedServices = { services: readonly SourceService[]; ended: ReadonlyMap<string, string> };

/** Sorts out which services are over on a day. */
export function sortServices(services: readonly SourceService[], date: string): SortedServices {
  const { over = [], now = [] } = Object.groupBy(services, ({ service }) =>
    isOver(service, date) ? "over" : "now",
  );
  return { services: now, ended: new Map(over.map(({ id, service }) => [id, service.name])) };
}

/** What services of a day leave out, and links to those that are over. */
export function checkServices({ pages, translations, forms, services }: Content, date: string): Finding[] {
  const { services: now, ended } = sortServices(services, date);
  const easyReads = forms.flatMap((form) => (form.form === "easy-read" ? [form] : []));
  return [...now.flatMap(checkService), ...findEndedLinks([...pages, ...translations, ...easyReads], ended)];
}
