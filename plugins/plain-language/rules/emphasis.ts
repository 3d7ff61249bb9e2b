import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Document, Mark } from "../document/types.ts";
import { type CheckRule, quote } from "./rule.ts";

export const italics: CheckRule = {
  id: "italics",
  why: "Slanted letters are hard to read with dyslexia or low vision.",
  source: "GOV.UK A to Z, Italics; British Dyslexia Association, Dyslexia style guide",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    slanted: {
      message: "{{quoted}} is in italics, which are hard to read.",
      fix: "Use 'single quotes' for a name or a word, or nothing.",
    },
  },
  examples: { good: ["This is **important**."], bad: ["This is *«important»*.", "Read <i>«Splash»</i>."] },
  check(document, report) {
    for (const { block, start, end, words } of marksOf(document, "em", "i"))
      report({ block, start, end, says: "slanted", values: { quoted: quote(words) } });
  },
};

export const underline: CheckRule = {
  id: "underline",
  why: "What is underlined looks like a link, and nothing happens when people press it.",
  source: "British Dyslexia Association, Dyslexia style guide",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    underlined: {
      message: "{{quoted}} is underlined and looks like a link.",
      fix: "Take the underline away.",
    },
  },
  examples: { good: ["[Call us](call.md) today."], bad: ["<u>«Call us»</u> today."] },
  check(document, report) {
    for (const { block, start, end, words } of marksOf(document, "u"))
      report({ block, start, end, says: "underlined", values: { quoted: quote(words) } });
  },
};

/** Bold for this many words in a row stands out no more. */
const LONGEST_BOLD = 12;
const LONGEST_BOLD_ELSEWHERE = 18;

export const longBold: CheckRule = {
  id: "long-bold",
  why: "Bold makes a few words stand out. Where all is bold, nothing does.",
  source: "GOV.UK A to Z, Bold; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Words in bold in a row: {{words}}, so nothing stands out.",
      fix: "Make the two or three words bold that matter.",
    },
  },
  examples: {
    good: ["**Call us** if you are worried."],
    bad: ["**«You can ask for an assessment at any time and the council must always answer you.»**"],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? LONGEST_BOLD : LONGEST_BOLD_ELSEWHERE;
    for (const mark of marksOf(document, "strong", "b", "mark")) {
      const { block, start, end } = mark;
      const words = mark.words.trim().split(/\s+/).length;
      if (words > most) report({ block, start, end, says: "tooLong", values: { words } });
    }
  },
};

/** The words that a page lays stress on with one of these tags. */
function* marksOf(
  { blocks }: Document,
  ...tags: string[]
): Generator<Mark & { block: Block; words: string }> {
  for (const block of blocks) {
    for (const mark of block.marks) {
      const words = block.text.slice(mark.start, mark.end);
      if (tags.includes(mark.tag) && words.trim() !== "") yield { ...mark, block, words };
    }
  }
}
