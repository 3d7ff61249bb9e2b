import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import type { Block, Document } from "../document/types.ts";
import { countByBlock } from "./count-words.ts";
import type { CheckRule } from "./rule.ts";

const MOST_WORDS = 250;
const MOST_WORDS_ELSEWHERE = 350;

export const longSection: CheckRule = {
  id: "long-section",
  why: "People find things by their headings. A long stretch of paragraphs has none.",
  source: "WCAG 2.2, 2.4.10 Section Headings; the length is our own choice",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    tooLong: {
      message: "Words in a row without a heading, a list or a table: {{words}}.",
      fix: "Part it with headings, or make a list of a part of it. {{most}} words are enough.",
    },
  },
  examples: {
    good: ["## Ask for help\n\nYou can ask.\n\n## What happens next\n\nWe answer you."],
    bad: [`## «Ask for help»\n\n${"You can ask us at any time. We answer.\n\n".repeat(32)}`],
  },
  check(document, report) {
    const most = document.language === SOURCE_LANGUAGE ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
    for (const { first, words, hasParts } of sectionsOf(document)) {
      if (words > most && !hasParts)
        report({ block: first, start: 0, end: first.text.length, says: "tooLong", values: { words, most } });
    }
  },
};

/** What stands from one heading to the next. `first` is the heading, or what a page begins with. */
type Section = { first: Block; words: number; hasParts: boolean };

function sectionsOf(document: Document): Section[] {
  const counts = countByBlock(document);
  const sections: Section[] = [];
  for (const block of document.blocks) {
    const last = sections.at(-1);
    if (block.kind === "heading" || last === undefined) {
      const words = block.kind === "paragraph" ? (counts.get(block)?.words ?? 0) : 0;
      sections.push({ first: block, words, hasParts: PARTS.has(block.kind) });
    } else if (PARTS.has(block.kind)) last.hasParts = true;
    else if (block.kind === "paragraph") last.words += counts.get(block)?.words ?? 0;
  }
  return sections;
}

const PARTS: ReadonlySet<Block["kind"]> = new Set(["cell", "header-cell", "item"]);
