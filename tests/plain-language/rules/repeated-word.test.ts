import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("repeated-word", () => {
  it.each([
    "«The the» school, «of of» it, «a a a» form and «plan\nplan»",
    "What it is is good. Those that had had help do do it. I know that that helps.",
    "Very very good. So so. No no.",
    "The plan, plan B. Call us. Us too. The the-word.",
    "Come to Walla Walla or the Duran Duran show.",
    "Use {{a}} {{a}} or 5 5.",
    "Plan A a day",
  ])("reads %s", (marked) => {
    expectMarked("repeated-word", marked);
  });

  it.each([
    ["Ask the the school.", "the"],
    ["Ask a a a friend.", "a"],
    ["The the school.", "The"],
    ["Somebody to talk to to get help.", undefined],
    ["A club club.", undefined],
    ["You must must go.", undefined],
    ["Ask the [the](a.md) school.", undefined],
  ])("of %s leaves the word once, unasked: %s", (text, better) => {
    const found = findingsIn(text).filter(({ rule }) => rule === "repeated-word");
    expect(found.map(({ edit }) => edit?.text)).toEqual([better]);
  });
});
