import type { Block, Sentence, Token } from "../document/types.ts";
import { KNOWN_ACRONYMS, WELL_KNOWN } from "../lists/acronyms.ts";
import { atTokens, type CheckRule, type Problem, quote } from "./rule.ts";
import { scan } from "./scan.ts";

/** Terms that GOV.UK writes in lower case, as they are often written. */
const LOWER_CASE: readonly (readonly [RegExp, string])[] = [
  [/\bEHC Plans?\b/g, "EHC plan"],
  [
    /\bEducation, Health and Care (?:Plans?|Needs Assessments?|Assessments?)\b/g,
    "education, health and care plan",
  ],
  [/\bKey Stage (?=\d)/g, "key stage "],
  [/(?<!\.\s|^)\b(?:Local Authority|Local Authorities)\b/g, "local authority"],
  [
    /(?<=[a-z,] )Special Educational Needs(?: and Disabilities)?\b(?! (?:and Disability|Coordinator|Co-ordinator|Team|Code|Service|Tribunal|\())/g,
    "special educational needs",
  ],
  [
    /(?<=[a-z,] )(?:Short Breaks|Annual Review|Personal Budget|Direct Payments?|Alternative Provision|Looked[- ]After Children)\b(?! (?:team|Team|Service|service))/g,
    "lower case",
  ],
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
      "PLEASE READ THIS FIRST",
      "## What Happens After Your Child's Assessment",
      "Ask for an EHC Plan.",
      "This is IMPORTANT.",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const shouted = findShouting(sentence);
      if (shouted !== undefined) report(shouted);
      const { block } = sentence;
      if ((block.kind === "heading" || block.kind === "title") && isTitleCase(sentence))
        report({
          block,
          start: sentence.start,
          end: sentence.end,
          message: "This heading has capitals in the middle.",
          fix: "Only the first word and names begin with a capital.",
        });
    }
    for (const [pattern, better] of LOWER_CASE) {
      for (const { block, start, end, match } of scan(document, pattern)) {
        const fix = better === "lower case" ? "Write it in lower case." : `Write ${quote(better.trim())}.`;
        report({ block, start, end, message: `${quote(match[0])} is not a name.`, fix });
      }
    }
  },
};

/** Two words or more in capitals, or one long one, that aren't known by their capitals. */
function findShouting(sentence: Sentence): Problem | undefined {
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (isShouted(tokens[last])) last++;
    const words = tokens.slice(first, last);
    const isShort = words.length === 1 && (words[0]?.text.length ?? 0) < 7;
    if (words.length === 0 || isShort || words.every((word) => isAcronym(word, sentence.block))) {
      first = Math.max(first, last - 1);
      continue;
    }
    const at = atTokens(sentence, first, last - 1);
    return {
      ...at,
      message: `${quote(at.block.text.slice(at.start, at.end))} is all in capitals.`,
      fix: "Write it in lower case.",
    };
  }
  return undefined;
}

function isShouted(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}{2,}$/u.test(token.text);
}

/** True for known short forms, for those in brackets, and for any whose letters make no English word. */
function isAcronym({ text, start, end, features }: Token, block: Block): boolean {
  if (KNOWN_ACRONYMS.has(text) || WELL_KNOWN.has(text)) return true;
  if (block.text.charAt(start - 1) === "(" && block.text.charAt(end) === ")") return true;
  return (features?.spelledFrequency ?? 2) <= 2.5;
}

/** Three words or more after the first that begin with a capital, and no long one that doesn't. */
function isTitleCase({ tokens }: Sentence): boolean {
  const later = tokens
    .slice(1)
    .filter((token) => token.kind === "word" && token.text.length >= 4 && !/^\p{Lu}{2}/u.test(token.text));
  const common = later.filter((token) => (token.features?.frequency ?? 0) >= 4.5);
  return later.length >= 3 && common.length >= 3 && later.every((token) => /^\p{Lu}/u.test(token.text));
}
