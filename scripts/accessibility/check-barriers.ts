import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import { toSettingsFindings } from "../../plugins/accessibility/exclusions.ts";
import type { PageFinding, PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import type { BarrierFinding } from "../../plugins/barriers/barrier.ts";
import { checkPages } from "../../plugins/barriers/check-files.ts";
import { listBuiltPages, openKept, readSettings } from "../../plugins/barriers/io.ts";
import { today } from "../../plugins/command-line/io.ts";

/** Where settings come from, whether the pages are all of the site, and the file that keeps results from run to run. */
export type BarrierOptions = { content: string | undefined; isWhole: boolean; keepIn: string | undefined };

/** Pages of somebody else are looked at as they are. */
const NO_SETTINGS = { levels: new Map(), exclusions: [], findings: [] };

/** Looks for barriers that editors bring in, on pages of a built site. `barriers` are the findings before they were turned. */
export function checkBarriers(
  site: string,
  pages: readonly PageToCheck[],
  { content, isWhole, keepIn }: BarrierOptions,
): { findings: PageFinding[]; barriers: BarrierFinding[] } {
  const settings = content === undefined ? NO_SETTINGS : readSettings(content, today());
  const kept = keepIn === undefined ? undefined : openKept(keepIn, settings.levels);
  const sources = new Map(pages.map(({ url, source }) => [url, source]));
  const built = listBuiltPages(
    site,
    pages.map(({ url }) => url),
  );
  const run = checkPages(built, settings, { isWhole, ...(kept && { recall: kept.recall }) });
  kept?.save(isWhole);
  const found = run.findings.map((finding) => toPageFinding(finding, sources.get(finding.page) ?? null));
  return { findings: [...found, ...toSettingsFindings(run.ofSettings)], barriers: run.findings };
}

function toPageFinding(finding: BarrierFinding, source: string | null): PageFinding {
  const { page, rule, level, wcag, message, fix, selector, snippet } = finding;
  const criterion = wcag.map(findCriterion).find((each) => each !== null) ?? null;
  return { page, source, check: rule, level, criterion, runner: "barriers", message, fix, selector, snippet };
}
