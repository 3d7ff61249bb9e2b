import { AMERICAN_SPELLINGS } from "../lists/american-spellings.ts";
import { DIRECTIONAL_WORDS } from "../lists/directional-words.ts";
import { UNFINISHED_TEXT } from "../lists/unfinished-text.ts";
import { type PhraseRule, quote } from "./rule.ts";

export const americanSpelling: PhraseRule = {
  id: "american-spelling",
  why: "When all pages use one spelling, a search finds them all.",
  source: "GOV.UK A to Z, American and UK English",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "The centre organises a programme.",
      "Ask the World Health Organization.",
      "You need a computer program.",
    ],
    bad: ["The «center» «organizes» a «training program».", "His «favorite» «color»."],
  },
  phrases: AMERICAN_SPELLINGS,
  spares: ["longer names", "names", "quotations"],
  says: (words) => `${quote(words)} is the spelling of America.`,
};

export const directionalWords: PhraseRule = {
  id: "directional-words",
  why: "Above, below and right are somewhere else on a phone, and nowhere for people who listen to the page.",
  source: "WCAG 2.2, 1.3.3 Sensory Characteristics",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["Children aged 5 and below can come.", "You have the right to ask."],
    bad: ["See «the table below».", "Use the form «on the right»."],
  },
  phrases: DIRECTIONAL_WORDS,
  spares: [],
  says: (words) => `${quote(words)} points to a place on the screen.`,
};

export const unfinishedText: PhraseRule = {
  id: "unfinished-text",
  why: "A gap that the writer meant to fill tells families that nobody looked.",
  source: "our own choice",
  severity: "error",
  language: "english",
  scope: "text",
  examples: {
    good: ["The time needs to be confirmed with you.", "TBC means that nobody knows yet."],
    bad: ["Cost: «TBC»", "«Lorem ipsum»", "[«Insert link here»]"],
  },
  phrases: UNFINISHED_TEXT,
  spares: ["explained", "quotations"],
  says: (words) => `${quote(words)} stands where something is still to be written.`,
};
