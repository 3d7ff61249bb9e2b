import { compareFindings, type Finding } from "../model/finding.ts";
import { type LineReader, showExcerpt } from "./excerpt.ts";

/** The formats that findings can be printed in. */
export const REPORT_FORMATS = ["text", "json", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Findings as text for a person, JSON for a machine, or annotations for a GitHub pull request. Ordered; never empty-handed.
 * With `readLine` the text shows each line with its words underlined.
 */
export function reportFindings(
  findings: readonly Finding[],
  format: ReportFormat,
  readLine: LineReader = () => undefined,
): string {
  const ordered = [...findings].sort(compareFindings);
  return FORMATS[format](ordered, readLine);
}

/** Counts findings in words: "2 errors and 1 warning". */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  const parts = [count(errors, "error"), count(warnings, "warning")].filter((part) => part !== "");
  return parts.length === 0 ? "nothing to mend" : parts.join(" and ");
}

const FORMATS: Record<ReportFormat, (findings: Finding[], readLine: LineReader) => string> = {
  text: (findings, readLine) => findings.map((finding) => toText(finding, readLine)).join(""),
  json: (findings) => `${JSON.stringify({ findings }, null, 2)}\n`,
  github: (findings) => findings.map(toAnnotation).join(""),
};

function toText(finding: Finding, readLine: LineReader): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const excerpt = showExcerpt(finding, readLine);
  return `${place}  ${finding.severity}  ${finding.message}  [${finding.rule}]\n${excerpt}    ${finding.fix}\n`;
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function toAnnotation(finding: Finding): string {
  const { file, line, column, endLine, endColumn } = finding;
  const fields = { file, line, endLine, col: column, endColumn, title: finding.rule };
  const properties = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${finding.severity} ${properties}::${escapeData(`${finding.message} ${finding.fix}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
