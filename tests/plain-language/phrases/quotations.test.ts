import { describe, expect, it } from "vitest";
import { findQuotations, isQuotedAt } from "../../../plugins/plain-language/phrases/quotations.ts";

describe("findQuotations", () => {
  it.each([
    ["curly marks", "She said “help us” and left.", ["“help us”"]],
    ["straight marks, in turn", 'A "one" and "two".', ['"one"', '"two"']],
    ["single marks", "The ‘short breaks' and 'sibs' groups", ["‘short breaks'", "'sibs'"]],
    ["a curly mark that a straight one closes", 'He “said" so.', ['“said"']],
    ["one that never closes, as none", "He “said so. It's fine", []],
    ["apostrophes, as none", "The child's and the children's 10 o'clock", []],
    ["the last that opens before one closes", "“one “two” three", ["“two”"]],
  ])("finds %s", (_, text, quotations) => {
    const { double, single } = findQuotations(text);
    expect([...double, ...single].map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });

  it("knows a long quotation that holds short ones", () => {
    const masked = "“'a' 'b' 'c' d”";
    expect(isQuotedAt({ masked }, masked.indexOf("d"))).toBe(true);
  });

  it("tells whether a place is inside", () => {
    const masked = "a “b” c 'd' e";
    expect(
      [...masked]
        .map((_, place) => isQuotedAt({ masked }, place))
        .flatMap((is, at) => (is ? [masked[at]] : [])),
    ).toEqual(["b", "”", "d", "'"]);
  });
});
