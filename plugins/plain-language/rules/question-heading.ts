import type { Block, Document } from "../document/types.ts";
import { type CheckRule, isRunningText, quote } from "./rule.ts";

const FEWEST_HEADINGS = 4;
const LONGEST_QUESTION = 8;
const FIRST_PERSON =
  /^(?:can|could|do|does|am|are|is|how|what|when|where|which|who|why|will|should|must|may)\b.*\b(?:I|my|me)\b/i;

export const questionHeading: CheckRule = {
  id: "question-heading",
  why: "A question puts the word that readers look for last, and one after the other they all look the same.",
  source: "GOV.UK A to Z, FAQs: do not use them; the numbers are our own choice",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["## Who can ask?\n\nYou can.\n\n## What it costs", "## What I like\n\nBen, 12: “I like to swim.”"],
    bad: [
      "## «How do I ask?»\n\nYou can call us.",
      "## «What can you do if the council says no to you?»",
      "## «Who can ask?»\n\nYou.\n\n## «What does it cost?»\n\nNothing.\n\n## «Where is it?»\n\nHere.\n\n## Call us",
    ],
  },
  check(document, report) {
    const headings = document.blocks.filter(({ kind }) => kind === "heading");
    const questions = headings.filter(isQuestion);
    const areMany = headings.length >= FEWEST_HEADINGS && questions.length > headings.length / 2;
    const saysYou = areAddressed(document);
    for (const block of headings) {
      const problem = problemOf(block, areMany, saysYou);
      if (problem !== undefined) report({ block, start: 0, end: block.text.length, ...problem });
    }
  },
};

function problemOf(
  block: Block,
  areMany: boolean,
  saysYou: boolean,
): { message: string; fix: string } | undefined {
  const text = block.text.trim();
  if (saysYou && FIRST_PERSON.test(text))
    return {
      message: `${quote(text)} says “I” where the page says “you”.`,
      fix: "Say what to do, like “Ask for an assessment”, or say “you”.",
    };
  if (!isQuestion(block)) return undefined;
  const words = text.split(/\s+/).length;
  if (words > LONGEST_QUESTION)
    return {
      message: `Words in this question: ${words}.`,
      fix: `Use ${LONGEST_QUESTION} at most, or say what the reader finds here.`,
    };
  if (!areMany) return undefined;
  return {
    message: "Most headings of this page are questions.",
    fix: "Say what the reader finds here, like “What it costs”, and keep few questions.",
  };
}

function isQuestion({ text }: Block): boolean {
  return /\?\s*$/.test(text);
}

/** True where the page speaks to its reader. */
function areAddressed({ blocks }: Document): boolean {
  return blocks.some((block) => isRunningText(block) && /\byour?\b/i.test(block.masked));
}
