import type { BarrierFinding } from "./barrier.ts";
import { renderPlaced } from "./markdown/render-placed.ts";
import { parsePage } from "./page/parse-page.ts";
import { Lines, toSourceOffset } from "./page/source-map.ts";
import { CHECKS } from "./registry.ts";
import { type Levels, runChecks } from "./run-checks.ts";

/** A file of Markdown, front matter included, and the language that it is written in. */
export type MarkdownFile = { file: string; text: string; language: string };

/** Finds barriers in Markdown, with their lines in the file. Never throws, whatever the text. */
export function checkMarkdown(
  { file, text, language }: MarkdownFile,
  levels: Levels = new Map(),
): BarrierFinding[] {
  const { html, segments } = renderPlaced(text);
  const lines = new Lines(text);
  const page = parsePage(html, { medium: "markdown", language });
  const placeOf = (at: number) => lines.placeOf(toSourceOffset(segments, at));
  return runChecks(CHECKS, page, { file, page: file, text: html, placeOf, medium: "markdown" }, levels);
}
