import manifest from "../../package.json" with { type: "json" };
import { CHECKS } from "../../plugins/barriers/registry.ts";
import type { LineReader } from "../../plugins/findings/excerpt.ts";
import { countFindings, type ReportFormat, reportFindings } from "../../plugins/findings/report.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import { type ScoreRecord, toScoreText } from "../../plugins/plain-language/score/score-text.ts";
import type { Checked } from "./run.ts";

/** How a result is printed, and what else is to be said of the run. */
export type PrintOptions = {
  format: ReportFormat;
  readLine: LineReader;
  withScores: boolean;
  /** What the baseline hides, as a sentence. */
  said: string | undefined;
  fixed?: { changes: number; files: number };
};

/** What reports say of the linter and its rules. */
const TOOL = {
  name: "Local Offer plain language",
  version: manifest.version,
  rules: [
    ...RULES.map(({ id, why, source, severity }) => ({ id, why, source, severity })),
    ...CHECKS.filter(({ on }) => on.includes("markdown")).map(({ id, why, wcag, level }) => ({
      ...{ id, why, severity: level === "error" ? ("error" as const) : ("warning" as const) },
      source: wcag.length === 0 ? "good practice" : `WCAG 2.2, ${wcag.join(", ")}`,
    })),
  ],
};

/** A result as text for a person, or as one document for a machine. */
export function printResult({ findings, scores, files }: Checked, options: PrintOptions): string {
  const { format, readLine, withScores, said, fixed } = options;
  const report = reportFindings(findings, format, { readLine, tool: TOOL });
  if (format === "json") return withScores ? withScoresIn(report, scores) : report;
  if (format !== "text") return report;
  const counted = files.length === 1 ? "1 file" : `${files.length} files`;
  const lines = [
    ...(fixed === undefined
      ? []
      : [`Made ${count(fixed.changes, "change")} in ${count(fixed.files, "file")}.`]),
    ...(said === undefined ? [] : [said]),
    `${counted}: ${countFindings(findings)}.`,
  ];
  return `${report}${withScores ? scores.map(toScoreText).join("") : ""}${lines.join("\n")}\n`;
}

function withScoresIn(report: string, scores: readonly ScoreRecord[]): string {
  return `${JSON.stringify({ ...JSON.parse(report), scores }, null, 2)}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
