import { describe, expect, it } from "vitest";
import { alignBlocks, translatedShare } from "../../plugins/translations/align.ts";

/** Which block of the translation stands for each block of the source; `-` for none. */
function pairs(source: string, recorded: string): string {
  return alignBlocks([...source], [...recorded])
    .map((state) => (state.state === "current" ? String(state.index) : "-"))
    .join("");
}

describe("alignBlocks", () => {
  it.each([
    ["nothing changed", "abcd", "abcd", "0123"],
    ["a new block", "abxcd", "abcd", "01-23"],
    ["a deleted block", "acd", "abcd", "023"],
    ["a changed block", "axcd", "abcd", "0-23"],
    ["blocks that moved", "cabd", "abcd", "2013"],
    ["a block that stands twice", "aab", "aab", "012"],
    ["one of two that was deleted", "ab", "aab", "02"],
    ["no translation at all", "ab", "", "--"],
    ["an empty source", "", "ab", ""],
  ])("pairs a translation where there is %s", (_, source, recorded, expected) => {
    expect(pairs(source, recorded)).toBe(expected);
  });
});

describe("translatedShare", () => {
  it.each([
    ["abcd", "abcd", 100],
    ["abcx", "abcd", 75],
    [`${"a".repeat(999)}b`, "a".repeat(999), 99],
    ["", "", 100],
  ])("is a whole per cent, 100 only when nothing is missing", (source, recorded, share) => {
    expect(translatedShare(alignBlocks([...source], [...recorded]))).toBe(share);
  });
});
