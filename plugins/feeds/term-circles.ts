import { shorten } from "./excerpt-change.ts";
import type { FeedRecord } from "./feed-record.ts";
import { findCycles, sayCycle } from "./find-cycles.ts";
import type { RecordNote } from "./note.ts";

/** Says which terms of a feed stand above one another in a circle, so that none of them stands above the others. */
export function noteTermCircles(records: readonly FeedRecord[]): RecordNote[] {
  const terms = records.flatMap((record) => record.terms);
  const names = new Map(terms.flatMap(({ id, name }): [string, string][] => (id ? [[id, name]] : [])));
  const parents = new Map(
    terms.flatMap(({ id, parent }): [string, string][] => (id && parent ? [[id, parent]] : [])),
  );
  return findCycles(parents).map((cycle) => ({
    ...{ kind: "flagged", rule: "term-circle", id: "", name: "Terms of the feed", field: "parent" },
    before: shorten(sayCycle(cycle.map((id) => names.get(id) ?? id))),
    advice: "Each of them stands above itself. Say under terms what each means, and tell who keeps the feed.",
  }));
}
