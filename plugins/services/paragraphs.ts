import type { Service } from "../model/service.ts";

/** Text as its paragraphs; a blank line ends one. */
export function toParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
}

/** What a description says first, and what follows. */
export type Summary = { summary: string; more: string[] };

const SUMMARIES = new WeakMap<Service, Summary>();

/** A service's description in two. Every language and list asks for it, and finding where a sentence ends takes long. */
export function summarise(service: Service): Summary {
  const known = SUMMARIES.get(service) ?? splitSummary(service.description);
  SUMMARIES.set(service, known);
  return known;
}

/** The first sentence of a description and the paragraphs that follow it. */
function splitSummary(description: string): Summary {
  const [first = "", ...more] = toParagraphs(description);
  const end = endOfFirstSentence(first);
  const remainder = first.slice(end).trim();
  return { summary: first.slice(0, end).trim(), more: remainder === "" ? more : [remainder, ...more] };
}

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Where the first sentence ends. A full stop after a title or in "St. Mary's" ends nothing. */
function endOfFirstSentence(text: string): number {
  for (const { segment, index } of sentences.segment(text)) {
    const end = index + segment.length;
    if (!/\b(?:Dr|Mr|Mrs|Ms|St|No|e\.g|i\.e)\.\s*$/.test(text.slice(0, end))) return end;
  }
  return text.length;
}
