import type { CheckRule } from "./rule.ts";
import { findSign, SIGNS } from "./sign.ts";

export const andOr: CheckRule = {
  id: "and-or",
  ...SIGNS,
  why: "Readers must stop and work out which of the two is meant.",
  source: "GOV.UK A to Z, or; plainlanguage.gov, Use simple words and phrases",
  examples: { good: ["By post, by email or both."], bad: ["By post «and/or» email."] },
  check(document, report) {
    findSign(document, report, {
      pattern: /\band\/or\b/gi,
      message: "makes readers stop and choose",
      better: () => ["or", "and"],
      fix: "Write “or”, or “a or b or both”.",
    });
  },
};

const PRONOUNS: readonly [RegExp, string][] = [
  [/(?<![\w/])(?:he\/she|she\/he|s\/he|he or she|she or he)\b/gi, "they"],
  [/(?<![\w/])(?:his\/her|her\/his|his or her|her or his)\b/gi, "their"],
  [/(?<![\w/])(?:him\/her|her\/him|him or her|her or him)\b/gi, "them"],
];

export const genderedPronoun: CheckRule = {
  id: "gendered-pronoun",
  ...SIGNS,
  why: "Two words in place of “they” are slow to read, and some young people are neither.",
  source: "GOV.UK A to Z, Gender",
  examples: {
    good: ["Ask if they are well.", "She can help."],
    bad: ["Ask if «he/she» is well.", "Your child and «his or her» school."],
  },
  check(document, report) {
    for (const [pattern, better] of PRONOUNS)
      findSign(document, report, { pattern, message: "leaves some people out", better: () => [better] });
  },
};

export const slash: CheckRule = {
  id: "slash",
  ...SIGNS,
  why: "Readers must guess whether a stroke means “and” or “or”.",
  source: "GOV.UK A to Z, or: do not use slashes instead of it",
  examples: { good: ["For parents or carers.", "Open 24/7."], bad: ["For «parents/carers»."] },
  check(document, report) {
    findSign(document, report, {
      pattern:
        /(?<![\p{L}\p{N}/-])(?!and\/or\b|[Hh](?:is|er|im)\/h)(\p{L}\p{Ll}{2,})\/(\p{Ll}{3,})(?![\p{L}\p{N}/-])/gu,
      message: "makes readers guess whether it is “and” or “or”",
      better: (match) => [`${match[1]} or ${match[2]}`, `${match[1]} and ${match[2]}`],
    });
  },
};
