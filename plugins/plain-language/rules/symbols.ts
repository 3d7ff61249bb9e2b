import { type CheckRule, quote, writeInstead } from "./rule.ts";
import { scan } from "./scan.ts";

const SYMBOLS: readonly {
  pattern: RegExp;
  message: string;
  better: (match: RegExpMatchArray) => readonly string[];
  fix?: string;
}[] = [
  { pattern: /(?<=\s)&(?=\s)/g, message: "is a sign for a word", better: () => ["and"] },
  {
    pattern: /\band\/or\b/gi,
    message: "makes readers stop and choose",
    better: () => ["or", "and"],
    fix: "Write “or”, or “a or b or both”.",
  },
  { pattern: /\b(?:he\/she|she\/he|s\/he)\b/gi, message: "leaves some people out", better: () => ["they"] },
  { pattern: /\b(?:his\/her|her\/his)\b/gi, message: "leaves some people out", better: () => ["their"] },
  { pattern: /\b(?:him\/her|her\/him)\b/gi, message: "leaves some people out", better: () => ["them"] },
  {
    pattern: /(?<![\p{L}\p{N}/])(?!and\/or\b|h(?:is|er|im)\/h)(\p{Ll}{3,})\/(\p{Ll}{3,})(?![\p{L}\p{N}/])/gu,
    message: "makes readers guess whether it is “and” or “or”",
    better: (match) => [`${match[1]} or ${match[2]}`, `${match[1]} and ${match[2]}`],
  },
  {
    pattern: /\b(\p{Ll}+)\((s|es|ies|ren)\)/gu,
    message: "is one and many at once",
    better: (match) => [`${match[1]}${match[2]}`],
  },
  {
    pattern: /(?<=\d)\+(?=\s|$)/g,
    message: "is a sign for words",
    better: () => [" and over"],
    fix: "Write “and over” or “or more”.",
  },
];

export const symbols: CheckRule = {
  id: "symbols",
  why: "Signs in place of words are read aloud badly and left out by some screen readers.",
  source: "GOV.UK A to Z, Ampersands; Brackets; Gender; ages",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Speech and language.", "Your child or children.", "Aged 16 and over."],
    bad: [
      "Speech «&» language.",
      "By post «and/or» email.",
      "Ask if «he/she» is well.",
      "Your «child(ren)» and «form(s)».",
      "For «parents/carers».",
      "Aged 16«+» only.",
    ],
  },
  check(document, report) {
    for (const { pattern, message, better, fix } of SYMBOLS) {
      for (const { block, start, end, match } of scan(document, pattern)) {
        const suggestions = better(match);
        report({
          block,
          start,
          end,
          message: `${quote(match[0])} ${message}.`,
          fix: fix ?? writeInstead(suggestions),
          suggestions,
        });
      }
    }
  },
};
