import type { Run } from "../document/types.ts";

/** A rule's example: its Markdown, and the runs of it that the rule must find. */
export type Example = { markdown: string; found: Run[] };

/** Reads an example in which «these marks» stand around what the rule finds. */
export function parseExample(marked: string): Example {
  const found: Run[] = [];
  let markdown = "";
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) found.push({ start: markdown.length, end: markdown.length + part.length });
    markdown += part;
  }
  return { markdown, found };
}
