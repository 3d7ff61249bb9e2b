import { describe, expect, it } from "vitest";
import type { FeedRecord } from "../../plugins/feeds/feed-record.ts";
import { NO_SETTINGS } from "../../plugins/feeds/feed-settings.ts";
import type { Part } from "../../plugins/feeds/rules/record-rule.ts";
import { RECORD_RULES } from "../../plugins/feeds/rules/record-rules.ts";
import { TEXT_RULES } from "../../plugins/feeds/rules/text-rules.ts";

const texts = TEXT_RULES.flatMap(({ id, apply, examples }) =>
  examples.map(({ before, after }) => ({ id, apply, before, after, shown: JSON.stringify(before) })),
);

const facts = RECORD_RULES.flatMap(({ id, apply, examples }) =>
  examples.map(({ before, after, settings = {} }) => ({
    ...{ id, before, after, shown: JSON.stringify(before) },
    run: (record: FeedRecord) => apply(record, { ...NO_SETTINGS, ...settings }),
  })),
);

/** A record that says what every service says, and what an example says. */
function recordWith(part: Part): FeedRecord {
  return {
    ...{ id: "1", place: "feed.json", name: "Splash Club", organization: { name: "Pool Trust" } },
    ...{
      phones: [],
      cost_options: [],
      schedules: [],
      locations: [],
      languages: [],
      terms: [],
      send: {},
      unread: [],
    },
    ...part,
  };
}

/** What a record says of some keys, without what it doesn't say. */
function partOf(record: object, keys: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))),
  );
}

describe("rules for texts", () => {
  it.each(texts)("$id puts right $shown", ({ apply, before, after }) => {
    expect(apply(before)).toBe(after);
  });

  it.each(texts)("$id is done after one turn: $shown", ({ apply, after }) => {
    expect(apply(apply(after))).toBe(apply(after));
  });
});

describe("rules for facts", () => {
  it.each(facts.filter(({ after }) => after !== undefined))(
    "$id puts right $shown",
    ({ run, before, after = {} }) => {
      const keys = Object.keys({ ...before, ...after });
      const { record, notes } = run(recordWith(before));
      expect(partOf(record, keys)).toEqual(partOf(after, keys));
      expect(notes.filter(({ kind }) => kind !== "mended")).toEqual([]);
    },
  );

  it.each(facts.filter(({ after }) => after === undefined))(
    "$id flags $shown and keeps it",
    ({ run, before }) => {
      const { record, notes } = run(recordWith(before));
      expect(record).toEqual(recordWith(before));
      expect(notes.map(({ kind }) => kind)).toEqual(["flagged"]);
    },
  );

  it.each(facts)("$id says nothing of what is right: $shown", ({ run, before }) => {
    const { record } = run(recordWith(before));
    const again = run(record);
    expect(again.record).toEqual(record);
    expect(again.notes.filter(({ kind }) => kind !== "flagged")).toEqual([]);
  });
});

describe("every rule", () => {
  const all = [...TEXT_RULES, ...RECORD_RULES];

  it("has an id of its own, a reason, and an example", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ why, examples }) => !why.endsWith(".") || examples.length === 0)).toEqual([]);
  });
});
