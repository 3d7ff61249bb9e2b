import type { Finding } from "../model/finding.ts";
import type { Format } from "./report-context.ts";

/**
 * Annotations for a GitHub pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const reportForGitHub: Format = (findings) => findings.map(toAnnotation).join("");

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
