import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Document } from "../document/types.ts";
import { type CheckRule, quote } from "./rule.ts";

/** Headings that could stand over anything. */
const EMPTY_HEADINGS = new Set(
  `about,about this page,about us,additional information,background,contact,contact details,contacts,definition,definitions,details,
  documents,downloads,faq,faqs,frequently asked questions,further details,further information,general,general information,guidance,
  help,info,information,introduction,links,miscellaneous,more,more details,more help,more info,more information,notes,other,
  other information,other links,overview,process,purpose,q&a,questions,related,resources,services,summary,support,
  the process,useful contacts,useful information,useful links,useful resources,welcome,what is it`
    .split(",")
    .map((text) => text.trim()),
);

export const headingSaysNothing: CheckRule = {
  id: "heading-says-nothing",
  why: "People read headings to find their place. One that fits any page helps nobody.",
  source: "GOV.UK A to Z, Titles: clear, descriptive, frontloaded; WCAG 2.2, 2.4.6 Headings and Labels",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["## Ask for an assessment", "## What happens next"],
    bad: ["## «Overview»", "## «More information»"],
  },
  check(document, report) {
    for (const block of headingsOf(document, "title")) {
      const text = block.text.trim();
      if (!EMPTY_HEADINGS.has(text.toLowerCase().replace(/[?:.]$/, ""))) continue;
      report({
        ...whole(block),
        message: `${quote(text)} could stand over anything.`,
        fix: "Say what the reader finds here, like “Ask for an assessment”.",
      });
    }
  },
};

const LONGEST_HEADING = 12;
/** Other languages need more words for the same. */
const LONGEST_HEADING_ELSEWHERE = 18;

export const longHeading: CheckRule = {
  id: "long-heading",
  why: "Readers look at the first words of a heading and go on. The rest is lost.",
  source: "GOV.UK A to Z, Titles: clear, descriptive, frontloaded; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Words in this heading: {{words}}.",
      fix: "Use {{most}} at most, the telling ones first.",
    },
  },
  examples: {
    good: ["## If you do not agree with the council"],
    bad: ["## «What you can do if you do not agree with what the council says about your child»"],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? LONGEST_HEADING : LONGEST_HEADING_ELSEWHERE;
    for (const block of headingsOf(document)) {
      const words = block.text.trim().split(/\s+/).length;
      if (words > most) report({ ...whole(block), says: "tooLong", values: { words, most } });
    }
  },
};

/** Full stops, colons, semicolons and commas of every script of our languages, but not of a short form at the end. */
const LAST_MARK =
  /(?:(?<!\b\p{L}(?:\.\p{L})?|\b(?:etc|itd|itp|vb|Ltd))\.|[:;,\u060C\u061B\u06D4\u0964\u3002\uFF0C\uFF1A])+\s*$/u;

export const headingPunctuation: CheckRule = {
  id: "heading-punctuation",
  why: "A full stop or a colon after a heading makes people who listen wait for more.",
  source: "GOV.UK A to Z, Titles: no full stop at the end; for other headings our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    sentence: {
      message: "This heading ends like a sentence.",
      fix: "Take {{quoted}} away.",
    },
  },
  examples: {
    good: ["## Ask for help", "## Who can ask?"],
    bad: ["## Ask for help«.»", "## What you need«:»", "## مدد مانگیں«۔»"],
  },
  check(document, report) {
    for (const block of headingsOf(document, "title")) {
      const mark = LAST_MARK.exec(block.masked)?.[0].trim();
      if (mark === undefined) continue;
      const start = block.masked.lastIndexOf(mark);
      report({ block, start, end: start + mark.length, says: "sentence", values: { quoted: quote(mark) } });
    }
  },
};

/** A page's headings, with its title where that is wanted. */
function headingsOf({ blocks }: Document, title?: "title"): Block[] {
  return blocks.filter(({ kind }) => kind === "heading" || kind === title);
}

function whole(block: Block): { block: Block; start: number; end: number } {
  return { block, start: 0, end: block.text.length };
}
