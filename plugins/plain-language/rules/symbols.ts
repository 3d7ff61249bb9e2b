import type { CheckRule } from "./rule.ts";
import { findSign, SIGNS } from "./sign.ts";

/** An ampersand between words, but for one in mid-sentence between capitals as in the name of a firm: "at Bath & Mere Bank". */
const AMPERSAND = /(?<=\s)(?:(?<!\p{Ll},? (?:\p{Lu}[\p{L}'-]* ){1,3})&(?=\s)|&(?=\s+[^\p{Lu}\s]))/gu;

export const ampersand: CheckRule = {
  id: "ampersand",
  ...SIGNS,
  why: "Some people do not know the sign, and some screen readers leave it out.",
  source: "GOV.UK A to Z, Ampersands",
  examples: {
    good: ["Speech and language.", "Ask at M&S or Marks & Spencer."],
    bad: ["Speech «&» language."],
  },
  check(document, report) {
    const message = "is a sign for a word";
    findSign(document, report, { pattern: AMPERSAND, message, better: () => ["and"] });
  },
};

export const pluralInBrackets: CheckRule = {
  id: "plural-in-brackets",
  ...SIGNS,
  why: "Nobody can read aloud a word that is one and many at once.",
  source: "GOV.UK A to Z, Brackets",
  examples: { good: ["Your child or children."], bad: ["Your «child(ren)» and «form(s)»."] },
  check(document, report) {
    findSign(document, report, {
      pattern: /\b(\p{Ll}+)\((s|es|ies|ren)\)/gu,
      message: "is one and many at once",
      better: (match) => [`${match[1]}${match[2]}`],
    });
  },
};

export const plusSign: CheckRule = {
  id: "plus-sign",
  ...SIGNS,
  why: "Readers cannot tell if the number itself is in it.",
  source: "GOV.UK A to Z, Ages",
  examples: { good: ["Aged 16 and over."], bad: ["Aged 16«+» only."] },
  check(document, report) {
    findSign(document, report, {
      pattern: /(?<=\d)\+(?=\s|$)/g,
      message: "is a sign for words",
      better: () => [" and over"],
      fix: "Write “and over” or “or more”.",
    });
  },
};
