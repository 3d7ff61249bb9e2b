import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../plugins/markdown/render-markdown.ts";
import type { Edit } from "../../plugins/model/finding.ts";
import { applyEdits, fixText } from "../../plugins/plain-language/apply-edits.ts";
import { findingsIn } from "./lint.ts";

const editsIn = (text: string): Edit[] => findingsIn(text).flatMap(({ edit }) => edit ?? []);
const fix = (text: string): string => fixText(text, editsIn).text;

describe("applyEdits", () => {
  it.each([
    [
      "in order of place",
      [
        { from: 4, to: 5, text: "X" },
        { from: 0, to: 1, text: "YY" },
      ],
      "YYbcdX",
      2,
    ],
    [
      "the first of two that overlap",
      [
        { from: 0, to: 3, text: "X" },
        { from: 2, to: 4, text: "Y" },
      ],
      "Xde",
      1,
    ],
    ["none at all", [], "abcde", 0],
    ["but not one that ends before it begins", [{ from: 3, to: 1, text: "X" }], "abcde", 0],
  ])("makes edits %s", (_, edits, text, made) => {
    expect(applyEdits("abcde", edits)).toEqual({ text, made });
  });
});

describe("fixes", () => {
  it.each([
    ["a phrase that a word says", "We meet in order to plan.", "We meet to plan."],
    ["at the start of a sentence, with a capital", "In order to plan, we meet.", "To plan, we meet."],
    ["with Windows line ends", "A\r\n\r\nWe meet in order to plan.\r\n", "A\r\n\r\nWe meet to plan.\r\n"],
    ["in a list and in bold", "- We meet **in order to** plan.", "- We meet **to** plan."],
  ])("write %s", (_, before, after) => {
    expect(fix(before)).toBe(after);
  });

  it.each([
    ["links", "[We meet in order to plan](a.md)."],
    ["quotations", "She said “we meet in order to plan”."],
    ["headings, whose words are addresses", "## In order to plan"],
    ["code", "`in order to`"],
    ["words of duty", "The council must, and it should, act."],
    ["words over two lines, which would join them", "We meet in order\nto plan."],
    ["numbers", "Come at 9.30am for £5.00."],
  ])("leave alone %s", (_, text) => {
    expect(fix(text)).toBe(text);
  });
});

/** Words that fixes change among words that they must not, in all that Markdown is made of. */
const PIECES = [
  "in order to",
  "due to the fact that",
  "organize",
  "the the",
  "must",
  "should",
  "“in order to”",
  "[in order to](a.md)",
  "# ",
  "## ",
  "- ",
  "> ",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "**",
  "*",
  "`",
  "| a | b |\n| --- | --- |\n| ",
  " | ",
  "&amp;",
  "\\",
  "🎉",
  "اردو",
  "in order\nto",
  "IN ORDER TO",
  "5",
  ".",
];
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" "));
const MARK = "qqqqq";

describe("fixed pages", () => {
  const html = (body: string): string =>
    renderMarkdown(
      { file: "a.md", body, bodyLine: 1 },
      {
        fill: () => undefined,
        resolveLink: (href) => ({ href }),
        toImage: () => ({ html: "" }),
        findTerms: () => [],
      },
    ).html;

  it("have nothing left to fix", () => {
    fc.assert(
      fc.property(pages, (text) => {
        expect(editsIn(fix(text))).toEqual([]);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it("differ only at those words, and nowhere in the page around them", () => {
    let fixes = 0;
    fc.assert(
      fc.property(pages, (text) => {
        for (const edit of editsIn(text)) {
          fixes += 1;
          const written = text.slice(edit.from, edit.to);
          const marked = html(applyEdits(text, [{ ...edit, text: MARK }]).text);
          expect(marked.replace(MARK, written)).toBe(html(text));
          expect(marked.replace(MARK, edit.text)).toBe(html(applyEdits(text, [edit]).text));
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
    expect(fixes).toBeGreaterThan(100);
  });
});
