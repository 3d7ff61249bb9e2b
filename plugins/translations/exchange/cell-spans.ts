import type { Token } from "markdown-it";

/** A run of a text, in UTF-16 code units from its start. */
export type Run = { from: number; to: number };

/** A line of a text, or a part of one, and where it begins. */
export type Line = { text: string; at: number };

/** Where the words of each table cell stand. A cell that can't be placed is left out. */
export function placeCells(tokens: readonly Token[], lines: readonly Line[]): Map<Token, Run> {
  const places = new Map<Token, Run>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "tr_open") continue;
    const line = lines[token.map?.[0] ?? 0];
    const cells = cellsOf(tokens, index);
    if (line !== undefined) placeRow(cells, line, places);
  }
  return places;
}

function cellsOf(tokens: readonly Token[], row: number): Token[] {
  const cells: Token[] = [];
  for (let index = row; tokens[index] !== undefined && tokens[index]?.type !== "tr_close"; index++) {
    const token = tokens[index];
    if (token?.type === "inline") cells.push(token);
  }
  return cells;
}

/** A row may begin with a bar or with its first cell; what fits the parsed cells is right. */
function placeRow(cells: readonly Token[], line: Line, places: Map<Token, Run>): void {
  const parts = splitAtBars(line);
  for (const skipped of [1, 0]) {
    const runs = cells.map(({ content }, index) => placeCell(content, parts[index + skipped]));
    if (cells.some(({ content }, index) => content !== "" && runs[index] === undefined)) continue;
    for (const [index, cell] of cells.entries()) {
      const run = runs[index];
      if (run !== undefined) places.set(cell, run);
    }
    return;
  }
}

function splitAtBars({ text, at }: Line): Line[] {
  const parts: Line[] = [];
  let start = 0;
  for (const bar of text.matchAll(/(?<!\\)\|/g)) {
    parts.push({ text: text.slice(start, bar.index), at: at + start });
    start = bar.index + 1;
  }
  return [...parts, { text: text.slice(start), at: at + start }];
}

/** The first part of a row may begin with the marks of what the table stands in; all others are their cell and spaces. */
function placeCell(content: string, part: Line | undefined): Run | undefined {
  if (part === undefined || content === "") return undefined;
  const written = escapeBars(content);
  const end = part.text.trimEnd().length;
  const start = end - written.length;
  const before = part.text.slice(0, Math.max(start, 0));
  if (start < 0 || part.text.slice(start, end) !== written) return undefined;
  return /^(?:\s|>|[-+*]|\d{1,9}[.)])*$/u.test(before)
    ? { from: part.at + start, to: part.at + end }
    : undefined;
}

/** Text as a table cell has it: bars escaped. */
export function escapeBars(text: string): string {
  return text.replaceAll("|", "\\|");
}
