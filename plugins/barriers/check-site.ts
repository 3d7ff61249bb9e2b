import type { BarrierFinding, PageSummary } from "./barrier.ts";
import { SITE_CHECKS } from "./registry.ts";
import { type Levels, severityOf } from "./run-checks.ts";

/** Finds barriers that only all pages together show. Pages come in order of their addresses. */
export function checkSite(pages: readonly PageSummary[], levels: Levels = new Map()): BarrierFinding[] {
  return SITE_CHECKS.flatMap(({ id, wcag, level: own, check }) => {
    const level = levels.get(id) ?? own;
    const found: BarrierFinding[] = [];
    check(pages, ({ file, url }, message, fix) => {
      const facts = { rule: id, severity: severityOf(level), level, wcag, selector: "", snippet: "" };
      found.push({ file, page: url, line: 1, column: 1, ...facts, message, fix });
    });
    return found;
  });
}
