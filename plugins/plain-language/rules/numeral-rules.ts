import { isQuotedAt } from "../phrases/quotations.ts";
import { NUMBER, toNumber } from "./number-words.ts";
import { type CheckRule, quote, writeInstead } from "./rule.ts";
import { scan } from "./scan.ts";
import { findSign, SIGNS } from "./sign.ts";

/** Words before a number that names something: a call, a place in a book, a thing that somebody numbered. */
const NAMED =
  /\b(?:call|dial|ring|text|phone|number|no|ref|reference|code|pin|id|urn|charity|company|ofsted|act|acts|regulations?|sections?|room|ext|extension)[.:]? ?(?:number|no\.?|to|on|of)? ?$/i;
/** A year, as they stand on pages of a council. */
const YEAR = /^(?:1[89]|20)\d\d$/;

export const largeNumber: CheckRule = {
  id: "large-number",
  ...SIGNS,
  why: "With a comma nobody takes ten thousand for a thousand.",
  source: "GOV.UK A to Z, Numbers",
  examples: {
    good: [
      "About 10,000 families live here, 2000 years after the Romans.",
      "In 2026 families chose. Call 18001 first. Charity number 1098765 is ours.",
    ],
    bad: ["About «10000» families live here.", "You can get up to «£1500», and «3500» children do."],
  },
  check(document, report) {
    for (const { block, start, end, match } of scan(
      document,
      /(?<![\p{L}\p{N}£.,/_-]|\d )(?:£\d{4,}|[1-9]\d{3,}(?= \p{Ll}+s\b| people\b| children\b))(?![\d/_-]|,\d)/gu,
    )) {
      const digits = match[0].replace("£", "");
      if (!match[0].startsWith("£") && (YEAR.test(digits) || NAMED.test(block.masked.slice(0, start))))
        continue;
      const better = match[0].replace(/\d(?=(?:\d{3})+$)/g, "$&,");
      report({
        ...{ block, start, end, suggestions: [better] },
        message: `${quote(match[0])} has no comma for its thousands.`,
        fix: writeInstead([better]),
      });
    }
  },
};

export const percent: CheckRule = {
  id: "percent",
  ...SIGNS,
  why: "The sign is shorter, and everybody knows it.",
  source: "GOV.UK A to Z, Numbers; Per cent",
  examples: {
    good: ["You pay 50%. A small percentage pays more."],
    bad: ["You pay «50 per cent».", "«50 percent», «2.5 %» or «fifty per cent»"],
  },
  check(document, report) {
    findSign(document, report, {
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,-])(?:(\\d[\\d.,]*)(?: %| ?per ?cent\\b)|(${NUMBER}) per ?cent\\b)`,
        "giu",
      ),
      message: "is longer than the sign",
      better: ([, numeral, words = ""]) => [`${numeral ?? toNumber(words)}%`],
    });
  },
};

const RANGE = "(\\d{1,3}) ?[-\\u2013\\u2014] ?(\\d{1,3})(?![\\d%-]|[-\\u2013\\u2014])";
const BEFORE = "\\b(between|from|aged?|ages|years?|key stages?|pages?|sections?|groups? of) ";
const UNITS =
  "minutes?|hours?|days?|weeks?|months?|years?|terms?|times|people|children|pupils|families|places|miles|metres";
const RANGES = new RegExp(
  `(?<![\\d£./:-])(?<=${BEFORE})${RANGE}|(?<![\\d£./:,-]|\\d )${RANGE}(?= (?:working |school )?(?:${UNITS})\\b)`,
  "gi",
);

export const numberRange: CheckRule = {
  id: "number-range",
  ...SIGNS,
  why: "Some screen readers leave a dash out, so that 5 to 11 becomes 511.",
  source: "GOV.UK A to Z, Numbers: “500 to 900” and not “500-900” (except in tables)",
  examples: {
    good: ["For children aged 5 to 11.", "A score of 5-11. Call 01632 960-100.", "Open 9am to 5pm."],
    bad: ["For «5-11» year olds.", "Ages «5 – 11»", "Years «3-4»", "Aged between «5-11»"],
  },
  check(document, report) {
    for (const { block, start, end, match } of scan(document, RANGES)) {
      if (block.kind === "cell" || block.kind === "header-cell" || isQuotedAt(block, start)) continue;
      const [, word, low = match[4], high = match[5]] = match;
      if (Number(low) >= Number(high)) continue;
      const better = `${low} ${word?.toLowerCase() === "between" ? "and" : "to"} ${high}`;
      report({
        ...{ block, start, end, suggestions: [better] },
        message: `${quote(match[0])} has a dash for the word “to”.`,
        fix: writeInstead([better]),
      });
    }
  },
};
