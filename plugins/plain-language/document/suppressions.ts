import type { LineIndex } from "./line-index.ts";
import type { Span } from "./mapped-text.ts";
import type { Suppression } from "./types.ts";

/** The words that begin a suppression, in a Markdown comment or after a YAML `#`. */
export const SUPPRESSION_WORDS = "plain-language-disable-next-line";

/** Reads `plain-language-disable-next-line rule: reason`, or undefined where a comment is something else. */
export function parseSuppression(comment: string): { rule: string; reason: string } | undefined {
  const text = comment.trim();
  if (!text.startsWith(SUPPRESSION_WORDS)) return undefined;
  const rest = text.slice(SUPPRESSION_WORDS.length).trim();
  const colon = rest.indexOf(":");
  if (colon < 0) return { rule: rest, reason: "" };
  return { rule: rest.slice(0, colon).trim(), reason: rest.slice(colon + 1).trim() };
}

/** The suppression that an HTML comment makes. It hides findings on the next line that is neither empty nor a comment. */
export function toSuppression(comment: string, span: Span, lines: LineIndex): Suppression | undefined {
  const parsed = parseSuppression(comment.replace(/^<!--/, "").replace(/--+!?>\s*$/, ""));
  if (parsed === undefined) return undefined;
  const line = nextProseLine(lines, lines.placeOf(Math.max(span.from, span.to - 1)).line + 1);
  return { ...parsed, span, firstLine: line, lastLine: line };
}

function nextProseLine(lines: LineIndex, from: number): number {
  let line = from;
  while (line <= lines.count && /^\s*(?:<!--.*)?$/.test(lines.textOf(line))) line++;
  return line;
}

/** The suppressions that `#` comments of a YAML text make. `lastLineOf` says where the value that begins on a line ends. */
export function findYamlSuppressions(
  lines: LineIndex,
  firstLine: number,
  lastLine: number,
  lastLineOf: (line: number) => number,
): Suppression[] {
  const found: Suppression[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const text = lines.textOf(line);
    const mark = text.indexOf("#");
    if (mark < 0 || text.slice(0, mark).trim() !== "") continue;
    const parsed = parseSuppression(text.slice(mark + 1));
    if (parsed === undefined) continue;
    let next = line + 1;
    while (next <= lastLine && /^\s*(?:#.*)?$/.test(lines.textOf(next))) next++;
    const span = { from: lines.startOf(line) + mark, to: lines.startOf(line) + text.length };
    found.push({ ...parsed, span, firstLine: next, lastLine: lastLineOf(next) });
  }
  return found;
}
