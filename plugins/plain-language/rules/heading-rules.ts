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
const LONGEST_HEADING = 12;

export const headingSaysNothing: CheckRule = {
  id: "heading-says-nothing",
  why: "People read headings to find their place; one that fits any page helps nobody find it.",
  source: "GOV.UK A to Z, Titles: clear, descriptive, frontloaded; WCAG 2.2, 2.4.6 Headings and Labels",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["## Ask for an assessment", "## What happens next"],
    bad: [
      "## «Overview»",
      "## «More information»",
      "## «Ask for help.»",
      "## «What you can do if you do not agree with what the council says about your child»",
    ],
  },
  check(document, report) {
    for (const block of document.blocks) {
      if (block.kind !== "heading" && block.kind !== "title") continue;
      const text = block.text.trim();
      const words = text.split(/\s+/).length;
      const at = { block, start: 0, end: block.text.length };
      if (EMPTY_HEADINGS.has(text.toLowerCase().replace(/[?:.]$/, "")))
        report({
          ...at,
          message: `${quote(text)} could stand over anything.`,
          fix: "Say what the reader finds here, like “Ask for an assessment”.",
        });
      else if (words > LONGEST_HEADING)
        report({
          ...at,
          message: `This heading has ${words} words.`,
          fix: `Use ${LONGEST_HEADING} at most, the telling ones first.`,
        });
      else if (/[.;:,]$/.test(text))
        report({
          ...at,
          message: "This heading ends like a sentence.",
          fix: "Take the full stop, colon or comma away.",
        });
    }
  },
};

export const headingOrder: CheckRule = {
  id: "heading-order",
  why: "People who listen to a page jump from heading to heading, and a missing level sounds like a missing part.",
  source: "WCAG 2.2, 1.3.1 Info and Relationships",
  severity: "error",
  language: "any",
  scope: "page",
  examples: {
    good: ["## One\n\n### Two\n\n## Three"],
    bad: ["# «One»", "## One\n\n#### «Two»", "## One\n\ntext\n\n## «One»"],
  },
  check(document, report) {
    let before = 1;
    const seen = new Set<string>();
    for (const block of document.blocks) {
      if (block.kind !== "heading") continue;
      const at = { block, start: 0, end: block.text.length };
      const text = block.text.trim().toLowerCase();
      if (block.level === 1)
        report({
          ...at,
          message: "The page's title is its first heading already.",
          fix: "Begin this heading with ##.",
        });
      else if (block.level > before + 1)
        report({
          ...at,
          message: `This heading skips a level: ${"#".repeat(block.level)} comes after ${"#".repeat(before)}.`,
          fix: `Begin it with ${"#".repeat(before + 1)}.`,
        });
      else if (seen.has(text))
        report({
          ...at,
          message: `Two headings say ${quote(block.text)}.`,
          fix: "Say in each what only it is about.",
          severity: "warning",
        });
      seen.add(text);
      before = Math.max(2, block.level);
    }
  },
};
