import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Document } from "../document/types.ts";
import { type CheckRule, type Problem, quote } from "./rule.ts";

const SOURCE = "WCAG 2.2, 1.1.1 Non-text Content; W3C, Images Tutorial";
const SAY = "Say what the picture shows that matters here, as you would on the phone.";
const GOOD = "![Two children on a swing that a wheelchair fits on](swing.jpg)";

export const altMissing: CheckRule = {
  id: "alt-missing",
  why: "It is all that people who cannot see the picture get of it.",
  source: SOURCE,
  severity: "error",
  language: "any",
  scope: "page",
  sentences: {
    missing: {
      message: "This picture has no text in place of it.",
      fix: `${SAY} If it only decorates, write ![](picture.jpg "decorative").`,
    },
  },
  examples: { good: [GOOD, '![](line.svg "decorative")'], bad: ["«![](swing.jpg)»"] },
  check(document, report) {
    for (const { at, text } of altsOf(document)) if (text === "") report({ ...at, says: "missing" });
  },
};

const FILE_NAME = /^\S+\.(png|jpe?g|gif|svg|webp|avif|pdf)$|^(img|dsc|image|photo|screenshot)[-_ ]?\d+$/i;

export const altFileName: CheckRule = {
  id: "alt-file-name",
  why: "Screen readers say the name of a file letter by letter. It tells nobody what the picture shows.",
  source: SOURCE,
  severity: "error",
  language: "any",
  scope: "page",
  sentences: { name: { message: "{{quoted}} is the name of a file.", fix: SAY } },
  examples: { good: [GOOD], bad: ["![«IMG_2034.jpg»](swing.jpg)", "![«photo 2»](swing.jpg)"] },
  check(document, report) {
    for (const { at, text } of altsOf(document))
      if (FILE_NAME.test(text)) report({ ...at, says: "name", values: { quoted: quote(text) } });
  },
};

const LONGEST_ALT = 150;
const LONGEST_ALT_ELSEWHERE = 220;

export const longAlt: CheckRule = {
  id: "long-alt",
  why: "People who listen cannot stop in the middle of it or go back.",
  source: "W3C, Images Tutorial, Complex Images; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Letters in this text in place of a picture: {{letters}}.",
      fix: "Use {{most}} at most, and say the rest on the page itself.",
    },
  },
  examples: {
    good: [GOOD],
    bad: [
      "![«Two children on a swing that a wheelchair fits on, next to a low table where three more children paint with a helper, while a dog looks on from under a tree»](swing.jpg)",
    ],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? LONGEST_ALT : LONGEST_ALT_ELSEWHERE;
    for (const { at, text } of altsOf(document)) {
      if (text.length > most) report({ ...at, says: "tooLong", values: { letters: text.length, most } });
    }
  },
};

const SAYS_PICTURE =
  /^(an?|the)?\s*(image|picture|photo|photograph|graphic|icon|screenshot)\s+(of|showing|with)\b/i;

export const altSaysPicture: CheckRule = {
  id: "alt-says-picture",
  why: "Screen readers say that it is a picture by themselves.",
  source: SOURCE,
  severity: "warning",
  language: "english",
  scope: "page",
  examples: { good: [GOOD, "![Photographer at work](a.jpg)"], bad: ["![«Picture of a swing»](swing.jpg)"] },
  check(document, report) {
    const message = "Screen readers say that it is a picture by themselves.";
    for (const { at, text } of altsOf(document))
      if (SAYS_PICTURE.test(text)) report({ ...at, message, fix: "Begin with what it shows." });
  },
};

const EMPTY_ALT =
  /^(?:an? |the |our )?(?:image|picture|photo|photograph|graphic|icon|logo|banner|decorative|screenshot|diagram|chart)\.?$/i;

export const altSaysNothing: CheckRule = {
  id: "alt-says-nothing",
  why: "A word like “photo” tells people who cannot see it only that they miss something.",
  source: SOURCE,
  severity: "error",
  language: "english",
  scope: "page",
  examples: { good: [GOOD], bad: ["![«photo»](swing.jpg)", "![«Logo»](mere.svg)"] },
  check(document, report) {
    for (const { at, text } of altsOf(document)) {
      if (!EMPTY_ALT.test(text)) continue;
      report({ ...at, message: `${quote(text)} doesn't say what the picture shows.`, fix: SAY });
    }
  },
};

/** The texts in place of pictures, and where each stands. */
function altsOf({ blocks }: Document): { at: Pick<Problem, "block" | "start" | "end">; text: string }[] {
  return blocks
    .filter(({ kind }) => kind === "alt")
    .map((block) => ({ at: { block, start: 0, end: block.text.length }, text: block.text.trim() }));
}
