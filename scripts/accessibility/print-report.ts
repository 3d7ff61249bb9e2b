import manifest from "../../package.json" with { type: "json" };
import type { PageFinding } from "../../plugins/accessibility/page-finding.ts";
import { type Extent, reportAsJson, reportAsText } from "../../plugins/accessibility/report.ts";
import { toFindings, toRuleFacts } from "../../plugins/accessibility/to-findings.ts";
import type { LineReader } from "../../plugins/findings/excerpt.ts";
import { REPORT_FORMATS, type ReportFormat, reportFindings } from "../../plugins/findings/report.ts";
import { UserError } from "../../plugins/model/user-error.ts";

/** Findings in a format. Text is grouped by what one change may mend; JSON has every finding, those for a person too. */
export function printReport(
  findings: readonly PageFinding[],
  format: ReportFormat,
  { extent, readLine }: { extent: Extent; readLine: LineReader },
): string {
  if (format === "text") return reportAsText(findings, extent);
  if (format === "json") return reportAsJson(findings, extent);
  const rules = toRuleFacts(findings);
  const tool = { name: "Local Offer accessibility", version: manifest.version, rules };
  return reportFindings(toFindings(findings), format, { readLine, tool });
}

/** The format of a name. Throws a UserError where there is none. */
export function toFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new UserError(`--format ${name}`, "There is no such format.", `Use ${REPORT_FORMATS.join(", ")}.`);
}
