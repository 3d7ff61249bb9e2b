import type { Sentence, Token } from "../document/types.ts";
import { LAST_NOUNS, STACKED_NOUNS } from "../lists/stacked-nouns.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { isQuotedAt } from "../phrases/quotations.ts";
import { atTokens, type CheckRule, isRunningText, quote } from "./rule.ts";
import { SIGNS } from "./sign.ts";

const LONGEST_CHAIN = 3;

export const longWordChain: CheckRule = {
  id: "long-word-chain",
  ...SIGNS,
  why: "In a stack of nouns readers must work out which belongs to which.",
  source: "plainlanguage.gov, Avoid noun strings; the length is our own choice",
  examples: {
    good: [
      "The school transport team can help.",
      "The Family Support Service Team meets.",
      "Health, care, school and community staff meet.",
    ],
    bad: [
      "Ask about the «school transport eligibility assessment».",
      "The «community health service provision policies» say so.",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      if (!isRunningText(sentence.block)) continue;
      for (const { first, last } of findChains(sentence)) {
        const at = atTokens(sentence, first, last);
        if (isQuotedAt(at.block, at.start)) continue;
        report({
          ...at,
          message: `${quote(at.block.text.slice(at.start, at.end))} stacks ${last - first + 1} nouns.`,
          fix: "Take it apart, like “how we decide who gets help with travel”.",
        });
      }
    }
  },
};

/** Runs of nouns in small letters with nothing but spaces between. A name is no chain. */
function* findChains(sentence: Sentence): Generator<{ first: number; last: number }> {
  const { block } = sentence;
  const tokens = withoutGuarded(sentence);
  for (let first = 0; first < tokens.length; first++) {
    let last = first - 1;
    while (isNoun(tokens[last + 1]) && (last < first || isNext(last))) last++;
    if (last >= first && isLastNoun(tokens[last + 1]) && isNext(last)) last++;
    if (last - first + 1 > LONGEST_CHAIN) yield { first, last };
    first = Math.max(first, last);
  }

  function isNext(index: number): boolean {
    const [token, next] = [tokens[index], tokens[index + 1]];
    return (
      token !== undefined && next !== undefined && /^\s+$/.test(block.masked.slice(token.end, next.start))
    );
  }
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text === token.lower && STACKED_NOUNS.has(token.lower);
}

function isLastNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  return LAST_NOUNS.has(token.lower) || STACKED_NOUNS.has(token.lower.replace(/e?s$/, ""));
}
