import { type CheckRule, quote } from "./rule.ts";
import { scan } from "./scan.ts";

/** A UK number: a nought or +44, then digits with spaces, dots, hyphens and brackets among them. */
const NUMBER = /(?<![\d/.])(?:\+44[ ().-]{0,3}|\(?0)\d(?:[ ().-]{0,2}\d){7,10}(?!\d)/g;
const LABEL = /\b(?:Tel|Mob|Ph|Fax|T|M)(?:\.:?|:)(?= ?[+(\d{X])|\bMobile:/g;

export const phoneFormat: CheckRule = {
  id: "phone-format",
  why: "Numbers in groups can be read aloud, remembered and dialled.",
  source: "GOV.UK A to Z, telephone numbers",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Call 01632 960100 or 0808 157 0200.", "Telephone: 020 7946 0457", "Call 07700 900265."],
    bad: ["Call «01632960100».", "Call «(01632) 960100».", "Call «0808-157-0200».", "«Tel:» 01632 960100"],
  },
  check(document, report) {
    for (const { block, start, end, match } of scan(document, NUMBER)) {
      const words = match[0];
      const better = groupDigits(words.replace(/[^\d+]/g, ""));
      const isWell = /^\+?\d+(?: \(0\)\d+)?(?: \d+){1,4}$/.test(words);
      if (isWell || better === undefined) continue;
      report({
        block,
        start,
        end,
        message: `${quote(words)} is hard to read aloud.`,
        fix: `Write ${quote(better)}.`,
        suggestions: [better],
      });
    }
    for (const { block, start, end, match } of scan(document, LABEL)) {
      const better = /^M/.test(match[0]) ? "Mobile phone:" : "Telephone:";
      report({
        block,
        start,
        end,
        message: `${quote(match[0])} is short for a word that readers look for.`,
        fix: `Write ${quote(better)}.`,
        suggestions: [better],
      });
    }
  },
};

/** Digits in the groups of their kind of number, or undefined where there are too many or too few. Ofcom, telephone numbering plan. */
export function groupDigits(digits: string): string | undefined {
  if (digits.startsWith("+44")) {
    const home = groupDigits(`0${digits.slice(3).replace(/^0/, "")}`);
    return home === undefined ? undefined : `+44 ${home.slice(1)}`;
  }
  const lengths = GROUPS.find(({ start }) => start.test(digits))?.lengths ?? [];
  if (digits.length !== 11 && !(digits.length === 10 && /^0[18]/.test(digits))) return undefined;
  const parts: string[] = [];
  for (const length of lengths) parts.push(digits.slice(parts.join("").length).slice(0, length));
  return [...parts, digits.slice(parts.join("").length)].join(" ");
}

/** How many digits stand in the first groups; the rest is the last. */
const GROUPS = [
  { start: /^02/, lengths: [3, 4] },
  { start: /^01(1|.1)/, lengths: [4, 3] },
  { start: /^0[389]/, lengths: [4, 3] },
  { start: /^0/, lengths: [5] },
];
