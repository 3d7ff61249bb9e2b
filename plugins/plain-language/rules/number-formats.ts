import type { Document } from "../document/types.ts";
import { type CheckRule, quote, type Report } from "./rule.ts";
import { type Hit, scan } from "./scan.ts";

type Form = { pattern: RegExp; message: string; better: (match: RegExpMatchArray) => string | undefined };

const TIMES: readonly Form[] = [
  {
    pattern: /\b(\d{1,2})\.(\d\d) ?([ap])\.?m\b/gi,
    message: "has a full stop in a time",
    better: (m) => `${m[1]}${m[2] === "00" ? "" : `:${m[2]}`}${m[3]?.toLowerCase()}m`,
  },
  {
    pattern: /\b(\d{1,2}):00 ?([ap])m\b/gi,
    message: "has noughts that nobody needs",
    better: (m) => `${m[1]}${m[2]?.toLowerCase()}m`,
  },
  {
    pattern: /\b(\d{1,2}(?::\d\d)?) ([ap])\.?m\b/gi,
    message: "has a space before am or pm",
    better: (m) => `${m[1]}${m[2]?.toLowerCase()}m`,
  },
  {
    pattern: /\b(\d{1,2}(?::\d\d)?)([AP]M|[ap]\.m)\b/g,
    message: "writes am or pm otherwise than everywhere else",
    better: (m) => `${m[1]}${m[2]?.toLowerCase().replace(".", "")}`,
  },
  {
    pattern: /(?<!\bratios? (?:of |is |was )?)\b([01]?\d|2[0-3]):([0-5]\d)\b(?! ?[ap]\.?m)/gi,
    message: "is on the 24-hour clock",
    better: (m) => toTwelveHours(Number(m[1]), m[2] ?? "00"),
  },
  {
    pattern: /\b(1[3-9]|2[0-3]|0\d)([0-5]\d) ?h(?:rs?|ours)\b/gi,
    message: "is on the 24-hour clock",
    better: (m) => toTwelveHours(Number(m[1]), m[2] ?? "00"),
  },
  {
    pattern: /\b(\d{1,2}(?::\d\d)?(?:[ap]m)?) ?[-\u2013\u2014] ?(\d{1,2}(?::\d\d)?[ap]m)\b/gi,
    message: "has a dash for the word “to”",
    better: (m) => `${m[1]} to ${m[2]}`,
  },
  {
    pattern: /\b12 ?noon\b|\b12(?::00)? ?pm\b/gi,
    message: "can be taken for midnight",
    better: () => "midday",
  },
  { pattern: /\b12(?::00)? ?am\b/gi, message: "can be taken for midday", better: () => "midnight" },
];

const MONEY: readonly Form[] = [
  { pattern: /£ ?(\d[\d,]*)\.00\b/g, message: "has pence that are nought", better: (m) => `£${m[1]}` },
  { pattern: /£ (\d[\d,.]*\d|\d)/g, message: "has a space after the £", better: (m) => `£${m[1]}` },
  {
    pattern: /\b(\d[\d,]*(?:\.\d\d)?) ?(?:GBP|pounds)\b|\bGBP ?(\d[\d,]*)/g,
    message: "writes out the £",
    better: (m) => `£${m[1] ?? m[2]}`,
  },
  {
    pattern: /£(\d[\d,.]*) ?[-\u2013\u2014] ?£?(\d[\d,.]*\d|\d)/g,
    message: "has a dash for the word “to”",
    better: (m) => `£${m[1]} to £${m[2]}`,
  },
  { pattern: /\b(\d{1,2}) ?p\b(?!\.m)/g, message: "shortens pence", better: (m) => `${m[1]} pence` },
  {
    pattern: /£(\d[\d,.]*) ?([km])\b/gi,
    message: "shortens a sum",
    better: (m) => (m[2]?.toLowerCase() === "m" ? `£${m[1]} million` : undefined),
  },
];

export const timeFormat: CheckRule = {
  id: "time-format",
  why: "Nobody takes a time that you always write one way for another hour.",
  source: "GOV.UK A to Z, Times",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Monday to Friday, 9am to 5pm.", "At 5:30pm or at midday."],
    bad: [
      "At «9.30am».",
      "At «9 am».",
      "At «17:30».",
      "From «9am-5pm».",
      "At «12 noon».",
      "At «10:00am».",
      "At «9AM».",
    ],
  },
  check: (document, report) => checkForms(document, report, TIMES, "Write it like 9am to 5:30pm."),
};

export const moneyFormat: CheckRule = {
  id: "money-format",
  why: "Sums that are all written one way are quick to compare.",
  source: "GOV.UK A to Z, money",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["It costs £5 or £7.50.", "From £5 to £10. Calls cost 4 pence."],
    bad: [
      "It costs «£5.00».",
      "It costs «£ 5».",
      "From «£5-£10».",
      "It costs «50p».",
      "It costs «5 pounds».",
    ],
  },
  check: (document, report) => checkForms(document, report, MONEY, "Write it like £5 or £7.50."),
};

function checkForms(document: Document, report: Report, forms: readonly Form[], example: string): void {
  const taken: Hit[] = [];
  for (const { pattern, message, better } of forms) {
    for (const hit of scan(document, pattern)) {
      const { block, start, end, match } = hit;
      if (taken.some((other) => other.block === block && other.start < end && start < other.end)) continue;
      taken.push(hit);
      const suggestion = better(match);
      const fix = suggestion === undefined ? example : `Write ${quote(suggestion)}.`;
      report({
        block,
        start,
        end,
        message: `${quote(match[0])} ${message}.`,
        fix,
        suggestions: suggestion === undefined ? [] : [suggestion],
      });
    }
  }
}

function toTwelveHours(hours: number, minutes: string): string {
  const past = minutes === "00" ? "" : `:${minutes}`;
  if (past === "" && hours % 12 === 0) return hours === 12 ? "midday" : "midnight";
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours < 12 ? "am" : "pm"}`;
}
