import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";

const text = (words: number) => `${"You can ask us now. ".repeat(words / 5)}\n\n`;
const found = (markdown: string, language = "en") =>
  findingsIn(markdown, { kind: "page", language })
    .filter(({ rule }) => rule === "long-section")
    .map(({ words, message }) => `${words.slice(0, 11)}: ${message}`);

describe("long-section", () => {
  it.each([
    ["en", 250, 0],
    ["en", 255, 1],
    ["so", 350, 0],
    ["so", 355, 1],
  ])("in %s finds a part of %i words: %i", (language, words, count) => {
    expect(found(`## Ask\n\n${text(words)}`, language)).toHaveLength(count);
  });

  it.each([
    [
      "several paragraphs",
      `## Ask\n\n${text(200)}${text(100)}`,
      ["Ask: Words in a row without a heading, a list or a table: 300."],
    ],
    [
      "what stands before the first heading",
      text(300),
      ["You can ask: Words in a row without a heading, a list or a table: 300."],
    ],
    ["two parts", `## Ask\n\n${text(200)}### How\n\n${text(200)}`, []],
    ["a list", `## Ask\n\n${text(200)}- one\n- two\n\n${text(200)}`, []],
    ["a table", `## Ask\n\n${text(300)}| a | b |\n| --- | --- |\n| c | d |\n`, []],
    ["title and description", `---\ntitle: Ask\ndescription: How\n---\n\n${text(200)}`, []],
  ])("reads %s", (_, markdown, said) => {
    expect(found(markdown)).toEqual(said);
  });
});
