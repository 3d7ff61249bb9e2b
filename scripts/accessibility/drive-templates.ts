import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findCriterion } from "../../plugins/accessibility/criteria.ts";
import type { PageFinding, PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import { startBrowser } from "../../plugins/browser/io.ts";
import { showProgress } from "../../plugins/command-line/io.ts";
import { type Candidate, chooseTemplates, readCandidate } from "../../plugins/driven/choose-templates.ts";
import type { DrivenFinding } from "../../plugins/driven/driven-check.ts";
import { driveTemplates } from "../../plugins/driven/io.ts";
import { serveFolder } from "../../plugins/web-server/io.ts";
import { fileOf, openKeptDriven } from "./keep-driven.ts";

/** How many pages of a site that somebody else built are driven: nobody knows its templates. */
const OF_ANOTHER_SITE = 10;

/** All pages of a site, those of them to choose from, those that this run is about, and whether we know the templates. */
export type DriveChoice = {
  all: readonly PageToCheck[];
  asked: readonly PageToCheck[];
  pages: readonly PageToCheck[];
  isOwnSite: boolean;
};

/** The file that keeps results from run to run, if any. */
type Keeping = { keepIn: string | undefined };

/**
 * Drives one page of each template in each direction, of those that the run is about: the choice is made among
 * all pages that it could be about, so that parts of a site drive each of them once.
 */
export async function driveSite(
  site: string,
  { all, asked, pages, isOwnSite, keepIn }: DriveChoice & Keeping,
): Promise<PageFinding[]> {
  const candidates = await readCandidates(site, isOwnSite ? all : asked.slice(0, OF_ANOTHER_SITE));
  const isAsked = new Set(pages.map(({ url }) => url));
  const mayBeChosen = new Set(asked.map(({ url }) => url));
  const chosen = isOwnSite
    ? chooseTemplates(
        candidates.filter(({ url }) => mayBeChosen.has(url)),
        candidates,
      )
    : candidates.map((each) => ({ ...each, twin: null }));
  const driven = chosen.filter(({ url }) => isAsked.has(url));
  if (driven.length === 0) return [];
  const server = await serveFolder(site);
  const { browser } = await startBrowser({ executablePath: process.env["CHROME_PATH"] });
  try {
    const tellProgress = (done: number, total: number) => showProgress(done, total, "Driving templates");
    const kept = keepIn === undefined ? undefined : openKeptDriven(keepIn, site, await browser.version());
    const options = { siteUrl: server.url, browser, tellProgress, ...(kept && { recall: kept.recall }) };
    const found = await driveTemplates(driven, options);
    kept?.save();
    return toPageFindings(found, pages);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

/** Findings of driven pages as the gate's own, with the content that the pages came from. */
export function toPageFindings(
  found: readonly DrivenFinding[],
  pages: readonly PageToCheck[],
): PageFinding[] {
  const sources = new Map(pages.map(({ url, source }) => [url, source]));
  return found.map(({ wcag, page, ...finding }) => ({
    ...{ ...finding, page, runner: "page" as const },
    ...{ source: sources.get(page) ?? null, criterion: wcag === null ? null : findCriterion(wcag) },
  }));
}

async function readCandidates(site: string, pages: readonly PageToCheck[]): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const { url } of pages) {
    const html = await readFile(join(site, fileOf(url)), "utf8").catch(() => "");
    candidates.push(readCandidate(url, html.slice(0, 8000)));
  }
  return candidates;
}
