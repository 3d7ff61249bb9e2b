import type { LineIndex } from "./line-index.ts";
import type { Span } from "./mapped-text.ts";
import type { Suppression } from "./types.ts";

/** The words that begin a suppression, in a Markdown comment or after a YAML `#`. */
export const SUPPRESSION_WORDS = "plain-language-disable-next-line";

/** What a comment switches off, and why. */
type Request = { rules: string[]; reason: string };

/** Reads `plain-language-disable-next-line rule, rule: reason`, or undefined where a comment is something else. */
export function parseSuppression(comment: string): Request | undefined {
  const text = comment.trim();
  if (!text.startsWith(SUPPRESSION_WORDS)) return undefined;
  const [names = "", ...reason] = text.slice(SUPPRESSION_WORDS.length).split(":");
  return { rules: names.split(",").map((name) => name.trim()), reason: reason.join(":").trim() };
}

/** The suppressions that an HTML comment makes. They hide findings on the next line that is neither empty nor a comment. */
export function toSuppressions(comment: string, span: Span, lines: LineIndex): Suppression[] {
  const parsed = parseSuppression(comment.replace(/^<!--/, "").replace(/--+!?>\s*$/, ""));
  if (parsed === undefined) return [];
  const line = nextProseLine(lines, lines.placeOf(Math.max(span.from, span.to - 1)).line + 1);
  return forEachRule(parsed, { span, firstLine: line, lastLine: line });
}

/** A suppression for each rule that a comment names. */
function forEachRule({ rules, reason }: Request, place: Omit<Suppression, "rule" | "reason">): Suppression[] {
  return rules.map((rule) => ({ rule, reason, ...place }));
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
    found.push(...forEachRule(parsed, { span, firstLine: next, lastLine: lastLineOf(next) }));
  }
  return found;
}
