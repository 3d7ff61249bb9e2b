import type { Block, Document } from "../document/types.ts";
import { isQuotedAt } from "../phrases/quotations.ts";
import { type CheckRule, quote } from "./rule.ts";
import { type Hit, scan } from "./scan.ts";
import { SIGNS } from "./sign.ts";

const SMALL =
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** A pattern for 2 to 99 in words. */
export const NUMBER = `(?:(?:${TENS.join("|")})(?:[- ](?:one|${SMALL.slice(0, 8).join("|")}))?|${SMALL.join("|")})`;
const KIND = "(?:(?:working|school|calendar|full|whole|more|young|disabled) )?";
const UNIT = "(?:minutes|hours|days|weeks|months|years|terms|times|people|children|pupils)";
const COUNT = new RegExp(`\\b(${NUMBER})(?: (to) (${NUMBER}))?(?= ${KIND}${UNIT}\\b)`, "gi");
/** "Two or three times" and "one in five children" are no counts, and neither is what stands in the middle of a longer number. */
const NO_COUNT = new RegExp(`(?:\\b(?:(?:one|${NUMBER}) (?:or|in|out of)|point)|[-/.\\d]) ?$`, "i");

export const numberWords: CheckRule = {
  id: "number-words",
  ...SIGNS,
  why: "Readers find a numeral at a glance, and people who read little English know it.",
  source: "GOV.UK A to Z, Numbers",
  examples: {
    good: [
      "The council must decide within 6 weeks.",
      "Six weeks is a long time. It takes one day.",
      "Ask one or two people, two or three times. One in five children does.",
      "One mother said: “I waited six months.”",
    ],
    bad: [
      "The council must decide within «six» weeks.",
      "It takes «six to eight» weeks, or «twenty-five» working days.",
    ],
  },
  check(document, report) {
    const beginnings = beginningsOf(document);
    for (const { block, start, end, match } of scan(document, COUNT)) {
      const before = block.masked.slice(0, start);
      if (beginnings.get(block)?.has(start) || NO_COUNT.test(before) || isQuotedAt(block, start)) continue;
      const better = writeCount(match);
      report({
        ...{ block, start, end, suggestions: [better] },
        message: `${quote(match[0])} is slower to read than a numeral.`,
        fix: `Write ${quote(better)}.`,
      });
    }
  },
};

function writeCount([, first = "", to, last]: Hit["match"]): string {
  const numeral = (words: string) => String(toNumber(words));
  return to === undefined || last === undefined ? numeral(first) : `${numeral(first)} to ${numeral(last)}`;
}

/** What a number in words is, 2 to 99, or undefined. */
export function toNumber(words: string): number | undefined {
  const [first = "", second] = words.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (second === undefined) return smallNumber(first) ?? (tens < 0 ? undefined : 10 * (tens + 2));
  const ones = second === "one" ? 1 : smallNumber(second);
  return tens < 0 || ones === undefined ? undefined : 10 * (tens + 2) + ones;
}

function smallNumber(word: string): number | undefined {
  return SMALL.includes(word) ? SMALL.indexOf(word) + 2 : undefined;
}

/** Where the sentences of each block begin: there a number is written out. */
function beginningsOf({ sentences }: Document): Map<Block, Set<number>> {
  const beginnings = new Map<Block, Set<number>>();
  for (const { block, tokens } of sentences) {
    const starts = beginnings.get(block) ?? new Set();
    beginnings.set(block, starts.add(tokens[0]?.start ?? 0));
  }
  return beginnings;
}
