import type { Place } from "../model/finding.ts";

/** The text of a line of a file, or undefined where it isn't known. Lines start at 1. */
export type LineReader = (file: string, line: number) => string | undefined;

/** The most characters of a line that are shown. */
const WIDTH = 100;
/** How many of them stand before the words, where the line is too long to show whole. */
const LEAD = 30;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The line of a place with its words underlined, indented by four spaces; empty where the line isn't known. */
export function showExcerpt(place: Place, readLine: LineReader): string {
  const line = readLine(place.file, place.line);
  if (line === undefined || line.trim() === "") return "";
  const start = Math.min(place.column - 1, line.length);
  const isOneLine = place.endLine === undefined || place.endLine === place.line;
  const end = isOneLine ? Math.max(place.endColumn ?? 0, place.column) - 1 : line.length;
  const window = cut(line, start);
  const before = line.slice(window.from, start);
  const words = line.slice(start, Math.min(end, window.to));
  const after = line.slice(Math.max(start, Math.min(end, window.to)), window.to);
  const head = line.slice(0, window.from).trim() === "" ? "" : "…";
  const tail = line.slice(window.to).trim() === "" ? "" : "…";
  const shown = flat(`${head}${before}${words}${after}${tail}`);
  const underline = " ".repeat(widthOf(head + before)) + "~".repeat(Math.max(1, widthOf(words)));
  return `    ${shown}\n    ${underline}\n`;
}

function cut(line: string, start: number): { from: number; to: number } {
  const indent = line.length - line.trimStart().length;
  const from = start < WIDTH - LEAD ? Math.min(indent, start) : start - LEAD;
  return { from, to: Math.min(line.trimEnd().length, from + WIDTH) };
}

/** Tabs and other white space take one column each, so that the underline stands right. */
function flat(text: string): string {
  return text.replace(/\s/g, " ");
}

function widthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}
