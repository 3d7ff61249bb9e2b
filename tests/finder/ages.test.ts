import { describe, expect, it } from "vitest";
import { readAge, toMonths, toServiceMonths } from "../../plugins/finder/ages.ts";

describe("readAge", () => {
  it.each([
    ["", "", { kind: "none" }],
    ["0", "", { kind: "age", age: { years: 0, months: undefined } }],
    ["0", "0", { kind: "age", age: { years: 0, months: 0 } }],
    ["", "6", { kind: "age", age: { years: 0, months: 6 } }],
    [" 25 ", "11", { kind: "age", age: { years: 25, months: 11 } }],
    ["٤", "", { kind: "age", age: { years: 4, months: undefined } }],
    ["১২", "", { kind: "age", age: { years: 12, months: undefined } }],
    ["𝟚", "", { kind: "age", age: { years: 2, months: undefined } }],
    ["１２", "", { kind: "age", age: { years: 12, months: undefined } }],
    ["26", "", { kind: "wrong" }],
    ["4", "12", { kind: "wrong" }],
    ["-1", "", { kind: "wrong" }],
    ["4.5", "", { kind: "wrong" }],
    ["four", "", { kind: "wrong" }],
    ["1e1", "", { kind: "wrong" }],
  ])("reads %j years and %j months", (years, months, expected) => {
    expect(readAge(years, months)).toEqual(expected);
  });
});

describe("months", () => {
  it.each([
    ["0 to 4 years, to the last day of being 4", { from: 0, to: 4 }, { from: 0, to: 59 }],
    ["6 months to 2 years and 6 months", { from: 0.5, to: 2.5 }, { from: 6, to: 30 }],
    ["a third of a year", { from: 1 / 3, to: 1 }, { from: 4, to: 23 }],
  ])("of a service are %s", (_, years, expected) => {
    expect(toServiceMonths(years)).toEqual(expected);
  });

  it.each([
    [
      { years: 4, months: undefined },
      { from: 48, to: 59 },
    ],
    [
      { years: 0, months: 0 },
      { from: 0, to: 0 },
    ],
    [
      { years: 1, months: 6 },
      { from: 18, to: 18 },
    ],
  ])("of %j are all that it may stand for", (age, expected) => {
    expect(toMonths(age)).toEqual(expected);
  });
});
