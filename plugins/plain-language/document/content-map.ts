import type { LineIndex } from "./line-index.ts";

/** A run of a block's inner Markdown (without list markers, quote markers and indents) and its offset in the file. */
export type Piece = { at: number; from: number; length: number };

/** Where each character of a block's inner Markdown stands in the file, in order. */
export type ContentMap = readonly Piece[];

/**
 * Maps a paragraph or heading that begins on `line`. Each of its lines is the tail of a line of the file:
 * what stands before the tail is indentation and markers.
 */
export function mapLines(content: string, line: number, lines: LineIndex): ContentMap {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, raw] of content.split("\n").entries()) {
    const text = raw.trimStart();
    const source = lines.textOf(line + index).replaceAll("\0", "\uFFFD");
    const from = lines.startOf(line + index) + Math.max(0, source.lastIndexOf(text));
    pieces.push({ at: at + raw.length - text.length, from, length: text.length });
    at += raw.length + 1;
  }
  return pieces;
}

/** Offset in the file of a character of the content; for one that isn't there (a folded line end), of the one before it. */
export function offsetOf(map: ContentMap, index: number): number {
  const piece = pieceAt(map, index);
  return piece === undefined ? 0 : piece.from + Math.min(index - piece.at, piece.length);
}

/** The piece that begins at or before a character of the content. */
export function pieceAt(map: ContentMap, index: number): Piece | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return map[low];
}
