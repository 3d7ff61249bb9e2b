import { compareText } from "../model/finding.ts";
import type { DrivenCheck, DrivenFinding, SizeCheck, Spot } from "./driven-check.ts";

/** What a check found on a page, as findings. */
export function toFindings(
  check: SizeCheck | DrivenCheck,
  page: string,
  spots: readonly Spot[],
): DrivenFinding[] {
  return spots.map(({ selector, snippet, says, level = check.level }) => ({
    ...{ check: check.id, level, wcag: check.wcag, page, selector, snippet },
    ...{ message: says, fix: check.fix },
  }));
}

/** The check that says that a page could not be driven. */
export const UNDRIVEN = "page-undriven";

/** The finding of a page that could not be driven, which must never pass for a page without barriers. */
export function toUndriven(page: string, reason: string): DrivenFinding {
  return {
    ...{ check: UNDRIVEN, level: "error", wcag: null, page, selector: "", snippet: "" },
    message: `The page could not be driven. ${reason}`,
    fix: "Open the page in a browser and see whether it loads; then run the check again.",
  };
}

/** Orders findings so that every report is the same each time. */
export function compareDriven(a: DrivenFinding, b: DrivenFinding): number {
  return (
    compareText(a.page, b.page) ||
    compareText(a.check, b.check) ||
    compareText(a.selector, b.selector) ||
    compareText(a.message, b.message)
  );
}
