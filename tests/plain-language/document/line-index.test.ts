import { describe, expect, it } from "vitest";
import { LineIndex } from "../../../plugins/plain-language/document/line-index.ts";

describe("the lines of a text", () => {
  it.each([
    ["", [""]],
    ["a\nb\r\nc\rd", ["a", "b", "c", "d"]],
    ["a\n", ["a", ""]],
    ["\uFEFFa\n\nb", ["a", "", "b"]],
  ])("of %j", (text, lines) => {
    const index = new LineIndex(text);
    expect(Array.from({ length: index.count }, (_, line) => index.textOf(line + 1))).toEqual(lines);
  });

  it.each([
    ["ab\ncd", 0, 1, 1],
    ["ab\ncd", 2, 1, 3],
    ["ab\ncd", 3, 2, 1],
    ["ab\r\ncd", 5, 2, 2],
    ["\uFEFFab", 1, 1, 1],
    ["\uFEFFab", 0, 1, 1],
    ["👍a", 2, 1, 3],
    ["ab", 9, 1, 10],
  ])("in %j, offset %i is on line %i, column %i", (text, offset, line, column) => {
    expect(new LineIndex(text).placeOf(offset)).toEqual({ line, column });
  });
});
