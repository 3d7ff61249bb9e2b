import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Sentence } from "../document/types.ts";
import { countJudged, hardWordsOf, rarestWordOf, scoreForFlag } from "../score/hard-sentence.ts";
import { HARD_SENTENCE } from "../score/sentence-score.ts";
import { type CheckRule, isRunningText, quote } from "./rule.ts";

/** GOV.UK: try to split up sentences of over 25 words. */
const LONGEST = 25;
const LONG = 20;
/** A translation follows its English sentence, and other languages need more words for the same. */
const LONGEST_ELSEWHERE = 40;

export const longSentence: CheckRule = {
  id: "long-sentence",
  why: "Readers lose the beginning of a long sentence before they reach its end.",
  source: "GOV.UK, Use clear language: Keep paragraphs and sentences short",
  severity: "error",
  language: "any",
  scope: "text",
  sentences: {
    long: {
      message: "Words in this sentence: {{words}}.",
      fix: "Split it if you can: 15 words is a good length.",
    },
    tooLong: { message: "Words in this sentence: {{words}}.", fix: "Split it: one idea a sentence." },
  },
  examples: {
    good: ["The council must answer within 6 weeks. It writes to you."],
    bad: [
      "«You can ask the council for an assessment at any time if you think that your child needs more help than the school can give from the money that it already has.»",
      "«You can ask the council for an assessment at any time if you think that your child needs more help than now.»",
    ],
  },
  check(document, report) {
    const isEnglish = document.language === SOURCE_LANGUAGE;
    for (const { block, start, end, words } of document.sentences) {
      if (words <= (isEnglish ? LONG : LONGEST_ELSEWHERE)) continue;
      const isError = isEnglish && words > LONGEST;
      report({
        block,
        start,
        end,
        says: isError ? "tooLong" : "long",
        values: { words },
        severity: isError ? "error" : "warning",
      });
    }
  },
};

/** Shorter runs than this are labels, and the model was fitted on sentences. */
const FEWEST_WORDS = 6;

export const hardSentence: CheckRule = {
  id: "hard-sentence",
  why: "Rare and long words make a sentence hard, even when it is short.",
  source: "the model in plugins/plain-language/score/model.json: measured precision .90, recall .59",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "You can ask for help at any time.",
      "The council must secure the special educational provision in your child's education, health and care plan.",
    ],
    bad: [
      "«Eligibility for discretionary provision is determined following a multidisciplinary assessment.»",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const { block, start, end, words } = sentence;
      if (!isRunningText(block) || isListedLink(block) || words > LONGEST) continue;
      if (countJudged(sentence) < FEWEST_WORDS) continue;
      const { score, dueToLength, dueToWords } = scoreForFlag(sentence);
      if (score < HARD_SENTENCE) continue;
      const hard = wordsToChange(sentence, dueToWords > dueToLength);
      const because = dueToLength > dueToWords ? "it is long" : "its words are rare or long";
      const named = hard.length > 0 ? `: ${hard.map(quote).join(", ")}` : "";
      report({
        block,
        start,
        end,
        message: `This sentence is hard to read: ${because}${named}.`,
        fix: hard.length > 0 ? "Use everyday words, or split it." : "Split it, and use shorter words.",
      });
    }
  },
};

/** The words that make a sentence hard; where none is hard by itself, the rarest of them. */
function wordsToChange(sentence: Sentence, isDueToWords: boolean): string[] {
  const hard = hardWordsOf(sentence).slice(0, 4);
  const rarest = isDueToWords ? rarestWordOf(sentence) : undefined;
  return hard.length === 0 && rarest !== undefined ? [rarest] : hard;
}

/** An entry in a list of links: it begins with what it leads to, and no full stop makes it a sentence. */
function isListedLink({ kind, links, text }: Block): boolean {
  return kind === "item" && links.some(({ start }) => start === 0) && !/[.!?]\s*$/.test(text);
}
