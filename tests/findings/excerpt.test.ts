import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExcerpt, showExcerpt } from "../../plugins/findings/excerpt.ts";

const at = (column: number, endColumn?: number) => ({
  ...{ file: "x.md", line: 1, column },
  ...(endColumn && { endLine: 1, endColumn }),
});
const FAMILY = "👨‍👩‍👧";

describe("findExcerpt", () => {
  it.each([
    ["a word", "We commence soon", at(4, 12), ["We ", "commence", " soon"]],
    ["no words where only a place is known", "We commence", at(4), ["We ", "", "commence"]],
    [
      "the rest of the line where the words go on below",
      "We com",
      { ...at(4), endLine: 2, endColumn: 3 },
      ["We ", "com", ""],
    ],
    ["no indent", "    We commence", at(8, 16), ["We ", "commence", ""]],
    ["spaces for tabs and control characters", "a\tb\u001Bc", at(3, 4), ["a ", "b", " c"]],
    ["a place past the end", "ab", at(9, 12), ["ab", "", ""]],
    [
      "a long line cut on both sides",
      `${"a".repeat(90)}word${"b".repeat(90)}`,
      at(91, 95),
      [`…${"a".repeat(30)}`, "word", `${"b".repeat(66)}…`],
    ],
    [
      "whole characters where it cuts",
      `${FAMILY.repeat(12)}words${FAMILY.repeat(12)}`,
      at(97, 102),
      [`…${FAMILY.repeat(4)}`, "words", `${FAMILY.repeat(7)}…`],
    ],
  ])("gives %s", (_, line, place, [before, words, after]) => {
    expect(findExcerpt(place, () => line)).toEqual({ before, words, after });
  });

  it.each([
    ["unknown", undefined],
    ["empty", " \t"],
  ])("gives nothing for a line that is %s", (_, line) => {
    expect(findExcerpt(at(1), () => line)).toBeUndefined();
    expect(showExcerpt(at(1), () => line)).toBe("");
  });

  it("never cuts a character in half", () => {
    const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(20), (text, start, length) => {
        const chosen = [...text].slice(0, start).join("").length;
        const shown = findExcerpt(at(chosen + 1, chosen + 1 + length), () => text);
        expect(
          Object.values(shown ?? {})
            .join("")
            .isWellFormed(),
        ).toBe(true);
      }),
    );
  });
});
