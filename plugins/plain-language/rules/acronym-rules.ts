import { EXACT, KNOWN_ACRONYMS } from "../lists/acronyms.ts";
import { type Form, formsIn } from "./acronym-forms.ts";
import { findUses } from "./acronym-uses.ts";
import { nearlyExpands } from "./acronym-words.ts";
import { atTokens, type CheckRule, quote, writeInstead } from "./rule.ts";
import { scan } from "./scan.ts";

const SHARED = { language: "english", scope: "text" } as const;
const SOURCE = "GOV.UK A to Z, abbreviations, acronyms and initialisms";

export const acronymExpansion: CheckRule = {
  id: "acronym-expansion",
  ...SHARED,
  severity: "error",
  why: "People who look up the words as they are written find nothing, or something else.",
  source: "SEND Code of Practice 2015, Glossary of terms; the bodies and benefits that the letters name",
  examples: {
    good: [
      "The special educational needs coordinator (SENCO) helps.",
      "A child development clinic (CDC)",
      "Help with talking (SALT)",
    ],
    bad: [
      "The «Special Education Needs Coordination» (SENCO) helps.",
      "Ask for «Disabled Living Allowance» (DLA).",
      "Our «special needs coordinator» (SENCO)",
    ],
  },
  check(document, report) {
    for (const { block, start, match } of scan(document, /(?<=\p{L}) \((\p{Lu}[\p{L}]+)\)/gu)) {
      const short = match[1] ?? "";
      const known = EXACT.has(short) ? KNOWN_ACRONYMS.get(short) : undefined;
      const near = known && nearlyExpands(block.masked.slice(0, start), known);
      if (known === undefined || near === undefined) continue;
      report({
        ...{ block, start: near.start, end: start, suggestions: [near.full] },
        message: `${quote(known.short)} doesn't stand for ${quote(block.text.slice(near.start, start))}.`,
        fix: writeInstead([near.full]),
      });
    }
  },
};

export const acronymForm: CheckRule = {
  id: "acronym-form",
  ...SHARED,
  severity: "warning",
  why: "Letters that look different each time seem to be different things.",
  source: `${SOURCE}; Apostrophes`,
  examples: {
    good: ["All SENCOs can help.", "The SENCO's room", "Send salt to Pip.", "The SENCo helps."],
    bad: ["All «SENCO's» can help.", "Ask the «Senco».", "Ask «CAMHs».", "Both «SENCOS» came."],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      for (const form of formsIn(sentence)) {
        const at = atTokens(sentence, form.index, form.index);
        report({ ...at, ...say(form), suggestions: [form.better] });
      }
    }
  },
};

function say({ kind, written, better }: Form): { message: string; fix: string } {
  const message =
    kind === "plural"
      ? `${quote(written)} says that something belongs to one, and several are meant.`
      : `${quote(written)} is not how these letters are written elsewhere.`;
  return { message, fix: writeInstead([better]) };
}

/** A sentence with this many different acronyms is a code. */
const TOO_MANY = 4;

export const tooManyAcronyms: CheckRule = {
  id: "too-many-acronyms",
  ...SHARED,
  severity: "warning",
  why: "Even readers who know each of the letters lose the sentence among so many.",
  source: `${SOURCE}; the number is our own choice`,
  examples: {
    good: ["Ask the SENCO about SEN Support and your EHC plan."],
    bad: ["«The SENCO, the EP, CAMHS and the SALT meet.»"],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const shorts = [...new Set(findUses(sentence).map(({ short }) => short))];
      if (shorts.length < TOO_MANY) continue;
      const { block, start, end } = sentence;
      report({
        ...{ block, start, end },
        message: `Short forms in this sentence: ${shorts.map(quote).join(", ")}.`,
        fix: "Write most of them out, or make two sentences.",
      });
    }
  },
};
