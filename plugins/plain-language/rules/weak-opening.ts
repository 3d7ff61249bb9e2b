import type { Sentence } from "../document/types.ts";
import { type CheckRule, isRunningText, quote } from "./rule.ts";
import { SIGNS } from "./sign.ts";

/** "There are people who can help": up to six words, then what they do. */
const THERE =
  /^There (?:is|are|was|were)(?! no\b| not\b| nothing\b| more\b| less\b)((?: (?!and\b|or\b)[\p{L}\d'-]+){1,6}?) (?:who|which|that) (?!the\b|a\b|an\b|you\b|we\b|they\b|he\b|she\b|it\b|I\b|your\b|our\b|their\b)\p{Ll}/u;
/** "It is the council that decides". Only those who act: "It is a plan that helps" says what a thing is. */
const IT_IS =
  /^It (?:is|was|will be) (the (?:council|school|local authority|tribunal|NHS|government|headteacher|SENCO|parents?|judge)|your (?:council|school)|you|we) (?:who|which|that) (?!the\b|a\b|you\b|we\b|they\b)\p{Ll}/u;

export const weakOpening: CheckRule = {
  id: "weak-opening",
  ...SIGNS,
  why: "The first words of a sentence are read best, and “there are” says nothing.",
  source: "plainlanguage.gov, Be concise; which openings is our own choice",
  examples: {
    good: [
      "People can help.",
      "There are four clubs. There is a hoist and a chair that takes a wheelchair.",
      "There is nothing that you must pay. There is one thing that you can do.",
      "It is a plan that helps. It is likely that you hear from us.",
    ],
    bad: ["«There are people who» can help.", "«It is the council that» decides."],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const { block, start } = sentence;
      if (!isRunningText(block)) continue;
      const found = findOpening(sentence);
      if (found === undefined) continue;
      const subject = found.subject.charAt(0).toUpperCase() + found.subject.slice(1);
      report({
        ...{ block, start, end: start + found.words.length },
        message: `${quote(found.words)} puts off who does what.`,
        fix: `Begin with ${quote(subject)}.`,
      });
    }
  },
};

function findOpening({ block, start, end }: Sentence): { words: string; subject: string } | undefined {
  const text = block.masked.slice(start, end).replace(/\s/g, " ");
  const match = THERE.exec(text) ?? IT_IS.exec(text);
  const subject = match?.[1]?.trim();
  if (match === null || subject === undefined) return undefined;
  if (block.opaque.some((run) => run.start < start + match[0].length && start < run.end)) return undefined;
  return { words: match[0].slice(0, -2), subject };
}
