import type { Document, Sentence, Token } from "../document/types.ts";
import { FAMILIAR_WORDS } from "../lists/familiar-words.ts";
import { KNOWN_LONG_WORDS } from "../lists/known-long-words.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { isQuotedAt } from "../phrases/quotations.ts";
import { listedIn } from "./listed-words.ts";
import { atTokens, type CheckRule, isRunningText, quote } from "./rule.ts";
import { SIGNS } from "./sign.ts";

/** Zipf: a word below it is heard less than once in two million words. */
const SELDOM = 2.7;
const FEWEST_SYLLABLES = 4;
/** Endings of words that came from books. */
const BOOKISH =
  /(?:[st]ions?|ments?|it(?:y|ies)|[ae]nces?|[ae]nc(?:y|ies)|ary|ory|ives?|a(?:te|ted|tes|ting)|[ai]bl[ey]|ous|(?:ic)?al(?:ly)?|is(?:e|ed|es|ing)|i(?:fy|fied|fies)|olog(?:y|ist|ists|ical)|i[cs]m?|ian)$/;
/** What comes right after a word that is explained, and right before one. */
const AFTER =
  /^(?: [\p{L}'-]+){0,2}(?: \(|,? (?:which |this |that )?means\b|,? (?:is|are) (?:when|where|an?|the)\b|[^.?!]{0,60}[.?!] (?:This|It|That) means\b)/u;
const BEFORE =
  /(?:\((?:[\p{L}'-]+ ){0,2}|\b(?:called|known as|name for|word for) (?:an? |the )?(?:[\p{L}'-]+ ){0,2})$/u;

export const hardWord: CheckRule = {
  id: "hard-word",
  ...SIGNS,
  why: "A long word that nobody says aloud stops readers who would follow the rest.",
  source: "GOV.UK, Use clear language; how seldom and how long is our own choice",
  examples: {
    good: [
      "The teacher asks for a meeting about the qualification.",
      "Perinatal means around birth. A perinatal nurse comes.",
      "A test of hearing (audiometric examination) is next. Ask the Remuneration Board.",
    ],
    bad: ["We build «resilience» in groups. Resilience helps.", "Each club has «measurable» aims."],
  },
  check(document, report) {
    const uses = usesOf(document);
    for (const [word, [first]] of uses) {
      if (first === undefined || uses.get(word)?.some(isExplained)) continue;
      const { sentence, index, token } = first;
      report({
        ...atTokens(sentence, index, index),
        message: `${quote(token.text)} is a long word that people seldom hear.`,
        fix: "Write everyday words, or say here what it means.",
      });
    }
  },
};

/** Where a hard word stands. */
type Use = { sentence: Sentence; index: number; token: Token };

/** Every use of a hard word, by word. */
function usesOf({ sentences }: Document): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const sentence of sentences) {
    if (!isRunningText(sentence.block) || !sentence.tokens.some(isHard)) continue;
    const tokens = withoutGuarded(sentence);
    const listed = listedIn(sentence);
    for (const [index, token] of tokens.entries()) {
      const isName = /^\p{Lu}/u.test(token.text) && (index > 0 || /^\p{Lu}/u.test(tokens[1]?.text ?? ""));
      if (!isHard(token) || isName || listed.has(index) || isQuotedAt(sentence.block, token.start)) continue;
      const word = token.features?.form ?? token.lower;
      uses.set(word, [...(uses.get(word) ?? []), { sentence, index, token }]);
    }
  }
  return uses;
}

function isHard({ features, lower }: Token): boolean {
  if (features === null || FAMILIAR_WORDS.has(lower) || KNOWN_LONG_WORDS.has(features.form)) return false;
  const { form, frequency, syllables, beyondDaleChall } = features;
  return frequency < SELDOM && syllables >= FEWEST_SYLLABLES && beyondDaleChall && BOOKISH.test(form);
}

function isExplained({ sentence: { block }, token }: Use): boolean {
  return AFTER.test(block.masked.slice(token.end)) || BEFORE.test(block.masked.slice(0, token.start));
}
