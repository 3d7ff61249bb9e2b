import { compareFindings, type Finding } from "../model/finding.ts";
import { reportForGitHub } from "./github.ts";
import { reportForGitLab } from "./gitlab.ts";
import { reportAsHtml } from "./html.ts";
import { reportAsJson } from "./json.ts";
import { reportAsJUnit } from "./junit.ts";
import type { Format, ReportContext } from "./report-context.ts";
import { reportAsSarif } from "./sarif.ts";
import { reportAsText } from "./text.ts";

export { countFindings } from "./count-findings.ts";

/** The formats that findings can be printed in. */
export const REPORT_FORMATS = ["text", "json", "github", "gitlab", "sarif", "junit", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const FORMATS: Record<ReportFormat, Format> = {
  text: reportAsText,
  json: reportAsJson,
  github: reportForGitHub,
  gitlab: reportForGitLab,
  sarif: reportAsSarif,
  junit: reportAsJUnit,
  html: reportAsHtml,
};

/** Findings in a format, in order, so that two runs print the same. */
export function reportFindings(
  findings: readonly Finding[],
  format: ReportFormat,
  { readLine = () => undefined, tool = { name: "Local Offer", rules: [] } }: ReportContext = {},
): string {
  return FORMATS[format]([...findings].sort(compareFindings), { readLine, tool });
}
