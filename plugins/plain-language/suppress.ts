import { nearest } from "../model/nearest.ts";
import { placeOf } from "./document/place.ts";
import type { Document, Suppression } from "./document/types.ts";
import type { PlainLanguageFinding } from "./rules/rule.ts";

/** The rule id of findings about suppressions themselves. They can't be suppressed. */
export const SUPPRESSION_RULE = "suppression";

/** The rules that a suppression may name, and those of them that are switched off and so find nothing. */
export type KnownRules = { ids: readonly string[]; off: ReadonlySet<string> };

/**
 * Leaves out the findings that a document's suppressions hide, and adds one for each suppression
 * that gives no reason, names no rule, or hides nothing though its rule is on.
 */
export function applySuppressions(
  document: Document,
  findings: readonly PlainLanguageFinding[],
  { ids, off }: KnownRules,
): PlainLanguageFinding[] {
  const valid = document.suppressions.filter((suppression) => problemOf(suppression, ids) === undefined);
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const hiding = valid.filter((suppression) => hides(suppression, finding));
    for (const suppression of hiding) used.add(suppression);
    return hiding.length === 0;
  });
  const faults = document.suppressions.flatMap((suppression) => {
    const isFine = used.has(suppression) || off.has(suppression.rule);
    const problem = problemOf(suppression, ids) ?? (isFine ? undefined : unused(suppression));
    return problem === undefined ? [] : [toFinding(document, suppression, problem)];
  });
  return [...left, ...faults];
}

function hides({ rule, firstLine, lastLine }: Suppression, finding: PlainLanguageFinding): boolean {
  return finding.rule === rule && firstLine <= finding.line && finding.line <= lastLine;
}

type Fault = { message: string; fix: string };

function problemOf({ rule, reason }: Suppression, rules: readonly string[]): Fault | undefined {
  if (!rules.includes(rule)) {
    const guess = nearest(rule, rules);
    return {
      message: `There is no rule called “${rule}”, so this comment hides nothing.`,
      fix:
        guess === undefined
          ? "Name a rule from the list in plugins/plain-language/README.md."
          : `Did you mean “${guess}”?`,
    };
  }
  if (reason !== "") return undefined;
  return {
    message: `This comment switches “${rule}” off and doesn't say why, so it hides nothing.`,
    fix: "Write a reason after the rule and a colon.",
  };
}

function unused({ rule, firstLine }: Suppression): Fault {
  return {
    message: `There is no “${rule}” finding on line ${firstLine}, so this comment hides nothing.`,
    fix: "Take the comment out.",
  };
}

function toFinding(document: Document, { span }: Suppression, fault: Fault): PlainLanguageFinding {
  const words = document.source.slice(span.from, span.to);
  return {
    ...placeOf(document, span),
    rule: SUPPRESSION_RULE,
    severity: "error",
    ...fault,
    words,
    suggestions: [],
  };
}
