import type { Sentence } from "../document/types.ts";
import { isQuotedAt } from "../phrases/quotations.ts";
import { type CheckRule, isRunningText, quote } from "./rule.ts";
import { SIGNS } from "./sign.ts";

/** What a sentence does to a duty, and what to do about it. Nothing here says which word is right: the law does. */
type Form = { pattern: RegExp; message: string; fix: string };

const WHAT_THE_LAW_SAYS = "Say what the law says, and give its section:";

const FORMS: readonly Form[] = [
  {
    pattern: /\b(?:must should|should must)\b/g,
    message: "says a duty and a piece of advice at once",
    fix: `${WHAT_THE_LAW_SAYS} “must” is a duty, “should” is advice.`,
  },
  {
    pattern:
      /(?<!\b[Yy]ou )\bmust(?: also| always| still)?(?: \(?(?:try|aim|seek|attempt|endeavour) to\b|,? \(?(?:ideally|preferably|(?:where|wherever|when|whenever|if|as far as) (?:at all )?possible)\b)/g,
    message: "leaves open whether this is a duty",
    fix: `${WHAT_THE_LAW_SAYS} who must do what, and what lets them off.`,
  },
  {
    pattern:
      /(?<!\b[Yy]ou )\bmust [^.?!;:]{2,120}?,? (?:where|wherever|when|whenever|if) (?:at all )?possible(?=[.?!]|$)/g,
    message: "leaves open whether this is a duty",
    fix: `${WHAT_THE_LAW_SAYS} who must do what, and what lets them off.`,
  },
  {
    pattern:
      /\bmust(?! not\b) [^.?!;:]{2,120}?(?:,? (?:and|but|or)(?: (?:it|they))?(?: also| then)?) should\b|\bshould [^.?!;:]{2,120}?(?:,? (?:and|but|or)(?: (?:it|they))?(?: also| then)?) must\b/g,
    message: "mixes a duty with advice",
    fix: `Make two sentences. ${WHAT_THE_LAW_SAYS} “must” is a duty, “should” is advice.`,
  },
];

export const dutyMixed: CheckRule = {
  id: "duty-mixed",
  ...SIGNS,
  why: "A family must see what the law gives them, and what is only good practice.",
  source: "SEND Code of Practice 2015, Introduction (what “must” and “should” mean)",
  examples: {
    good: [
      "The council must reply. It should also say how to appeal.",
      "Schools must use their best endeavours.",
      "You must try to come.",
      "The council must tell you why, and you should keep its letter.",
    ],
    bad: [
      "The council «must try to» reply.",
      "The school «must tell you, where possible».",
      "The school «must reply and should» say why.",
      "They «should must» ask.",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      if (!isRunningText(sentence.block)) continue;
      const found = findDuty(sentence);
      if (found === undefined) continue;
      const { form, start, end } = found;
      report({
        ...{ block: sentence.block, start, end },
        message: `${quote(sentence.block.text.slice(start, end))} ${form.message}.`,
        fix: form.fix,
      });
    }
  },
};

function findDuty({
  block,
  start,
  end,
  tokens,
}: Sentence): { form: Form; start: number; end: number } | undefined {
  if (!tokens.some(({ lower }) => lower === "must" || lower === "should")) return undefined;
  for (const form of FORMS) {
    for (const { 0: words, index } of block.masked.slice(start, end).matchAll(form.pattern)) {
      const from = start + index;
      if (!isQuotedAt(block, from)) return { form, start: from, end: from + words.length };
    }
  }
  return undefined;
}
