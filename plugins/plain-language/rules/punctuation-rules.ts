import type { Sentence } from "../document/types.ts";
import { type CheckRule, isRunningText, quote } from "./rule.ts";
import { SIGNS } from "./sign.ts";

export const semicolon: CheckRule = {
  id: "semicolon",
  ...SIGNS,
  why: "Many readers take a semicolon for a comma and lose the sentence.",
  source: "GOV.UK A to Z, semicolons",
  examples: {
    good: ["You can ask. We answer.", "Source: Equality Act 2010; Care Act 2014."],
    bad: ["You can ask«;» we answer.", "- a form«;»\n- a photo"],
  },
  check(document, report) {
    for (const { block, start, end } of document.sentences) {
      if (/^Sources?:/.test(block.text)) continue;
      for (const { index } of block.masked.slice(start, end).matchAll(/;(?=\s|$)/g)) {
        const at = start + index;
        const isLast = block.masked.slice(at + 1).trim() === "";
        report({
          ...{ block, start: at, end: at + 1 },
          message: "Many readers take a semicolon for a comma.",
          fix: isLast ? "Take it away." : "Make two sentences, or a list.",
        });
      }
    }
  },
};

/** What is said inside a sentence may have this many words. */
const LONGEST_ASIDE = 8;
const ASIDES =
  /\(([^()]+)\)|\s[\u2013\u2014-]\s([^()\u2013\u2014]+?)\s[\u2013\u2014-](?=\s)|(?<=\p{L})\u2014([^()\u2013\u2014]+?)\u2014(?=\p{L})/gu;

export const nestedAside: CheckRule = {
  id: "nested-aside",
  ...SIGNS,
  why: "Readers must hold the first half of the sentence in mind until the second comes.",
  source: "plainlanguage.gov, Write short sentences; the length is our own choice",
  examples: {
    good: [
      "Your council (ask us) can help.",
      "You can ask for a plan (or your school can ask for you, if you would like that).",
    ],
    bad: [
      "Your school «(or the nursery, if your child is not old enough for school)» can ask.",
      "Your school «– or the nursery, if your child is not old enough for school –» can ask.",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      if (!isRunningText(sentence.block)) continue;
      for (const { start, end, words } of findAsides(sentence)) {
        report({
          ...{ block: sentence.block, start, end },
          message: `${quote(sentence.block.text.slice(start, end))} stands in the middle of a sentence, with ${words} words.`,
          fix: "Say it in a sentence of its own.",
        });
      }
    }
  },
};

/** Asides with words of the same sentence on both sides. */
function* findAsides({
  block,
  start,
  end,
}: Sentence): Generator<{ start: number; end: number; words: number }> {
  const text = block.masked.slice(start, end);
  for (const { 0: found, index } of text.matchAll(ASIDES)) {
    const words = found.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
    const isInside = /\p{L}/u.test(text.slice(0, index)) && /\p{L}/u.test(text.slice(index + found.length));
    const from = start + index + found.length - found.trimStart().length;
    if (words > LONGEST_ASIDE && isInside) yield { start: from, end: from + found.trim().length, words };
  }
}
