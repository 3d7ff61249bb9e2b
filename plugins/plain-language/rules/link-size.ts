import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import { wordedLinks } from "./link-words.ts";
import type { CheckRule } from "./rule.ts";

const LONGEST_LINK = 15;
/** Other languages need more words for the same, and say what the English name of a law means. */
const LONGEST_LINK_ELSEWHERE = 25;

export const longLink: CheckRule = {
  id: "long-link",
  why: "People look through a page's links for one or two words, and a whole sentence hides them.",
  source: "W3C, Tips for Writing: Make link text meaningful; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Words in this link: {{words}}.",
      fix: "Make the link of the words that say where it goes. Use {{most}} at most.",
    },
  },
  examples: {
    good: ["You can [ask for an assessment](ask.md) at any time, and the council must always answer you."],
    bad: [
      "[«You can ask for an assessment at any time and the council must always answer you soon»](ask.md).",
    ],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? LONGEST_LINK : LONGEST_LINK_ELSEWHERE;
    for (const { block, start, end, text } of wordedLinks(document)) {
      const words = text.trim().split(/\s+/).length;
      if (words > most) report({ block, start, end, says: "tooLong", values: { words, most } });
    }
  },
};

export const tinyLink: CheckRule = {
  id: "tiny-link",
  why: "One letter is hard to hit with a finger, and hard to hit with a hand that shakes.",
  source: "WCAG 2.2, 2.5.8 Target Size (Minimum)",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooSmall: { message: "One letter is too small to press.", fix: "Make the link of whole words." },
  },
  examples: { good: ["[Clubs that begin with A](a.md)"], bad: ["Clubs: [«A»](a.md)"] },
  check(document, report) {
    for (const { block, start, end, text } of wordedLinks(document)) {
      if (/^\p{L}\p{M}*$/u.test(text.trim()) && !/\p{Script=Han}/u.test(text))
        report({ block, start, end, says: "tooSmall" });
    }
  },
};
