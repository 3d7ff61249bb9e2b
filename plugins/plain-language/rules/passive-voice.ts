import type { Sentence, Token } from "../document/types.ts";
import {
  AFTER_MADE,
  AFTER_PASSIVE,
  BETWEEN_BE_AND_PARTICIPLE,
  GIVING,
  HELPING_VERBS,
  IRREGULAR_PARTICIPLES,
  STATES,
} from "../lists/participles.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { atTokens, type CheckRule, isRunningText, quote } from "./rule.ts";

const BE = new Set(["am", "are", "be", "been", "being", "is", "was", "were"]);
/** GOV.UK lets the passive stand where it keeps "you" in front: "You'll be told what to do". */
const READER = new Set(["you", "you'll", "you're", "you've", "you'd"]);

export const passiveVoice: CheckRule = {
  id: "passive-voice",
  why: "A passive hides who must act, and that is what a family needs to know.",
  source: "GOV.UK, Use clear language: Use the active voice",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "The council must decide within 6 weeks.",
      "Your child is interested in music and is worried about school.",
      "You will be told what to do when you apply.",
      "This is called SEN support.",
      "There are trained staff in each club.",
      "The plan is written by the council.",
    ],
    bad: [
      "The decision «is made» within 6 weeks.",
      "The plan «was quickly written».",
      "Requests «are not always accepted».",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      if (!isRunningText(sentence.block)) continue;
      for (const { first, last } of findPassives(sentence)) {
        if (withoutGuarded(sentence)[last]?.kind === "opaque") continue;
        const at = atTokens(sentence, first, last);
        const words = at.block.text.slice(at.start, at.end);
        report({
          ...at,
          message: `${quote(words)} doesn't say who does it.`,
          fix: "Begin with who does it, like “The council decides”.",
        });
      }
    }
  },
};

function* findPassives({ block, tokens }: Sentence): Generator<{ first: number; last: number }> {
  for (let first = 0; first < tokens.length; first++) {
    if (!BE.has(tokens[first]?.lower ?? "")) continue;
    const last = skipAdverbs(tokens, first + 1);
    const gap = block.masked.slice(tokens[first]?.end, tokens[last]?.start);
    if (/[^\s\p{L}']/u.test(gap) || !isParticiple(tokens[last]) || isDescription(tokens, last, block.masked))
      continue;
    const namesActor = tokens.slice(last + 1, last + 4).some((token) => token.lower === "by");
    if (!namesActor && !READER.has(subjectBefore(tokens, first))) yield { first, last };
    first = last;
  }
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < from + 3 && isAdverb(tokens[index]?.lower ?? "")) index++;
  return index;
}

function isAdverb(word: string): boolean {
  return BETWEEN_BE_AND_PARTICIPLE.has(word) || (word.length > 4 && word.endsWith("ly"));
}

function isParticiple(token: Token | undefined): boolean {
  const word = token?.lower ?? "";
  if (token?.kind !== "word" || STATES.has(word)) return false;
  return IRREGULAR_PARTICIPLES.has(word) || (/[^e]ed$/.test(word) && word.length > 4);
}

/** "trained staff", "made of wood": right before a noun a participle only describes it. */
function isDescription(tokens: readonly Token[], index: number, text: string): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.lower === "made" && AFTER_MADE.has(next?.lower ?? "")) return true;
  if (token === undefined || next?.features == null || next.features.isFunctionWord) return false;
  if (GIVING.has(token.lower) && subjectBefore(tokens, index - 1) !== "there") return false;
  return (
    !isAdverb(next.lower) && !AFTER_PASSIVE.has(next.lower) && text.slice(token.end, next.start).trim() === ""
  );
}

/** The word before "be" and its helpers: the subject's last word. */
function subjectBefore(tokens: readonly Token[], first: number): string {
  let index = first - 1;
  while (index >= 0 && HELPING_VERBS.has(tokens[index]?.lower ?? "")) index--;
  return tokens[index]?.lower ?? "";
}
