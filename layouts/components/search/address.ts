import { FILTERS } from "../../../plugins/search/search-record.ts";
import { asksBy, readHash, readShown } from "../shared/address.ts";
import type { Chosen } from "./chosen-filters.ts";

/** How many results are shown at first, and how many more each time. */
export const PAGE_SIZE = 10;

/**
 * What a search page shows, as its address says it, so that Back, a bookmark and a shared link all work.
 * It stands after `#`, which browsers keep to themselves: the host never learns what people search for.
 */
export type SearchState = {
  question: string;
  chosen: Chosen;
  shown: number;
  /** True where the words are searched as they were typed, whatever the pages have. */
  exact?: boolean;
};

/** True for the part of an address that says a state, and not where on the page to go. */
export function isState(hash: string): boolean {
  return asksBy(hash, ["q", ...FILTERS]);
}

/** Reads the state from the part of an address that begins with `#`. Nonsense in it is passed over. */
export function readState(hash: string): SearchState {
  const parameters = readHash(hash);
  const chosen = Object.fromEntries(FILTERS.map((filter) => [filter, parameters.getAll(filter)]));
  const exact = parameters.get("exact") === "1" ? { exact: true } : {};
  return {
    ...{ question: parameters.get("q") ?? "", chosen, ...exact },
    shown: readShown(parameters, PAGE_SIZE),
  };
}

/** Writes the state as the part of an address that begins with `#`. */
export function writeState({ question, chosen, shown, exact }: SearchState): string {
  const parameters = new URLSearchParams();
  if (question !== "") parameters.set("q", question);
  for (const filter of FILTERS) for (const value of chosen[filter] ?? []) parameters.append(filter, value);
  if (exact) parameters.set("exact", "1");
  if (shown > PAGE_SIZE) parameters.set("shown", String(shown));
  return `#${parameters.toString() || "q="}`;
}
