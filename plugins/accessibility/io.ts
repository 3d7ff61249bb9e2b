import { glob, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "pa11y/lib/runners/axe.js";
import htmlcs from "pa11y/lib/runners/htmlcs.js";
import pa11yCi, { type Options } from "pa11y-ci";
import type { Browser, LaunchOptions, Page } from "puppeteer-core";
import { UserError } from "../model/user-error.ts";
import { followVisits, type Visit } from "./follow-visits.ts";
import type { PageFinding, PageToCheck } from "./page-finding.ts";
import { type PageState, readPageState } from "./page-state.ts";
import { listPages, PageRecords } from "./pages-to-check.ts";
import { createPool, type Pool } from "./pool.ts";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** WCAG at level AA with both engines. No rule is switched off, and a doubt is a warning. */
const OPTIONS: Omit<Options, "chromeLaunchConfig" | "concurrency" | "reporters"> = {
  standard: "WCAG2AA",
  runners: [pathOf("./runners/htmlcs.ts"), pathOf("./runners/axe.ts")],
  includeWarnings: true,
  levelCapWhenNeedsReview: "warning",
  ignoreUrl: true,
  useIncognitoBrowserContext: false,
  viewport: { width: 1280, height: 1024 },
};

/** What an audit needs and how it runs. */
export type AuditOptions = {
  /** Where the built site is served, without a slash at the end. */
  siteUrl: string;
  /** The browser whose tabs show the pages. */
  browser: Browser;
  /** How that browser was started: pa11y-ci starts one of its own, which stays idle. */
  launch: LaunchOptions;
  /** How many tabs work at a time; 4 suit two processor cores. */
  tabs?: number;
  /** After how many seconds a page is given up. */
  patience?: number;
  tellProgress?: (done: number, total: number) => void;
};

/** Reads which pages a built site has. Throws a UserError where the folder has none or its list can't be read. */
export async function readPages(folder: string): Promise<PageToCheck[]> {
  const files: string[] = [];
  for await (const file of glob("**/*.html", { cwd: folder })) files.push(file);
  const list = join(folder, "reports", "pages.json");
  const text = await readFile(list, "utf8").catch(() => "[]");
  try {
    return listPages(files, PageRecords.parse(JSON.parse(text)));
  } catch (cause) {
    throw new UserError(list, "This is not a list of pages.", "Build the site again: npm run build.", {
      cause,
    });
  }
}

/**
 * Runs both engines on every page and checks that there is a page at all. Gives one result for each page
 * or throws a UserError: there is nothing to check, or the browser stopped.
 */
export async function auditPages(
  pages: readonly PageToCheck[],
  options: AuditOptions,
): Promise<PageFinding[]> {
  if (pages.length === 0) {
    throw new UserError("pages", "There is no page to check.", "Build the site first: npm run build.");
  }
  const { browser, siteUrl, launch, tabs = 4, patience = 60, tellProgress = () => {} } = options;
  const visits = new Map<string, Visit<Page>>(
    pages.map((page) => [siteUrl + page.url, { page, tab: null, findings: null }]),
  );
  const engines = await serveEngines();
  const pool = await createPool({ size: tabs, uses: 25, open: () => openTab(browser), close: closeTab });
  const openPage = (tab: Page, url: string) => showPage(tab, url, engines.urls);
  const reporter = followVisits(visits, { pool, openPage, closeTab, patience, tellProgress });
  await pa11yCi(
    [...visits].map(([url, visit]) => toTask(url, visit, pool)),
    {
      ...OPTIONS,
      chromeLaunchConfig: launch,
      concurrency: tabs,
      reporters: [[pathOf("./reporter.ts"), reporter]],
    },
  );
  await Promise.all([engines.close(), pool.close()]);
  return collectFindings([...visits.values()], browser);
}

/** pa11y-ci reads the properties of a task when its turn comes: then, and not before, it is lent a tab. */
function toTask(url: string, visit: Visit<Page>, pool: Pool<Page>): { url: string; page: Page } {
  return {
    url,
    get page() {
      visit.tab ??= pool.take();
      return visit.tab;
    },
  };
}

function collectFindings(visits: Visit<Page>[], browser: Browser): PageFinding[] {
  const missing = visits.filter(({ findings }) => findings === null).length;
  if (!browser.connected || missing > 0) {
    const problem = browser.connected
      ? `${missing} of ${visits.length} pages came back without a result.`
      : "The browser stopped while it checked the pages.";
    throw new UserError(
      "browser",
      problem,
      "Run the command again; close other programs if memory is short.",
    );
  }
  return visits.flatMap(({ findings }) => findings ?? []);
}

async function openTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setBypassCSP(true);
  await tab.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return tab;
}

async function closeTab(tab: Page): Promise<void> {
  await tab.close().catch(() => undefined);
}

/** Shows a page and gives it the engines. A static page is complete when it has loaded: waiting for silence costs half a second. */
async function showPage(tab: Page, url: string, engines: readonly string[]): Promise<PageState> {
  const response = await tab.goto(url, { waitUntil: "load" });
  await Promise.all(engines.map((engine) => tab.addScriptTag({ url: engine })));
  const { pathname, search } = new URL(tab.url());
  const own = await tab.evaluate(readPageState);
  return { ...own, status: response?.status() ?? null, address: pathname + search };
}

/** Serves the engines as files, so that the browser keeps them compiled from page to page. */
async function serveEngines(): Promise<{ urls: string[]; close: () => Promise<void> }> {
  const files = [...axe.scripts, ...htmlcs.scripts];
  const texts = new Map<string | undefined, string>();
  for (const [index, file] of files.entries()) texts.set(`/${index}.js`, await readFile(file, "utf8"));
  const headers = { "Content-Type": "text/javascript", "Cache-Control": "max-age=86400" };
  const server = createServer((request, response) => {
    response.writeHead(200, headers).end(texts.get(request.url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urls: [...texts.keys()].map((path) => `http://127.0.0.1:${port}${path}`),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
