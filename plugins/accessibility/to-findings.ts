import type { Finding, RuleFacts } from "../model/finding.ts";
import type { PageFinding } from "./page-finding.ts";

/**
 * Errors and warnings as findings in content files, for the reports that the linter has too. One of a page that no content
 * file stands behind is placed at the page's address. What only a person can judge belongs in the checklist.
 */
export function toFindings(findings: readonly PageFinding[]): Finding[] {
  return findings.flatMap(({ source, line, page, check, level, message, fix, selector, criterion }) =>
    level === "review"
      ? []
      : [
          {
            ...{ file: source ?? page, line: line ?? 1, column: 1, rule: check, severity: level, fix },
            message: [
              message,
              ...(page === source ? [] : [`${[`On ${page}`, selector].filter(Boolean).join(", at ")}.`]),
              ...(criterion === null ? [] : [`WCAG ${criterion.number} ${criterion.name}.`]),
            ].join(" "),
          },
        ],
  );
}

/** What reports say once of each check that found something: who is shut out, and the criterion. */
export function toRuleFacts(findings: readonly PageFinding[]): RuleFacts[] {
  const facts = new Map<string, RuleFacts>();
  for (const { check, level, criterion, message } of findings) {
    if (level === "review" || facts.get(check)?.severity === "error") continue;
    facts.set(check, {
      ...{ id: check, severity: level, why: criterion?.harm ?? message },
      source: criterion === null ? "Good practice" : `WCAG 2.2, ${criterion.number} ${criterion.name}`,
    });
  }
  return [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
