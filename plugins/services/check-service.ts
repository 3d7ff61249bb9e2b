import type { SourceService } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { agesOf, type Service } from "../model/service.ts";

/** What families ask first, and whether a service answers it. */
const FIRST: readonly [string, (service: Service) => boolean][] = [
  ["a category (send.categories)", ({ send }) => send.categories.length > 0],
  ["the needs that it helps with (send.needs)", ({ send }) => send.needs.length > 0],
  ["an area (send.areas)", ({ send }) => send.areas.length > 0],
  ["ages (minimum_age or maximum_age)", (service) => agesOf(service) !== undefined],
  ["a phone number (phones)", ({ phones }) => phones.length > 0],
  ["who checked it and when (send.checkedBy and send.checked)", ({ send }) => send.checked !== undefined],
];

/** A warning that names everything which a service leaves out of what families ask first; nothing where it leaves out nothing. */
export function checkService({ file, service }: SourceService): Finding[] {
  const missing = FIRST.filter(([, isThere]) => !isThere(service)).map(([what]) => what);
  if (missing.length === 0) return [];
  return [
    {
      ...{ file, line: 1, column: 1, rule: "service-facts", severity: "warning" },
      message: `The service "${service.name}" doesn't say ${listWords(missing)}.`,
      fix: "Ask the service and write it down. Until then the page says that it isn't known, and filters can't find it.",
    },
  ];
}

const words = new Intl.ListFormat("en-GB", { type: "disjunction" });

function listWords(list: readonly string[]): string {
  return words.format(list);
}
