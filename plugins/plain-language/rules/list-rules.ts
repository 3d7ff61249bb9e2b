import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Document, List } from "../document/types.ts";
import { countByBlock } from "./count-words.ts";
import type { CheckRule } from "./rule.ts";

export const oneItemList: CheckRule = {
  id: "one-item-list",
  why: "A list promises several things, and a screen reader counts them aloud before it reads the only one.",
  source: "GOV.UK A to Z, Bullet points and steps: more than one bullet",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    only: {
      message: "This list has one item only.",
      fix: "Write it as a sentence, without the mark of a list.",
    },
  },
  examples: {
    good: ["- one\n- two", "One thing helps: a quiet room."],
    bad: ["You can ask:\n\n- «your school»"],
  },
  check(document, report) {
    for (const [list, block] of firstItems(document)) {
      // A list of links has its look on every page, however short it is.
      if (list.items === 1 && block.links.length === 0)
        report({ block, start: 0, end: block.text.length, says: "only" });
    }
  },
};

/** More than this can't be taken in at once. */
const MOST_ITEMS = 12;

export const longList: CheckRule = {
  id: "long-list",
  why: "Nobody finds a thing in a long list that has no parts.",
  source: "our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Items in this list: {{items}}.",
      fix: "Make parts of {{most}} at most, each with a heading of its own.",
    },
  },
  examples: {
    good: ["- one\n- two\n- three"],
    bad: ["- «a»\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n- k\n- l\n- m"],
  },
  check(document, report) {
    for (const [{ items }, block] of firstItems(document)) {
      if (items <= MOST_ITEMS) continue;
      report({
        block,
        start: 0,
        end: block.text.length,
        says: "tooLong",
        values: { items, most: MOST_ITEMS },
      });
    }
  },
};

const MOST_WORDS = 50;
const MOST_WORDS_ELSEWHERE = 75;
const MOST_SENTENCES = 2;

export const longItem: CheckRule = {
  id: "long-item",
  why: "A list is for looking through. An item that is a paragraph hides what sets it apart.",
  source: "GOV.UK A to Z, Bullet points and steps: one sentence a bullet; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Sentences in this item of a list: {{sentences}}. Words: {{words}}.",
      fix: "Shorten it, or give it a heading and a paragraph of its own.",
    },
  },
  examples: {
    good: ["- Call us. We ask what your child needs, and we write down what you say."],
    bad: [
      "- «Call us. We ask what your child needs, and we write down what you say. Then we send you what we wrote, and you can change it. We pass it on to the people who decide, and they must tell you within 6 weeks what they think of it and why.»",
    ],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
    for (const [block, { sentences, words }] of countByBlock(document)) {
      if (block.kind !== "item" || words <= most || sentences <= MOST_SENTENCES) continue;
      report({ block, start: 0, end: block.text.length, says: "tooLong", values: { sentences, words } });
    }
  },
};

/** Each list with the first block in it. */
function firstItems({ blocks }: Document): Map<List, Block> {
  const firsts = new Map<List, Block>();
  for (const block of blocks)
    if (block.list !== null && !firsts.has(block.list)) firsts.set(block.list, block);
  return firsts;
}
