import type { ContentMap, Piece } from "./content-map.ts";
import type { LineIndex } from "./line-index.ts";

/** The characters that may stand before a table row: quote markers, list markers, indents. */
const PREFIX = /[\s>*+\-\d.)]/;

/**
 * Maps the cells of the table row on `line`, whose contents markdown-it gives in order.
 * Follows its own way of splitting a row: at bars without a backslash, the first and last cell dropped when empty.
 */
export function mapCells(contents: readonly string[], line: number, lines: LineIndex): ContentMap[] {
  const text = lines.textOf(line).replaceAll("\0", "\uFFFD").trimEnd();
  const begin = lines.startOf(line);
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && !PREFIX.test(text.charAt(start - 1))) break;
    if (/\s/.test(text.charAt(start))) continue;
    const cells = splitRow(text, start);
    if (contents.every((content, index) => textOf(text, cells[index] ?? []) === content)) {
      return contents.map((_, index) =>
        (cells[index] ?? []).map((piece) => ({ ...piece, from: begin + piece.from })),
      );
    }
  }
  return contents.map(() => []);
}

/** The cells of a row as runs of the line: a cell has one run more than it has escaped bars. */
function splitRow(line: string, start: number): Piece[][] {
  const cells: { from: number; to: number }[][] = [[]];
  let from = start;
  let escaped = false;
  for (let index = start; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === "|") {
      cells.at(-1)?.push({ from, to: escaped ? index - 1 : index });
      if (!escaped) cells.push([]);
      from = escaped ? index : index + 1;
    }
    escaped = character === "\\";
  }
  cells.at(-1)?.push({ from, to: line.length });
  if (isEmpty(cells[0])) cells.shift();
  if (isEmpty(cells.at(-1))) cells.pop();
  return cells.map((runs) => trim(line, runs));
}

function isEmpty(runs: { from: number; to: number }[] | undefined): boolean {
  return runs?.every((run) => run.from === run.to) === true;
}

function trim(line: string, runs: { from: number; to: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const text = line.slice(run.from, run.to);
    const lead = index === 0 ? text.length - text.trimStart().length : 0;
    const kept = index === runs.length - 1 ? text.trimEnd().length : text.length;
    const length = Math.max(0, kept - lead);
    pieces.push({ at, from: run.from + lead, length });
    at += length;
  }
  return pieces;
}

function textOf(line: string, pieces: readonly Piece[]): string {
  return pieces.map((piece) => line.slice(piece.from, piece.from + piece.length)).join("");
}
