import type { Finding } from "../model/finding.ts";
import type { BarrierFinding, PageSummary } from "./barrier.ts";
import { checkMarkdown, type MarkdownFile } from "./check-markdown.ts";
import { examinePage, type PageName, type PageResult } from "./check-page.ts";
import { checkSite } from "./check-site.ts";
import { applyExclusions, type BarrierSettings } from "./settings.ts";

/** What a run found: barriers, and what is wrong with the settings. */
export type BarrierRun = { findings: BarrierFinding[]; ofSettings: Finding[] };

/** A page, and how to read its HTML; nothing where it can't be read, which is for others to say. */
export type PageToRead = PageName & { read: () => Promise<string | undefined> };

/** Results of pages by their HTML, from an earlier run. */
export type Recall = (html: string, page: PageName, examine: () => PageResult) => PageResult;

/** Checks the pages of a site, each and all together. `isWhole`: these are all that there are. */
export async function checkPages(
  pages: readonly PageToRead[],
  settings: BarrierSettings,
  { isWhole, recall = (_html, _page, examine) => examine() }: { isWhole: boolean; recall?: Recall },
): Promise<BarrierRun> {
  const found: BarrierFinding[] = [];
  const summaries: PageSummary[] = [];
  for (const page of pages) {
    const html = await page.read();
    if (html === undefined) continue;
    // Text that was cut from a page keeps the whole page in memory; a copy doesn't.
    const examine = () => structuredClone(examinePage(html, page, settings.levels));
    const { findings, summary } = recall(html, page, examine);
    found.push(...findings);
    summaries.push(summary);
  }
  if (isWhole) found.push(...checkSite(summaries, settings.levels));
  return withSettings(found, settings, { media: ["page", "site"], isWhole });
}

/** Checks files of Markdown. `isWhole`: these are all that there are. */
export function checkMarkdownFiles(
  files: readonly MarkdownFile[],
  settings: BarrierSettings,
  { isWhole }: { isWhole: boolean },
): BarrierRun {
  const found = files.flatMap((file) => checkMarkdown(file, settings.levels));
  return withSettings(found, settings, { media: ["markdown"], isWhole });
}

function withSettings(
  found: readonly BarrierFinding[],
  settings: BarrierSettings,
  run: Parameters<typeof applyExclusions>[2],
): BarrierRun {
  const { findings, unused } = applyExclusions(found, settings.exclusions, run);
  return { findings, ofSettings: [...settings.findings, ...unused] };
}

/** Leaves out findings of other rules on lines of which a check of barriers says more. */
export function withoutRepeats(
  others: readonly Finding[],
  found: readonly BarrierFinding[],
  rulesFor: (check: string) => readonly string[],
): Finding[] {
  const said = new Set(
    found.flatMap(({ file, line, rule }) => rulesFor(rule).map((other) => `${file}\n${line}\n${other}`)),
  );
  return others.filter(({ file, line, rule }) => !said.has(`${file}\n${line}\n${rule}`));
}
