import type { Finding } from "../model/finding.ts";
import { type LineReader, showExcerpt } from "./excerpt.ts";
import type { Format } from "./report-context.ts";

/** Text for a person at a terminal: the place, the line with its words underlined, and what to do. */
export const reportAsText: Format = (findings, { readLine }) =>
  findings.map((finding) => toText(finding, readLine)).join("");

function toText(finding: Finding, readLine: LineReader): string {
  const { file, line, column, severity, message, rule, fix, translated } = finding;
  const lines = [
    `${file}:${line}:${column}  ${severity}  ${message}  [${rule}]\n`,
    showExcerpt(finding, readLine),
    `    ${fix}\n`,
    translated === undefined ? "" : `    ${translated.message}\n    ${translated.fix}\n`,
  ];
  return withoutControls(lines.join(""));
}

/** Content must not steer the terminal: only line breaks are left of its control characters. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, "\uFFFD");
}
