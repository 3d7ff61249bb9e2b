import type { Document } from "../document/types.ts";
import { type Acronym, AMBIGUOUS, KNOWN_ACRONYMS } from "../lists/acronyms.ts";
import { firstUses, isExplained, standsInFull } from "./acronym-uses.ts";
import { atTokens, type CheckRule, quote } from "./rule.ts";

export const unexplainedAcronym: CheckRule = {
  id: "unexplained-acronym",
  why: "Families cannot look up letters on a page that never says them in full.",
  source: "GOV.UK A to Z, abbreviations, acronyms and initialisms",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: [
      "Special educational needs and disabilities (SEND) are common. SEND help is free.",
      "Ask the SENCO (special educational needs coordinator).",
      "An education, health and care plan (EHC plan) is legal. Keep your EHC plan.",
      "Please send salt. The NHS and your GP can help.",
      "The Brackenmere Youth Forum (BYF) meets weekly. The BYF is free.",
    ],
    bad: ["Ask for «SALT».", "Your child's «SENCO» can help.", "Call the «BYF».", "«SENCOs» help."],
  },
  check(document, report) {
    for (const use of firstUses(document).values()) {
      const { short, sentence, index } = use;
      if (isExplained(use) || isAnyMeaning(document, short)) continue;
      const known = KNOWN_ACRONYMS.get(short);
      report({
        ...atTokens(sentence, index, index),
        message: `${quote(short)} isn't explained where it is first used.`,
        fix: fixFor(short, known),
        suggestions: known === undefined ? [] : suggestionsFor(known),
      });
    }
  },
};

export const ambiguousAcronym: CheckRule = {
  id: "ambiguous-acronym",
  why: "CP is child protection to one family and cerebral palsy to another.",
  source: "GOV.UK A to Z, abbreviations, acronyms and initialisms; the list is our own choice",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["Help for children with cerebral palsy (CP). CP can be mild.", "Ask the SENCO."],
    bad: ["A meeting about «CP» can be hard.", "Call the «CDC»."],
  },
  check(document, report) {
    for (const use of firstUses(document).values()) {
      const { short, sentence, index } = use;
      if (isExplained(use) || !isAnyMeaning(document, short)) continue;
      const meanings = KNOWN_ACRONYMS.get(short)?.full ?? [];
      report({
        ...atTokens(sentence, index, index),
        message: `${quote(short)} can stand for ${meanings.map(quote).join(" or ")}, and this page doesn't say for which.`,
        fix: `Write it out: “${meanings[0]} (${short})”.`,
        suggestions: meanings.map((full) => `${full} (${short})`),
      });
    }
  },
};

/** True for an acronym with several meanings none of which the page names. */
function isAnyMeaning({ blocks }: Document, short: string): boolean {
  return AMBIGUOUS.has(short) && !blocks.some((block) => standsInFull(short, block));
}

function suggestionsFor({ short, full, plain }: Acronym): string[] {
  const inFull = full.map((words) => `${words} (${short})`);
  return plain === undefined ? inFull : [...inFull, plain];
}

function fixFor(short: string, known: Acronym | undefined): string {
  if (known === undefined) return "Write it out, with the letters in brackets after it.";
  const inFull = `Write “${known.full[0]} (${short})” here`;
  return known.plain === undefined ? `${inFull}.` : `${inFull}, or “${known.plain}” throughout.`;
}
