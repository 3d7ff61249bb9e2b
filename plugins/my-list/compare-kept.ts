import type { ListEntry } from "../model/my-list-view.ts";

/** What can be kept now, by id. */
export type Entries = ReadonlyMap<string, ListEntry>;

/** How a page that somebody keeps stands today. Of one that is gone nothing is known but its id. */
export type Standing =
  | { id: string; state: "current" | "changed"; entry: ListEntry }
  | { id: string; state: "gone" };

/** Compares a page with what it said when it was kept. Without a digest there is nothing that could have changed. */
export function standingOf(id: string, digest: string | undefined, entries: Entries): Standing {
  const entry = entries.get(id);
  if (entry === undefined) return { id, state: "gone" };
  return { id, state: digest === undefined || digest === entry.digest ? "current" : "changed", entry };
}

/** The words of an id, for a page whose title nobody knows any more: `services/sleep-well` is "Sleep well". */
export function wordsOfId(id: string): string {
  const words = (id.split("/").pop() ?? id).replaceAll("-", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
