import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../../../plugins/browser/io.ts";
import type { PageRecord } from "../../../plugins/model/page-record.ts";

/** One thing that stock pa11y-ci found. */
export type StockIssue = { page: string; code: string; selector: string; message: string };

/** What pa11y-ci writes as JSON: issues by address, or one error where it couldn't look. */
type StockReport = { results: Record<string, { code?: string; selector?: string; message: string }[]> };

/** The arguments that run stock pa11y-ci with both of its engines on pages, so many at a time. */
export async function stockArguments(
  siteUrl: string,
  pages: readonly PageRecord[],
  { folder, concurrency }: { folder: string; concurrency: number },
): Promise<string[]> {
  const { browser, launch } = await startBrowser({ executablePath: process.env["CHROME_PATH"] });
  await browser.close();
  const file = join(folder, `pa11yci-${concurrency}-${pages.length}.json`);
  const defaults = {
    standard: "WCAG2AA",
    runners: ["axe", "htmlcs"],
    concurrency,
    chromeLaunchConfig: launch,
  };
  // Given as objects: from addresses alone pa11y-ci mixes up pages that it visits at a time.
  const urls = pages.map(({ url }) => ({ url: siteUrl + url }));
  writeFileSync(file, JSON.stringify({ defaults, urls }));
  return ["node_modules/pa11y-ci/bin/pa11y-ci.js", "--config", file, "--json"];
}

/** What pa11y-ci printed, as issues by page. */
export function readStock(stdout: string, siteUrl: string): StockIssue[] {
  // pa11y-ci's own JSON.
  const { results } = JSON.parse(stdout) as StockReport;
  return Object.entries(results).flatMap(([url, issues]) =>
    issues.map(({ code = "not checked", selector = "", message }) => ({
      ...{ page: url.replace(siteUrl, ""), code, selector, message },
    })),
  );
}
