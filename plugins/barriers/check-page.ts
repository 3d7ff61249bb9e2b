import type { BarrierFinding, PageSummary } from "./barrier.ts";
import { isUnlisted, metaOf } from "./page/metas.ts";
import { parsePage } from "./page/parse-page.ts";
import { Lines } from "./page/source-map.ts";
import { CHECKS } from "./registry.ts";
import { type Levels, runChecks } from "./run-checks.ts";

/** Which page it is: the address, and the file in which its HTML stands. */
export type PageName = { url: string; file: string };

/** What the page checks find in a page, and what is to be compared with other pages. */
export type PageResult = { findings: BarrierFinding[]; summary: PageSummary };

/** Finds barriers in a page's HTML. Lines are those of the HTML. Never throws, whatever the HTML. */
export function checkPage(html: string, page: PageName, levels: Levels = new Map()): BarrierFinding[] {
  return examinePage(html, page, levels).findings;
}

/** The same, with what checks of the whole site need to know of the page. */
export function examinePage(html: string, { url, file }: PageName, levels: Levels = new Map()): PageResult {
  const page = parsePage(html, { medium: "page" });
  const lines = new Lines(html);
  const source = {
    file,
    page: url,
    text: html,
    placeOf: (at: number) => lines.placeOf(at),
    medium: "page",
  } as const;
  return {
    findings: runChecks(CHECKS, page, source, levels),
    summary: {
      ...{ url, file, language: page.language, title: page.title ?? "" },
      // Search results don't show the others.
      description: isUnlisted(page) ? "" : metaOf(page, "description"),
    },
  };
}
