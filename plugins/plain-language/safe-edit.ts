import type { Edit } from "../model/finding.ts";
import type { Span } from "./document/mapped-text.ts";
import type { Document } from "./document/types.ts";
import { isQuotedAt } from "./phrases/quotations.ts";
import type { Problem } from "./rules/rule.ts";

/** Words of duty, and digits: no fix takes them out or puts them in. */
const UNTOUCHED = /\b(?:must|should|shall|may|not|never)\b|\d/i;

/**
 * The edit that writes a problem's first suggestion, where that changes these words and nothing else: they stand in the
 * file as readers see them, and not in a link, a quotation, a heading (its words make its address) or a title.
 */
export function safeEdit(
  { source }: Document,
  { block, start, end, suggestions }: Problem,
  { from, to }: Span,
): Edit | undefined {
  const words = block.text.slice(start, end);
  const text = suggestions?.[0];
  if (text === undefined || text === words || source.slice(from, to) !== words) return undefined;
  if (block.kind === "heading" || block.kind === "title") return undefined;
  if (UNTOUCHED.test(words) || UNTOUCHED.test(text)) return undefined;
  if (block.links.some((link) => link.start < end && start < link.end)) return undefined;
  return isQuotedAt(block, start) ? undefined : { from, to, text };
}
