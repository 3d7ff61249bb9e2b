/**
 * What an import did to one field of one service, or what a person should look at. `after` is absent where the value was
 * left out. A `flagged` value is kept as it is.
 */
export type Note = {
  kind: "mended" | "flagged" | "left-out";
  rule: string;
  field: string;
  before: string;
  after?: string | undefined;
  /** What to do, as one sentence. */
  advice?: string | undefined;
};

/** A note and whose it is. */
export type RecordNote = Note & { id: string; name: string };
