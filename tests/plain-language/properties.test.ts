import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContentKind } from "../../plugins/plain-language/content-file.ts";
import { scorePage } from "../../plugins/plain-language/score/page-score.ts";
import { toScoreRecord } from "../../plugins/plain-language/score/score-text.ts";
import { atPlaceOf, documentOf, ENGLISH, findingsIn, SERVICE } from "./lint.ts";

/** The same texts in every run. */
const RUNS = { seed: 20261112, numRuns: 600 };

/** What Markdown and YAML are made of, with words that rules find. */
const PIECES = [
  "utilise",
  "signpost",
  "EHCP",
  "the disabled",
  "can't",
  "e.g.",
  "01/02/2026",
  "9.30 AM",
  "£5.00",
  "01632960100",
  "The plan is written.",
  "CYP",
  "IMPORTANT",
  "click here",
  "www.gov.uk",
  "!",
  "🎉",
  "👍🏽",
  "اردو",
  "বাংলা",
  "e\u0301",
  "\uFEFF",
  "\0",
  "\uD800",
  "\u00A0",
  "\u2028",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "  \n",
  "\\\n",
  "\\",
  "# ",
  "## ",
  "#### ",
  "- ",
  "* ",
  "1. ",
  "> ",
  "    ",
  "| ",
  "|",
  "| --- |",
  "---\n",
  "===\n",
  "***",
  "**",
  "*",
  "_",
  "`",
  "```\n",
  "[",
  "]",
  "](a.md)",
  "](",
  ")",
  "![",
  "<",
  ">",
  "<!--",
  "-->",
  "<!-- plain-language-disable-next-line ",
  "latin: a reason",
  "<br>",
  "<u>",
  "</u>",
  "&amp;",
  "&#0;",
  "&",
  "{{",
  "}}",
  "{{council.name}}",
  '"',
  "'",
  "\u201C",
  "\u2019",
  "title: ",
  "description: ",
  ">-\n  ",
  "|\n  ",
  "send:\n",
  "  apply: ",
  ": ",
  "# plain-language-disable-next-line ",
  ",",
  ".",
] as const;

const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
const pages = fc.oneof(
  texts,
  fc.tuple(texts, texts).map(([fields, body]) => `---\n${fields}\n---\n${body}`),
);

const KINDS: [string, fc.Arbitrary<string>, ContentKind][] = [
  ["a page", pages, ENGLISH],
  ["a page in Urdu", pages, { kind: "page", language: "ur" }],
  ["a service", texts, SERVICE],
];

describe("whatever is written", () => {
  it.each(KINDS)("in %s, every finding stands inside the file", (_, arbitrary, kind) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { lines } = documentOf(text, kind);
        for (const { line, column, endLine = line, endColumn = column } of findingsIn(text, kind)) {
          const places = [
            { line, column },
            { line: endLine, column: endColumn },
          ];
          for (const place of places) {
            expect(place.line).toBeGreaterThanOrEqual(1);
            expect(place.line).toBeLessThanOrEqual(lines.count);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(place.column).toBeLessThanOrEqual(lines.textOf(place.line).length + 1);
          }
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it.each(KINDS)(
    "in %s, a word stands where it is said to, if with marks among its letters",
    (_, arbitrary, kind) => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          for (const finding of findingsIn(text, kind)) {
            if (!/^[a-z]+$/i.test(finding.words)) continue;
            expect(atPlaceOf(text, finding)).toMatch(
              new RegExp(`^${[...finding.words].join("(?:[^a-z]|<[^>]*>)*")}$`, "i"),
            );
          }
        }),
        RUNS,
      );
    },
  );

  it("a page can be scored", () => {
    fc.assert(
      fc.property(pages, (text) => {
        const document = documentOf(`${text}\n\n${"We can help you. ".repeat(40)}`);
        expect(toScoreRecord(document, scorePage(document)).file).toBe("page.md");
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
