import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const page = (...headings: string[]) => headings.map((text) => `## ${text}\n\nYou can.`).join("\n\n");

describe("question-heading", () => {
  it.each([
    ["many questions", page("«Who?»", "«Where?»", "«When?»", "Cost")],
    ["as many questions as others", page("Who?", "Where?", "Cost", "Call us")],
    ["three headings", page("Who?", "Where?", "When?")],
    ["a long question", page("«Who can ask the council for a plan now?»", "Cost")],
    ["a question of eight words", page("Who can ask the council for a plan?", "Cost")],
    ["a question in the first person", page("«How do I ask?»", "«What is my part»", "Cost")],
    ["words of a child", page("I like to swim", "My week", "Call me", "What others say")],
    ["a page that says I", "## How do I ask?\n\nI call the school."],
    ["a question in the title", "---\ntitle: Who can ask?\n---\n\nYou can."],
  ])("reads %s", (_, marked) => {
    expectMarked("question-heading", marked);
  });

  it("says what is wrong with each", () => {
    const said = saidBy(
      "question-heading",
      page("How do I ask?", "What?", "Who can ask the council for a plan now?", "Where?"),
    );
    expect(said).toEqual([
      "“How do I ask?” says “I” where the page says “you”. Say what to do, like “Ask for an assessment”, or say “you”.",
      "Most headings of this page are questions. Say what the reader finds here, like “What it costs”, and keep few questions.",
      "Words in this question: 9. Use 8 at most, or say what the reader finds here.",
      "Most headings of this page are questions. Say what the reader finds here, like “What it costs”, and keep few questions.",
    ]);
  });
});
