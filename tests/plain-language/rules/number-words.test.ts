import { describe, expect, it } from "vitest";
import { toNumber } from "../../../plugins/plain-language/rules/number-words.ts";
import { findingsIn, SERVICE } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("number-words", () => {
  it.each([
    "Wait «two» weeks, «Three» working days or «ten» minutes.",
    "Wait for one week. It is one of two schools.",
    "Ten days is long. Two more people help.",
    "It takes two and a half years, or twenty-one and a half.",
    "Ask one or two pupils, or one in ten children.",
    "Classes of «six to eight» children",
    "Go five or six times a week.",
    "Read chapter-two days, point six weeks and 1/two days.",
    'She said "I waited six months".',
    "Ask two teachers about their three schools.",
    "## Who waits «six» weeks",
  ])("reads %s", (marked) => {
    expectMarked("number-words", marked);
  });
  it("reads the texts of services", () => {
    expectMarked("number-words", "description: Call «three» days before.", SERVICE);
  });

  it.each([
    ["in six weeks", "6"],
    ["in nineteen weeks", "19"],
    ["in twenty weeks", "20"],
    ["in thirty-one days", "31"],
    ["in Fifty five days", "55"],
    ["in six to twelve months", "6 to 12"],
  ])("%s is %s", (text, better) => {
    expect(findingsIn(text).flatMap(({ suggestions }) => suggestions)).toEqual([better]);
  });

  it.each(["one", "hundred", "six-one", "", "twenty-"])("knows no number %j", (words) => {
    expect(toNumber(words)).toBeUndefined();
  });
});
