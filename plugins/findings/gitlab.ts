import type { Severity } from "../model/finding.ts";
import { toSlashes } from "./file-address.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { Format } from "./report-context.ts";

/** GitLab has five; blocker and critical are for what endangers a system. */
const SEVERITIES: Record<Severity, string> = { error: "major", warning: "minor" };

/**
 * JSON for the Code Quality part of a GitLab merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const reportForGitLab: Format = (findings, { readLine }) => {
  const fingerprints = fingerprintsOf(findings, readLine);
  const issues = findings.map(({ file, line, rule, severity, message, fix }, index) => ({
    description: `${message} ${fix}`,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: SEVERITIES[severity],
    location: { path: toSlashes(file), lines: { begin: line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
