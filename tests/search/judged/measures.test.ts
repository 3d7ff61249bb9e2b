import { describe, expect, test } from "vitest";
import type { JudgedQuery } from "../../../plugins/search/judged/judged-set.ts";
import { averageMarks, markResults } from "../../../plugins/search/judged/measures.ts";

const query: JudgedQuery = {
  ...{ language: "en", query: "taxi", kind: "word", heldOut: false },
  grades: new Map([
    ["/travel/", 3],
    ["/team/", 2],
  ]),
};

describe("markResults", () => {
  test.each([
    ["the best order", ["/travel/", "/team/"], { ndcg: 1, first: 1, empty: 0 }],
    ["nothing", [], { ndcg: 0, first: 0, empty: 1 }],
    ["only other pages", ["/pool/"], { ndcg: 0, first: 0, empty: 0 }],
  ])("marks %s", (_, urls, marks) => expect(markResults(urls, query)).toEqual(marks));

  test("counts a page less the lower it stands: 7/1 + 3/log2(3) is the best here", () => {
    const turned = markResults(["/team/", "/travel/"], query);
    expect(turned.ndcg).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)), 10);
    expect(turned.first).toBe(0);
  });

  test("looks at ten results", () => {
    expect(markResults([...Array(9).fill("/pool/"), "/travel/"], query).ndcg).toBeGreaterThan(0);
    expect(markResults([...Array(10).fill("/pool/"), "/travel/"], query).ndcg).toBe(0);
  });
});

describe("averageMarks", () => {
  test("gives the mean of each mark", () => {
    const marks = [
      { ndcg: 1, first: 1, empty: 0 },
      { ndcg: 0, first: 0, empty: 1 },
    ];
    expect(averageMarks(marks)).toEqual({ ndcg: 0.5, first: 0.5, empty: 0.5 });
    expect(averageMarks([])).toEqual({ ndcg: 0, first: 0, empty: 0 });
  });
});
