import type { FeedRecord } from "../feed-record.ts";
import type { FeedSettings } from "../feed-settings.ts";
import type { Note } from "../note.ts";

/** What a rule made of a record, and what it says of it. */
export type Ruled = { record: FeedRecord; notes: Omit<Note, "rule">[] };

/** A part of a record, for examples. */
export type Part = Partial<FeedRecord>;

/**
 * One way in which the facts of a record go wrong: its texts are clean by then. An example without `after` is kept as it
 * is and flagged.
 */
export type RecordRule = {
  id: string;
  why: string;
  examples: readonly { before: Part; after?: Part; settings?: Partial<FeedSettings> }[];
  apply: (record: FeedRecord, settings: FeedSettings) => Ruled;
};

/** A note that a value is now another, or was left out where there is no other. */
export function mended(
  field: string,
  before: string,
  after: string | undefined,
  advice?: string,
): Omit<Note, "rule"> {
  return { kind: "mended", field, before, after, advice };
}

/** A note that a person should look at a value, which is kept. */
export function flagged(field: string, before: string, advice: string): Omit<Note, "rule"> {
  return { kind: "flagged", field, before, advice };
}
