import { type Age, readAge } from "../../../plugins/finder/ages.ts";
import { type Chosen, FILTERS } from "../../../plugins/finder/filters.ts";
import { asksBy, readHash, readShown } from "../shared/address.ts";
import { isNarrowed } from "../shared/choices.ts";

/** How many services are shown at first under a heading, and how many more each time. */
export const SHOWN_AT_FIRST = 20;

/**
 * What the page of services shows, as its address says it after `#`: browsers keep that to themselves. A postcode is never
 * in it.
 */
export type FinderState = { age: Age | undefined; chosen: Chosen; shown: number };

/** What an address asks for that asks for nothing. */
export const NOTHING: FinderState = { age: undefined, chosen: {}, shown: SHOWN_AT_FIRST };

/** True where something is asked for. */
export function asksFor({ age, chosen }: FinderState): boolean {
  return age !== undefined || isNarrowed(chosen);
}

/** True for the part of an address that says what is asked for, and not where on the page to go. */
export function isState(hash: string): boolean {
  return asksBy(hash, ["age", ...FILTERS]);
}

/** Reads the part of an address that begins with `#`. Nonsense in it is passed over. */
export function readState(hash: string): FinderState {
  const parameters = readHash(hash);
  const typed = readAge(parameters.get("age") ?? "", parameters.get("months") ?? "");
  const chosen = FILTERS.map((filter) => [filter, [...new Set(parameters.getAll(filter))]] as const);
  return {
    age: typed.kind === "age" ? typed.age : undefined,
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    shown: readShown(parameters, SHOWN_AT_FIRST),
  };
}

/** Writes what is asked for as the part of an address that begins with `#`; empty where nothing is. */
export function writeState(state: FinderState): string {
  if (!asksFor(state)) return "";
  const { age, chosen, shown } = state;
  const parameters = new URLSearchParams();
  if (age !== undefined) parameters.set("age", String(age.years));
  if (age?.months !== undefined) parameters.set("months", String(age.months));
  for (const filter of FILTERS) for (const value of chosen[filter] ?? []) parameters.append(filter, value);
  if (shown > SHOWN_AT_FIRST) parameters.set("shown", String(shown));
  return `#${parameters}`;
}
