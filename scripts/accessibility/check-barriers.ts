import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import { toSettingsFindings } from "../../plugins/accessibility/exclusions.ts";
import type { PageFinding, PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import type { BarrierFinding } from "../../plugins/barriers/barrier.ts";
import { checkPages } from "../../plugins/barriers/check-files.ts";
import { listBuiltPages, openKept, readSettings } from "../../plugins/barriers/io.ts";

/** Where settings come from, the day they are read for, whether the pages are all of the site, and the file that keeps results. */
export type BarrierOptions = {
  content: string | undefined;
  date: string;
  isWhole: boolean;
  keepIn: string | undefined;
};

/** Pages of somebody else are looked at as they are. */
const NO_SETTINGS = { levels: new Map(), exclusions: [], findings: [] };

/** Looks for barriers that editors bring in, on pages of a built site. */
export async function checkBarriers(
  site: string,
  pages: readonly PageToCheck[],
  { content, date, isWhole, keepIn }: BarrierOptions,
): Promise<PageFinding[]> {
  const settings = content === undefined ? NO_SETTINGS : readSettings(content, date);
  const kept = keepIn === undefined ? undefined : openKept(keepIn, settings.levels);
  const sources = new Map(pages.map(({ url, source }) => [url, source]));
  const built = listBuiltPages(
    site,
    pages.map(({ url }) => url),
  );
  const run = await checkPages(built, settings, { isWhole, ...(kept && { recall: kept.recall }) });
  kept?.save(isWhole);
  const found = run.findings.map((finding) => toPageFinding(finding, sources.get(finding.page) ?? null));
  return [...found, ...toSettingsFindings(run.ofSettings)];
}

function toPageFinding(finding: BarrierFinding, source: string | null): PageFinding {
  const { page, rule, level, wcag, message, fix, selector, snippet } = finding;
  const criterion = wcag.map(findCriterion).find((each) => each !== null) ?? null;
  return { page, source, check: rule, level, criterion, runner: "barriers", message, fix, selector, snippet };
}
