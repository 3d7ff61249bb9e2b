import type { Sentence } from "../document/types.ts";
import { atTokens, type CheckRule, isRunningText, quote } from "./rule.ts";

const NOT = new Set([
  "cannot",
  "can't",
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "won't",
  "never",
  "not",
  "shouldn't",
  "wouldn't",
]);
/** Words whose first letters turn them round. */
const TURNED = new Set(
  `impossible improbable inappropriate incorrect ineligible infrequent insignificant insufficient unable unacceptable unavailable
  uncommon unfair unhappy unimportant unlawful unlike unlikely unnecessary unreasonable unsafe unsuitable untrue unusual
  unwelcome unwilling without`.split(/\s+/),
);
const UNDONE = new Set(["unless"]);

export const doubleNegative: CheckRule = {
  id: "double-negative",
  why: "Readers must turn the sentence round twice to learn what it says.",
  source: "Plain English Campaign, How to write in plain English; GOV.UK A to Z, contractions",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "We only tell others if you agree.",
      "If you do not agree, the council is unable to go on.",
      "We will not share this.",
    ],
    bad: ["It is «not uncommon».", "We will «not share this unless» you agree.", "Do «not fail» to reply."],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      if (!isRunningText(sentence.block)) continue;
      const found = findPair(sentence);
      if (found === undefined) continue;
      const at = atTokens(sentence, found.first, found.last);
      const words = at.block.text.slice(at.start, at.end);
      const fix = found.isUnless
        ? "Say when it does happen: “only if …”."
        : "Say it the other way round, without a “not”.";
      report({ ...at, message: `${quote(words)} says no twice.`, fix });
    }
  },
};

/** A "not" and, in the same clause, a word that turns it round: the next words, or an "unless" later on. */
function findPair({
  block,
  tokens,
}: Sentence): { first: number; last: number; isUnless: boolean } | undefined {
  for (const [first, token] of tokens.entries()) {
    if (!NOT.has(token.lower)) continue;
    for (let last = first + 1; last < tokens.length && last < first + 12; last++) {
      const next = tokens[last];
      if (next === undefined || /[,;:.()\u2013\u2014]/.test(block.masked.slice(token.end, next.start))) break;
      if (UNDONE.has(next.lower)) return { first, last, isUnless: true };
      const isNear = last <= first + 2;
      if (isNear && (TURNED.has(next.lower) || (last === first + 1 && next.lower === "fail")))
        return { first, last, isUnless: false };
    }
  }
  return undefined;
}
