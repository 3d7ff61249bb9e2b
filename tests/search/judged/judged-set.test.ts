import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseJudged } from "../../../plugins/search/judged/judged-set.ts";

const FOLDER = "tests/search/judged";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
const judged = files.flatMap((name) => parseJudged(readFileSync(`${FOLDER}/${name}`, "utf8")));

const toYaml = (query: string): string => `language: ur
queries:
  - query: ${query}
    kind: word
    needed: [/ur/care/short-breaks/]
    helpful: [/ur/care/]
    related: [/services/rowan-house/]
`;

describe("the judged questions", () => {
  test("are at least 150, in at least six languages with at least eight each", () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    const sizes = [...Map.groupBy(judged, ({ language }) => language).values()].map(({ length }) => length);
    expect(sizes.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  });

  test("hold back about a third, which no one looks at while search is tuned", () => {
    const share = judged.filter(({ heldOut }) => heldOut).length / judged.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  });

  test("have a needed page each, and no question twice in a language", () => {
    expect(judged.filter(({ grades }) => ![...grades.values()].includes(3))).toEqual([]);
    expect(new Set(judged.map(({ language, query }) => `${language} ${query}`)).size).toBe(judged.length);
  });
});

describe("parseJudged", () => {
  test("grades what is needed 3, what helps 2, what is related 1, and an English original 1", () => {
    const [query] = parseJudged(toYaml("آرام"));
    expect([...(query?.grades ?? [])].sort()).toEqual([
      ["/care/", 1],
      ["/care/short-breaks/", 1],
      ["/services/rowan-house/", 1],
      ["/ur/care/", 2],
      ["/ur/care/short-breaks/", 3],
    ]);
  });

  test("keeps a question in its part, whatever stands beside it", () => {
    const alone = parseJudged(toYaml("آرام"))[0]?.heldOut;
    expect(parseJudged(`${toYaml("وقفہ")}  - { query: آرام, kind: word }\n`)[1]?.heldOut).toBe(alone);
  });

  test.each([
    ["an unknown kind", "kind: word", "kind: riddle"],
    ["an address that isn't one", "/ur/care/]", "care]"],
    ["an unknown key", "related:", "relatd:"],
  ])("refuses %s", (_, right, wrong) => {
    expect(() => parseJudged(toYaml("آرام").replace(right, wrong))).toThrow();
  });
});
