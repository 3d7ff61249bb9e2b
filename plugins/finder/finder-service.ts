import type { SourceService } from "../model/content.ts";
import type { GridPoint } from "../model/grid-point.ts";
import { ACCESS_FEATURES, agesOf, type Service } from "../model/service.ts";
import { type Months, toServiceMonths } from "./ages.ts";
import { type Filter, YES } from "./filters.ts";

/** What the finder knows of a service. No value is one that it doesn't say; no ages means that it doesn't say which. */
export type FinderService = {
  id: string;
  name: string;
  /** What it is, in one sentence. */
  summary: string;
  ages: Months | undefined;
  values: Readonly<Record<Filter, readonly string[]>>;
  points: readonly GridPoint[];
};

/** What the site knows of a service besides its record. */
export type Known = Pick<FinderService, "summary" | "points">;

/** What the finder needs of a service. Only what the service says counts: `partly` is no yes. Parents approve words in a language, so no record says it. */
export function toFinderService({ id, service }: SourceService, known: Known): FinderService {
  const { send } = service;
  const ages = agesOf(service);
  return {
    ...{ id, name: service.name, summary: known.summary, points: known.points },
    ages: ages && toServiceMonths(ages),
    values: {
      need: send.needs,
      category: send.categories,
      area: send.areas,
      cost: costOf(service),
      day: daysOf(service),
      access: ACCESS_FEATURES.filter((feature) => send.access[feature] === "yes"),
      experience: send.experience === undefined ? [] : [YES],
      approved: [],
    },
  };
}

/** What a service can cost, as far as it says so. */
export const COSTS = ["free", "paid"] as const;

/** `free` where every amount is known to be nothing, `paid` where one is more. */
export function costOf({ cost_options }: Service): (typeof COSTS)[number][] {
  if (cost_options.some(({ amount = 0 }) => amount > 0)) return ["paid"];
  const isFree = cost_options.length > 0 && cost_options.every(({ amount }) => amount === 0);
  return isFree ? ["free"] : [];
}

/** The days of the week on which it is open. */
export function daysOf({ schedules }: Service): string[] {
  return [...new Set(schedules.flatMap(({ byday }) => byday))];
}
