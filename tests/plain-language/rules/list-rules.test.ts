import { describe, expect, it } from "vitest";
import { findingsIn, saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const items = (count: number) => Array.from({ length: count }, () => "- word").join("\n");
const item = (sentences: number, words: number) =>
  `- ${`Word${" word".repeat(words / sentences - 1)}. `.repeat(sentences)}`;
const countOf = (rule: string, text: string, language = "en") =>
  findingsIn(text, { kind: "page", language }).filter((finding) => finding.rule === rule).length;

describe("one-item-list", () => {
  it.each([
    "- «one»\n\ntext\n\n1. «one»",
    "- one\n- two\n  - «three»",
    "- one\n\n  more of one\n- two",
    "- «one»\n\n  more of one",
    "- [Section 30](https://law.example/30)",
    "- Section 30 of [the Act](https://law.example/30)",
  ])("reads %j", (marked) => {
    expectMarked("one-item-list", marked);
  });
});

describe("long-list", () => {
  it("counts the items of a list without those of lists in it", () => {
    expect(countOf("long-list", items(12))).toBe(0);
    expect(countOf("long-list", `${items(12)}\n  - nested`)).toBe(0);
    expect(countOf("long-list", `${items(7)}\n\n## More\n\n${items(7)}`)).toBe(0);
    expect(saidBy("long-list", items(13))).toEqual([
      "Items in this list: 13. Make parts of 12 at most, each with a heading of its own.",
    ]);
  });
});

describe("long-item", () => {
  it.each([
    ["en", 2, 60, 0],
    ["en", 3, 48, 0],
    ["en", 3, 51, 1],
    ["so", 3, 75, 0],
    ["so", 3, 78, 1],
  ])("in %s finds an item of %i sentences and %i words: %i", (language, sentences, words, count) => {
    expect(countOf("long-item", item(sentences, words), language)).toBe(count);
  });

  it("leaves paragraphs to long-paragraph, and that leaves items to it", () => {
    const paragraph = item(6, 90).slice(2);
    expect([countOf("long-item", paragraph), countOf("long-paragraph", paragraph)]).toEqual([0, 1]);
    expect([countOf("long-item", `- ${paragraph}`), countOf("long-paragraph", `- ${paragraph}`)]).toEqual([
      1, 0,
    ]);
  });
});
