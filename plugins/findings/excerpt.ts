import type { Place } from "../model/finding.ts";

/** The text of a line of a file, or undefined where it isn't known. Lines start at 1. */
export type LineReader = (file: string, line: number) => string | undefined;

/** A line of content in three: what a place is about, and what stands before and after. Cut ends carry an ellipsis. */
export type Excerpt = { before: string; words: string; after: string };

/** The most characters of a line that are shown. */
const WIDTH = 100;
/** How much of the width stands before the words, where the line is too long to show whole. */
const LEAD = 0.3;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The line of a place, at most `width` characters of it; undefined where it isn't known or is empty. */
export function findExcerpt(place: Place, readLine: LineReader, width = WIDTH): Excerpt | undefined {
  const line = readLine(place.file, place.line);
  if (line === undefined || line.trim() === "") return undefined;
  const start = Math.min(place.column - 1, line.length);
  const isOneLine = place.endLine === undefined || place.endLine === place.line;
  const end = isOneLine ? Math.max(place.endColumn ?? 0, place.column) - 1 : line.length;
  const { from, to } = cut(line, start, width);
  const shownEnd = Math.max(start, Math.min(end, to));
  const head = line.slice(0, from).trim() === "" ? "" : "…";
  const tail = line.slice(to).trim() === "" ? "" : "…";
  return {
    before: flat(head + line.slice(from, start)),
    words: flat(line.slice(start, shownEnd)),
    after: flat(line.slice(shownEnd, to) + tail),
  };
}

/** The line of a place with its words underlined, indented by four spaces; empty where the line isn't known. */
export function showExcerpt(place: Place, readLine: LineReader): string {
  const excerpt = findExcerpt(place, readLine);
  if (excerpt === undefined) return "";
  const { before, words, after } = excerpt;
  const underline = " ".repeat(widthOf(before)) + "~".repeat(Math.max(1, widthOf(words)));
  return `    ${before}${words}${after}\n    ${underline}\n`;
}

/** Never cuts inside a character, however many code units it has. */
function cut(line: string, start: number, width: number): { from: number; to: number } {
  const indent = line.length - line.trimStart().length;
  const lead = Math.round(width * LEAD);
  const from = start < width - lead ? Math.min(indent, start) : beginOfGrapheme(line, start - lead);
  return { from, to: beginOfGrapheme(line, Math.min(line.trimEnd().length, from + width)) };
}

function beginOfGrapheme(line: string, index: number): number {
  return graphemes.segment(line).containing(index)?.index ?? index;
}

/** White space and control characters take one column each, so that the underline stands right. */
function flat(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, " ");
}

function widthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}
