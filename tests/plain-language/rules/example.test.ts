import { expect, it } from "vitest";
import { parseExample } from "../../../plugins/plain-language/rules/example.ts";

it.each([
  ["Nothing is marked.", "Nothing is marked.", []],
  ["Ask «the LA».", "Ask the LA.", [{ start: 4, end: 10 }]],
  [
    "«One» and «two»",
    "One and two",
    [
      { start: 0, end: 3 },
      { start: 8, end: 11 },
    ],
  ],
])("an example is its Markdown and what is marked in it: %s", (marked, markdown, found) => {
  expect(parseExample(marked)).toEqual({ markdown, found });
});
