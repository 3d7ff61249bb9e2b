import { describe, expect, test } from "vitest";
import type { Fragment } from "../../layouts/components/search/engine.ts";
import { findHeadings } from "../../layouts/components/search/headings.ts";

const page = (...anchors: [element: string, id: string, location: number][]): Fragment => ({
  url: "/en/",
  content: "",
  raw_content: "",
  meta: {},
  anchors: anchors.map(([element, id, location]) => ({ element, id, text: ` ${id} `, location })),
});

describe("findHeadings", () => {
  test.each([
    ["the heading above a word", page(["h2", "ask", 5], ["h2", "wait", 20]), [7], ["ask"]],
    ["a word of the heading itself", page(["h2", "ask", 5]), [5], ["ask"]],
    ["nothing before the first heading", page(["h2", "ask", 5]), [2], []],
    ["no page title", page(["h1", "title", 0], ["h2", "ask", 5]), [1], []],
    ["no anchors that aren't headings", page(["p", "note", 0], ["h3", "ask", 5]), [1, 6], ["ask"]],
    [
      "the three fullest, in the page's order",
      page(["h2", "a", 0], ["h2", "b", 10], ["h2", "c", 20], ["h3", "d", 30]),
      [0, 10, 11, 20, 21, 30, 31, 32],
      ["b", "c", "d"],
    ],
  ])("gives %s", (_, fragment, places, expected) => {
    expect(findHeadings(fragment, places).map(({ id }) => id)).toEqual(expected);
  });

  test("gives the heading's text without the spaces around it", () => {
    expect(findHeadings(page(["h2", "ask", 0]), [0])).toEqual([{ id: "ask", text: "ask" }]);
  });
});
