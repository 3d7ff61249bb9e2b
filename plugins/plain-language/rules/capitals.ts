import type { Block, Document, Sentence, Token } from "../document/types.ts";
import { KNOWN_ACRONYMS, WELL_KNOWN } from "../lists/acronyms.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { isEverydayWord } from "../score/word-score.ts";
import { atTokens, type CheckRule, type Problem, quote, writeInstead } from "./rule.ts";
import { type Hit, scan } from "./scan.ts";

/** Terms that GOV.UK writes in lower case, as they are often written. */
const LOWER_CASE: readonly RegExp[] = [
  /\bEHC Plans?\b/g,
  /\bEducation, Health and Care (?:Plans?|Needs Assessments?|Assessments?)\b/g,
  /\bKey Stage(?= \d)/g,
  /(?<!\.\s|^)\b(?:Local Authority|Local Authorities)\b/g,
  /(?<=[a-z,] )Special Educational Needs(?: and Disabilities)?\b(?! (?:and Disability|Coordinator|Co-ordinator|Team|Code|Service|Tribunal|\())/g,
  /(?<=[a-z,] )(?:Short Breaks|Annual Review|Personal Budget|Direct Payments?|Alternative Provision|Looked[- ]After Children)\b(?! (?:team|Team|Service|service))/g,
];

export const capitals: CheckRule = {
  id: "capitals",
  why: "Capitals hide the shape of words, and make every thing look like the name of something.",
  source: "GOV.UK A to Z, Capitalisation",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "## What happens next",
      "The EHC plan names a school.",
      "Call the NHS or ask about SEND.",
      "Brackenmere Parent Carer Forum",
    ],
    bad: [
      "«PLEASE READ THIS FIRST»",
      "## «What Happens After Your Child's Assessment»",
      "Ask for an «EHC Plan».",
      "This is «IMPORTANT».",
      "You must «NOT» wait.",
    ],
  },
  check(document, report) {
    const shortForms = bracketedIn(document);
    const raised = new Set<Block>();
    for (const sentence of document.sentences) {
      for (const shouted of findShouting(sentence, shortForms)) report(shouted);
      const { block, start, end } = sentence;
      if ((block.kind !== "heading" && block.kind !== "title") || !isTitleCase(sentence)) continue;
      raised.add(block);
      report({
        block,
        start,
        end,
        message: "This heading has capitals in the middle.",
        fix: "Only the first word and names begin with a capital.",
      });
    }
    for (const pattern of LOWER_CASE) {
      for (const hit of scan(document, pattern)) if (!raised.has(hit.block)) report(toLowerCaseProblem(hit));
    }
  },
};

function toLowerCaseProblem({ block, start, end, match }: Hit): Problem {
  const isFirst = /(?:^|[.?!]\s+)$/.test(block.masked.slice(0, start));
  const lower = match[0].replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  const better = isFirst ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return {
    block,
    start,
    end,
    message: `${quote(match[0])} is not a name.`,
    fix: writeInstead([better]),
    suggestions: [better],
  };
}

/** Words in capitals that stand in brackets somewhere on the page: "Parents and Carers Together (PACT)". */
function bracketedIn({ blocks }: Document): Set<string> {
  return new Set(
    blocks.flatMap(({ masked }) => [...masked.matchAll(/\((\p{Lu}{2,})\)/gu)].map((match) => match[1] ?? "")),
  );
}

/** Runs of words in capitals that aren't known by their capitals: long ones, and words of every day. */
function* findShouting(sentence: Sentence, shortForms: ReadonlySet<string>): Generator<Problem> {
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (isShouted(tokens[last])) last++;
    const words = tokens.slice(first, last);
    const strange = words.filter((word) => !shortForms.has(word.text) && !isShortForm(word));
    const [only] = words;
    if (
      strange.length > 0 &&
      (words.length > 1 || (only && (only.text.length >= 7 || isEverydayWord(only))))
    ) {
      const at = atTokens(sentence, first, last - 1);
      yield {
        ...at,
        message: `${quote(at.block.text.slice(at.start, at.end))} is all in capitals.`,
        fix: "Write it in lower case.",
      };
    }
    first = Math.max(first, last - 1);
  }
}

function isShouted(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}[\p{Lu}']+$/u.test(token.text);
}

/** True for known short forms, and for any whose letters make no English word. */
function isShortForm({ text, features }: Token): boolean {
  return KNOWN_ACRONYMS.has(text) || WELL_KNOWN.has(text) || (features?.spelledFrequency ?? 2) <= 2.5;
}

/** All words of four letters or more after the first begin with a capital, and three that are no name's. */
function isTitleCase(sentence: Sentence): boolean {
  const later = withoutGuarded(sentence)
    .slice(1)
    .filter(({ kind, text }) => kind === "word" && !/^\p{Lu}{2}/u.test(text));
  const raised = later.filter(({ text }) => /^\p{Lu}/u.test(text));
  const common = raised.filter(({ features }) => (features?.frequency ?? 0) >= 4.5);
  return common.length >= 3 && later.every(({ text }) => text.length < 4 || /^\p{Lu}/u.test(text));
}
