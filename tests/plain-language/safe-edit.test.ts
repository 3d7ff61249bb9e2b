import { describe, expect, it } from "vitest";
import { spanOf } from "../../plugins/plain-language/document/mapped-text.ts";
import { safeEdit } from "../../plugins/plain-language/safe-edit.ts";
import { documentOf } from "./lint.ts";

/** The edit that would write `instead` where a page says `words`. */
const editOf = (text: string, words: string, instead: string) => {
  const document = documentOf(text);
  const block = document.blocks.find((one) => one.text.includes(words));
  if (block === undefined) throw new Error(`No block says ${words}.`);
  const start = block.text.indexOf(words);
  const run = { start, end: start + words.length };
  const problem = { block, ...run, message: "", fix: "", suggestions: [instead], safe: true };
  return safeEdit(document, problem, spanOf(block, run.start, run.end));
};

describe("safeEdit", () => {
  it("changes words that stand in the file as readers see them", () => {
    expect(editOf("We meet in order to plan.", "in order to", "to")).toEqual({ from: 8, to: 19, text: "to" });
  });

  it.each([
    ["takes a word of duty out", "You must go.", "must go", "go"],
    ["puts a word of duty in", "You have to go.", "have to", "must"],
    ["puts a negation in", "You are free to go.", "free", "not free"],
    ["changes a number", "It takes 5 days.", "5 days", "five days"],
    ["changes a quotation", "She said “in order to plan”.", "in order to", "to"],
    ["changes a link", "[We meet in order to plan](a.md)", "in order to", "to"],
    ["changes a heading", "## In order to plan", "In order to", "To"],
    ["joins two lines", "We meet in order\nto plan.", "in order to", "to"],
    ["changes nothing", "We meet to plan.", "to", "to"],
  ])("never %s", (_, text, words, instead) => {
    expect(editOf(text, words, instead)).toBeUndefined();
  });
});
