import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../plugins/model/nearest.ts";

describe("nearest", () => {
  it.each([
    ["alsoCaled", ["title", "alsoCalled"], "alsoCalled"],
    ["UR", ["en", "ur"], "ur"],
    ["xyz", ["title", "alsoCalled"], undefined],
    ["title", [], undefined],
  ])("finds what %s was meant to be among %j", (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["speach", "speech", 1],
  ])("of %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
