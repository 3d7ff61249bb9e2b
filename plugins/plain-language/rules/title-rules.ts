import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Document } from "../document/types.ts";
import type { CheckRule, Report } from "./rule.ts";

const LONGEST_TITLE = 65;
/** Other languages need up to three quarters more letters for the same. */
const LONGEST_TITLE_ELSEWHERE = 115;

export const longTitle: CheckRule = {
  id: "long-title",
  why: "Search results cut a long title off, and its end with it.",
  source: "GOV.UK A to Z, Titles: 65 characters or less",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: { message: "Letters and spaces in this title: {{letters}}.", fix: "Use {{most}} at most." },
  },
  examples: {
    good: ["---\ntitle: Ask for an assessment\n---\n"],
    bad: ["---\ntitle: «How to ask the council for an education, health and care needs assessment»\n---\n"],
  },
  check(document, report) {
    checkLength(document, report, "title", [LONGEST_TITLE, LONGEST_TITLE_ELSEWHERE]);
  },
};

const LONGEST_DESCRIPTION = 160;
const LONGEST_DESCRIPTION_ELSEWHERE = 220;

export const longDescription: CheckRule = {
  id: "long-description",
  why: "Search results cut a long description off in the middle of a sentence.",
  source: "GOV.UK A to Z, Summaries: 160 characters or less",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Letters and spaces in this description: {{letters}}.",
      fix: "Use {{most}} at most.",
    },
  },
  examples: {
    good: ["---\ntitle: Ask\ndescription: How to ask for an assessment.\n---\n"],
    bad: [
      "---\ntitle: Ask\ndescription: «How to ask for an assessment. Who can ask for it. What happens next. What you can do if the council says no. Who can help you to ask. How long each step of it takes.»\n---\n",
    ],
  },
  check(document, report) {
    checkLength(document, report, "description", [LONGEST_DESCRIPTION, LONGEST_DESCRIPTION_ELSEWHERE]);
  },
};

export const sameTitleDescription: CheckRule = {
  id: "same-title-description",
  why: "Search results show both, and the second tells people nothing new.",
  source: "GOV.UK A to Z, Summaries: do not repeat the title",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    same: {
      message: "The description says the same as the title.",
      fix: "Say who the page is for and what they can do with it.",
    },
  },
  examples: {
    good: ["---\ntitle: Short breaks\ndescription: Time off for families, and fun for children.\n---\n"],
    bad: ["---\ntitle: Short breaks\ndescription: «Short breaks.»\n---\n"],
  },
  check({ blocks }, report) {
    const title = blocks.find(({ kind }) => kind === "title");
    const block = blocks.find(({ kind }) => kind === "description");
    if (title === undefined || block === undefined || toKey(title) !== toKey(block)) return;
    report({ block, start: 0, end: block.text.length, says: "same" });
  },
};

function checkLength(
  document: Document,
  report: Report,
  kind: Block["kind"],
  limits: [number, number],
): void {
  const most = limits[document.language === SOURCE_LANGUAGE ? 0 : 1];
  for (const block of document.blocks) {
    const letters = block.text.trim().length;
    if (block.kind === kind && letters > most)
      report({ block, start: 0, end: block.text.length, says: "tooLong", values: { letters, most } });
  }
}

/** Letters, their marks and digits only. */
function toKey({ text }: Block): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
