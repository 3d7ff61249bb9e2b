import { toServiceMonths } from "../../plugins/finder/ages.ts";
import { byFilter, type Filter } from "../../plugins/finder/filters.ts";
import type { FinderService } from "../../plugins/finder/finder-service.ts";

/** What a test says of a service; the rest isn't known. */
export type Sample = Partial<Record<Filter, string[]>> & {
  id: string;
  ages?: [from: number, to: number];
  at?: [east: number, north: number];
};

/** A service for a test. Its name is its id. */
export function toSample({ id, ages, at, ...values }: Sample): FinderService {
  return {
    ...{ id, name: id, summary: `What ${id} is.` },
    ages: ages && toServiceMonths({ from: ages[0], to: ages[1] }),
    values: byFilter((filter) => values[filter] ?? []),
    points: at ? [{ east: at[0], north: at[1] }] : [],
  };
}

/** A few services as councils have them. */
export const SERVICES: readonly FinderService[] = [
  { id: "baby-group", ages: [0, 1], need: ["communication"], cost: ["free"], day: ["MO"], at: [1000, 0] },
  { id: "chess", ages: [8, 16], need: ["learning"], cost: ["paid"], day: ["MO", "SA"], access: ["stepFree"] },
  { id: "drama", need: ["communication", "learning"], cost: ["free"], access: ["stepFree", "hearingLoop"] },
  { id: "portage", ages: [0, 4], need: ["learning"], area: ["north"], experience: ["yes"], at: [500, 0] },
  { id: "swimming", ages: [5, 25], cost: ["paid"], day: ["SA"], area: ["north"], access: ["hearingLoop"] },
].map((sample) => toSample(sample as Sample));
