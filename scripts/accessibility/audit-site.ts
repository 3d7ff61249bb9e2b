import type { Audit, AuditOptions } from "../../plugins/accessibility/audit-options.ts";
import { auditPages } from "../../plugins/accessibility/io.ts";
import type { PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import { type StartedBrowser, startBrowser } from "../../plugins/browser/io.ts";
import { showProgress } from "../../plugins/command-line/io.ts";
import { lookAtSizes } from "../../plugins/driven/io.ts";
import { serveFolder } from "../../plugins/web-server/io.ts";
import { toPageFindings } from "./drive-templates.ts";

/** How the audit of a site is kept, and whose site it is. */
export type SiteAuditOptions = Pick<AuditOptions, "keepIn" | "part" | "isOwnSite">;

/** What the audit found, and with which browser. */
export type SiteAudit = Audit & { browser: string };

/**
 * A page is looked at for less than a second: the time to make its code faster would never be won back. A small room for
 * what is new keeps memory down.
 */
const FLAGS = ["--js-flags=--no-opt,--always-sparkplug,--max-semi-space-size=4"];

/** Serves a site, starts a browser, audits the pages, and takes both down again. */
export async function auditSite(
  site: string,
  pages: readonly PageToCheck[],
  options: SiteAuditOptions,
): Promise<SiteAudit> {
  const started: StartedBrowser[] = [];
  const start = async (): Promise<StartedBrowser> => {
    const one = await startBrowser({ executablePath: process.env["CHROME_PATH"], flags: FLAGS });
    started.push(one);
    return one;
  };
  const server = await serveFolder(site);
  try {
    const first = await start();
    const audit = await auditPages(pages, {
      ...options,
      ...first,
      ...{ siteUrl: server.url, restart: start },
      lookMore: async (tab, page) => toPageFindings(await lookAtSizes(tab), [page]),
      tellProgress: (done, total) => showProgress(done, total, "Checking pages"),
    });
    return { ...audit, browser: await first.browser.version().catch(() => "unknown") };
  } finally {
    for (const { browser } of started) await browser.close().catch(() => undefined);
    await server.close();
  }
}
