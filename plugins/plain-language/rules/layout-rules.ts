import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import { countByBlock } from "./count-words.ts";
import { type CheckRule, isRunningText } from "./rule.ts";

const MOST_SENTENCES = 5;
const MOST_WORDS = 80;
/** Translations may need more words for the same. */
const MOST_WORDS_ELSEWHERE = 120;

export const longParagraph: CheckRule = {
  id: "long-paragraph",
  why: "People skip a wall of text, on a phone above all.",
  source: "GOV.UK, Use clear language: no more than 5 sentences a paragraph",
  severity: "warning",
  language: "any",
  scope: "text",
  sentences: {
    tooLong: {
      message: "Sentences in this paragraph: {{sentences}}. Words: {{words}}.",
      fix: "Split it, or make a list of it.",
    },
  },
  examples: {
    good: ["You can ask. We answer. We help. You choose. You can appeal."],
    bad: ["«You can ask. We answer. We help. You choose. You can appeal. You can stop.»"],
  },
  check(document, report) {
    const mostWords = document.language === SOURCE_LANGUAGE ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
    for (const [block, { sentences, words }] of countByBlock(document)) {
      if (
        !isRunningText(block) ||
        block.kind === "item" ||
        (sentences <= MOST_SENTENCES && words <= mostWords)
      )
        continue;
      report({
        block,
        start: 0,
        end: block.text.length,
        says: "tooLong",
        values: { sentences, words },
      });
    }
  },
};

/** A list in a list can be followed; a list in that one can't. */
const DEEPEST = 2;

export const deepList: CheckRule = {
  id: "deep-list",
  why: "In a list inside a list inside a list nobody knows what belongs to what.",
  source: "our own choice; GOV.UK A to Z, Bullet points and steps, knows one level only",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooDeep: {
      message: "This list is inside a list that is inside a list.",
      fix: "Give it a heading of its own, or say it in sentences.",
    },
  },
  examples: { good: ["- one\n  - two"], bad: ["- one\n  - two\n    - «three»"] },
  check(document, report) {
    for (const block of document.blocks) {
      if (block.kind !== "item" || block.level !== DEEPEST + 1) continue;
      report({
        block,
        start: 0,
        end: block.text.length,
        says: "tooDeep",
      });
    }
  },
};
