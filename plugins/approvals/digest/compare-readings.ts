import { diffArrays, diffWordsWithSpace } from "diff";
import type { Reading, ReadingLine } from "./reading.ts";

/** A part of a line; `changed` where the other line hasn't it. */
export type Piece = { text: string; changed: boolean };

/** A line that changed, before and now; a line that is new or gone has one side only. */
export type LineChange = {
  before?: { pieces: Piece[]; lang: string };
  now?: { pieces: Piece[]; lang: string };
};

/** What differs between what reviewers saw and what a page says now, in the page's order. */
export type ReadingChanges = {
  lines: LineChange[];
  /** True where the English page of a translation changed too. */
  sourceChanged: boolean;
};

/** Compares two readings of one page, line by line and then word by word. */
export function compareReadings(before: Reading, now: Reading): ReadingChanges {
  const lines: LineChange[] = [];
  let gone: ReadingLine[] = [];
  const flushGone = () => {
    for (const line of gone) lines.push({ before: whole(line) });
    gone = [];
  };
  const key = ({ lang, text }: ReadingLine) => `${lang}\n${text}`;
  for (const part of diffArrays(before.lines, now.lines, { comparator: (a, b) => key(a) === key(b) })) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) {
      for (const line of part.value) lines.push(pair(gone.shift(), line, now.language));
      flushGone();
    } else flushGone();
  }
  flushGone();
  return { lines, sourceChanged: before.source !== now.source };
}

function whole({ text, lang }: ReadingLine): { pieces: Piece[]; lang: string } {
  return { pieces: [{ text, changed: true }], lang };
}

function pair(before: ReadingLine | undefined, now: ReadingLine, language: string): LineChange {
  if (before === undefined) return { now: whole(now) };
  const intlSegmenter = new Intl.Segmenter(now.lang || language, { granularity: "word" });
  const parts = diffWordsWithSpace(before.text, now.text, { intlSegmenter });
  const side = (other: "added" | "removed"): Piece[] =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }));
  return {
    before: { pieces: side("added"), lang: before.lang },
    now: { pieces: side("removed"), lang: now.lang },
  };
}
