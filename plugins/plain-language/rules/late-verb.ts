import type { Sentence, Token } from "../document/types.ts";
import { HELPING_VERBS_ALONE, VERBS } from "../lists/verbs.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { type CheckRule, isRunningText } from "./rule.ts";
import { SIGNS } from "./sign.ts";

const LONGEST_SUBJECT = 12;
const LONGEST_CLAUSE = 15;
/** Words with which a clause begins that comes before what the sentence says. */
const CLAUSE = new Set(
  "after although as because before if once since unless until when where while".split(" "),
);
/** Words with which a clause begins inside another: the verb that comes next is its own. */
const INNER =
  /\b(?:how|if|so|that|what|when|where|whether|which|while|who|whom|whose|why)\b|[:;\u2013\u2014"\u201C]/;
/** Words with which a sentence's subject begins, and no order or place. */
const SUBJECT = new Set(
  "a all an any both children each every many most our parents people some the their your".split(" "),
);

export const lateVerb: CheckRule = {
  id: "late-verb",
  ...SIGNS,
  why: "Until the verb comes, readers must hold all before it in mind.",
  source:
    "plainlanguage.gov, Keep the subject, verb and object close together; the lengths are our own choice",
  examples: {
    good: [
      "If your child needs more help, ask the school.",
      "The teachers and helpers of a class meet each week.",
      "Ask the school for a meeting with the teacher of the class, the nurse or the leader of the club.",
    ],
    bad: [
      "«If the school has done all that it can with its own money and your child still falls behind», ask us.",
      "«The team of teachers, nurses and doctors for all of the children in the north of the county» can help.",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const { block, start } = sentence;
      if (!isRunningText(block)) continue;
      const tokens = withoutGuarded(sentence);
      const clause = endOfClause(sentence, tokens);
      const end = clause ?? endOfSubject(sentence, tokens);
      if (end === undefined) continue;
      report({
        ...{ block, start, end },
        message: `${countWords(tokens, end)} words come before this sentence says what it is about to say.`,
        fix:
          clause === undefined
            ? "Begin with who does what, and put the rest after it."
            : "Say first what to do, or make two sentences.",
      });
    }
  },
};

/** Where a long opening clause ends: before its first comma outside brackets. */
function endOfClause({ block, start, end }: Sentence, tokens: readonly Token[]): number | undefined {
  if (!CLAUSE.has(tokens[0]?.lower ?? "")) return undefined;
  const text = block.masked.slice(start, end).replace(/\([^()]*\)/g, (aside) => "x".repeat(aside.length));
  const comma = text.search(/[,;:\u2013\u2014]\s/);
  if (text.charAt(comma) !== ",") return undefined;
  return countWords(tokens, start + comma) > LONGEST_CLAUSE ? start + comma : undefined;
}

/** Where a long subject ends: before the first word that can be a verb, if that is a helping verb. */
function endOfSubject({ block, start, end }: Sentence, tokens: readonly Token[]): number | undefined {
  if (!SUBJECT.has(tokens[0]?.lower ?? "") || !/[.!?]/.test(block.masked.slice(start, end))) return undefined;
  const verb = tokens.find(canBeVerb);
  if (verb === undefined || !HELPING_VERBS_ALONE.has(verb.lower)) return undefined;
  const subject = block.masked.slice(start, verb.start).trimEnd();
  const isLong = countWords(tokens, verb.start) > LONGEST_SUBJECT;
  return isLong && !INNER.test(subject) ? start + subject.length : undefined;
}

function canBeVerb({ kind, lower }: Token): boolean {
  if (kind !== "word") return false;
  return VERBS.has(lower) || (lower.length > 3 && /(?:[^e]ed|n't|'(?:re|ve|ll|d|m))$/.test(lower));
}

/** How many words end before a place. One of the law's own terms counts as one word, as a name does. */
function countWords(tokens: readonly Token[], end: number): number {
  const before = tokens.filter((token) => token.end <= end);
  return before.filter(({ kind }, index) => kind !== "opaque" || before[index - 1]?.kind !== "opaque").length;
}
