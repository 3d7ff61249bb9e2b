import { isQuotedAt } from "../phrases/quotations.ts";
import { type CheckRule, quote, writeInstead } from "./rule.ts";
import { type Hit, scan } from "./scan.ts";
import { SIGNS } from "./sign.ts";

/** A way of writing ages, what is wrong with it, and how GOV.UK writes it. */
type Form = {
  pattern: RegExp;
  message: string;
  better: (match: Hit["match"]) => string;
  /** Says that the words are part of a name. */
  isName?: (hit: Hit) => boolean;
};

const TO = " ?(?:-|\\u2013|\\u2014|to) ?";
const AGES = `(\\d{1,2})(?:${TO}(\\d{1,2}))?`;

const FORMS: readonly Form[] = [
  {
    pattern: /(?<!\d )(?<![\d-])\b(\d{1,2})[- ]year-olds?\b|(?<!\d )\b(\d{1,2})-year[- ]olds?\b/gi,
    message: "has hyphens that nobody needs",
    better: ([words]) => words.replaceAll("-", " "),
  },
  {
    pattern: /\b(\d{1,2})[- ](?:years-|year's[- ]|years'[- ])old\b|\b(\d{1,2})-years old\b/gi,
    message: "has marks that nobody needs",
    better: ([, age, age2]) => `${age ?? age2} years old`,
  },
  {
    pattern: new RegExp(`(?<![\\d.])\\b${AGES} ?yrs?(?:( |-)olds?)?(?![\\p{L}\\d])`, "giu"),
    message: "shortens the years",
    better: ([, from, to, old]) => `${range(from, to)} years${old === undefined ? "" : " old"}`,
  },
  {
    pattern: /(?<=\bfrom |\baged |\bbetween )(\d{1,2}) to (\d{1,2}) years of age\b/gi,
    message: "says the age twice",
    better: ([, from, to]) => `${from} to ${to} years`,
  },
  {
    pattern: /\b(?:the )?(under|over)(?:-| )(\d{1,2})(?:s|'s)(?![\p{L}\d'-])/giu,
    message: "leaves open whether that age is among them",
    better: ([words, side, age]) => group(words, side?.toLowerCase() === "under", Number(age)),
    isName: ({ block: { masked }, start, end, match: [words] }) =>
      /^ \p{Lu}/u.test(masked.slice(end)) ||
      /[^\s.!?] (?:Under|Over)[- ]\d+'?s$/.test(masked.slice(0, start) + words),
  },
];

export const ageFormat: CheckRule = {
  id: "age-format",
  ...SIGNS,
  why: "Families must see at once whether their child's age is among those meant.",
  source: "GOV.UK A to Z, ages",
  examples: {
    good: [
      "For 5 year olds and children aged 4 to 16 years.",
      "A child under 5 can come. The Under 5s Club and the Little Under 5s meet.",
      "The work took 15 16-year-old helpers.",
    ],
    bad: [
      "For a «5-year-old» and «6-year-olds».",
      "She is «5-years-old».",
      "For «the under 5's» and «over-18s».",
      "Aged «16 yrs» or «0-25yrs».",
    ],
  },
  check(document, report) {
    for (const { pattern, message, better, isName } of FORMS) {
      for (const hit of scan(document, pattern)) {
        if (isName?.(hit) || isQuotedAt(hit.block, hit.start)) continue;
        const { block, start, end, match } = hit;
        const age = better(match);
        report({
          ...{ block, start, end, suggestions: [age] },
          message: `${quote(match[0])} ${message}.`,
          fix: writeInstead([age]),
        });
      }
    }
  },
};

function range(from = "", to?: string): string {
  return to === undefined ? from : `${from} to ${to}`;
}

/** "Children aged 4 and under" for "Under 5s", with its capital. */
function group(words: string, isUnder: boolean, age: number): string {
  const who = age > 18 || (age === 18 && !isUnder) ? "people" : "children";
  const said = isUnder ? `${who} aged ${age - 1} and under` : `${who} aged ${age} and over`;
  return /^\p{Lu}/u.test(words) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
}
