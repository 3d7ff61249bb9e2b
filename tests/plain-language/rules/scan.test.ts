import { describe, expect, it } from "vitest";
import { scan } from "../../../plugins/plain-language/rules/scan.ts";
import { documentOf } from "../lint.ts";

const found = (text: string, pattern: RegExp): string[] =>
  [...scan(documentOf(text), pattern)].map(({ match }) => match[0]);

describe("scan", () => {
  it.each([
    ["at the beginning of any block", "One.\n\nTwo.", /^T\w+/g, ["Two"]],
    ["at the end of any block", "One here\n\nTwo there", /\w+$/g, ["here", "there"]],
    ["after white space or an end", "Come!\n\nStay", /!(?=\s|$)/g, ["!"]],
    ["never across two blocks", "One\n\nTwo", /One\s+Two/g, []],
    ["never in code or addresses", "`1+` https://a.example/1+", /1\+/g, []],
  ])("finds a pattern %s", (_, text, pattern, hits) => {
    expect(found(text, pattern)).toEqual(hits);
  });
});
