import { describe, expect, it } from "vitest";
import { ENGLISH, findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const URDU = { kind: "page", language: "ur" } as const;
const bold = (words: number) => `**${Array.from({ length: words }, () => "word").join(" ")}**`;

describe("the rules for stress", () => {
  it.each([
    ["italics", "A <mark>word</mark>, **two words** and <em>«three»</em>", ENGLISH],
    ["italics", "کونسل سے *«پوچھیں»*۔", URDU],
    ["underline", "A <u>«word»</u> and a [link](a.md)", ENGLISH],
    ["exclamation-mark", "Come«!» Come!!a", ENGLISH],
    ["exclamation-mark", "“Come«!»” she said«!!»", ENGLISH],
    ["exclamation-mark", "آئیں«!»", URDU],
    ["exclamation-mark", "«!» 来«！»".replace("«!» ", ""), { kind: "page", language: "zh" } as const],
    ["emoji", "© 2026, A → B, ✓", ENGLISH],
    ["emoji", "آئیں «🎉»", URDU],
  ])("%s reads %s", (rule, marked, kind) => {
    expectMarked(rule, marked, kind);
  });

  it.each([
    ["en", 12, 0],
    ["en", 13, 1],
    ["ur", 18, 0],
    ["ur", 19, 1],
  ])("in %s find %i words in bold: %i", (language, words, count) => {
    const found = findingsIn(bold(words), { kind: "page", language });
    expect(found.filter(({ rule }) => rule === "long-bold")).toHaveLength(count);
  });
});
