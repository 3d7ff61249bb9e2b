import { type CheckRule, quote } from "./rule.ts";
import { type Hit, scan } from "./scan.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SHORT_MONTH = "(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const MONTH = `(${MONTHS.join("|")}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const DAY =
  "(Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)";

/**
 * What is wrong with a way of writing a date, and how GOV.UK writes it. `better` is undefined where that can't be told,
 * and the words themselves where nothing is wrong. Tables may have `short` forms.
 */
type Form = {
  pattern: RegExp;
  message: (words: string) => string;
  better: (hit: Hit) => string | undefined;
  short?: true;
};

const FORMS: readonly Form[] = [
  {
    pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b|\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b/g,
    message: (words) => `${quote(words)} can be read as a day in another month.`,
    better: ({ match: [, day, month, year, day2, month2, year2] }) =>
      writeDate(day ?? day2, MONTHS[Number(month ?? month2) - 1], year ?? year2),
  },
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    message: (words) => `${quote(words)} is a date for computers.`,
    better: ({ match }) => writeDate(match[3], MONTHS[Number(match[2]) - 1], match[1]),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)(?: of)? ${MONTH}\\b`, "g"),
    message: (words) => `${quote(words)} is longer than it needs to be.`,
    better: ({ match }) => writeDate(match[1], match[2]),
  },
  {
    pattern: new RegExp(
      `(?<!\\b[Ii]n )\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b(?!\\d| ?to \\d{4})`,
      "g",
    ),
    message: (words) => `${quote(words)} has the month first.`,
    better: ({ match }) => writeDate(match[2], match[1], match[3]),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ${SHORT_MONTH}\\b(?: (\\d{4}))?`, "g"),
    message: (words) => `${quote(words)} shortens the month.`,
    better: ({ match }) => writeDate(match[1], match[2], match[3]),
    short: true,
  },
  {
    pattern: new RegExp(`\\b${DAY}(?: ?[-\\u2013\\u2014] ?| to )${DAY}\\b`, "g"),
    message: (words) => `${quote(words)} shortens the days, or has a dash for the word “to”.`,
    better: ({ match }) => `${inFull(DAYS, match[1])} to ${inFull(DAYS, match[2])}`,
    short: true,
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ${MONTH}, (\\d{4})\\b`, "g"),
    message: (words) => `${quote(words)} has a comma that nobody needs.`,
    better: ({ match }) => writeDate(match[1], match[2], match[3]),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ?[-\\u2013\\u2014] ?(\\d{1,2}) ${MONTH}\\b`, "g"),
    message: (words) => `${quote(words)} has a dash for the word “to”.`,
    better: ({ match }) => `${match[1]} to ${match[2]} ${match[3]}`,
  },
  {
    pattern: /\b(20\d\d)[/\u2013\u2014-](\d\d|20\d\d)\b(?![-/]\d)/g,
    message: (words) => `${quote(words)} has a dash or slash for the word “to”.`,
    better: ({ match }) => `${match[1]} to ${match[2]?.length === 2 ? `20${match[2]}` : match[2]}`,
  },
];

export const dateFormat: CheckRule = {
  id: "date-format",
  why: "One way of writing dates cannot be read as another day.",
  source: "GOV.UK A to Z, Dates",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["By 1 September 2026.", "From 10 November to 21 December.", "In the years 2025 to 2026."],
    bad: [
      "By «01/09/2026».",
      "On «1st September».",
      "On «September 1, 2026».",
      "On «2026-09-01».",
      "«1-5 May»",
      "«2025/26»",
      "Open «Mon-Fri».",
      "On «5 Sept».",
    ],
  },
  check(document, report) {
    const taken = new Set<string>();
    for (const { pattern, message, better, short } of FORMS) {
      for (const hit of scan(document, pattern)) {
        const key = `${document.blocks.indexOf(hit.block)} ${hit.start}`;
        const date = better(hit);
        const isInTable = hit.block.kind === "cell" || hit.block.kind === "header-cell";
        if (taken.has(key) || date === hit.match[0] || (short && isInTable)) continue;
        taken.add(key);
        const { block, start, end } = hit;
        const fix = date === undefined ? "Write it like 1 September 2026." : `Write ${quote(date)}.`;
        report({
          block,
          start,
          end,
          message: message(hit.match[0]),
          fix,
          suggestions: date === undefined ? [] : [date],
        });
      }
    }
  },
};

function writeDate(day?: string, month?: string, year?: string): string | undefined {
  if (month === undefined || day === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  const century = year?.length === 2 ? `20${year}` : year;
  return [String(Number(day)), inFull(MONTHS, month), century].filter((part) => part !== undefined).join(" ");
}

/** "September" for "Sept". The first three letters tell. */
function inFull(names: readonly string[], short = ""): string {
  return names.find((name) => name.startsWith(short.slice(0, 3))) ?? short;
}
