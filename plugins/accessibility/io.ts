import { createHash, randomUUID } from "node:crypto";
import { glob, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "pa11y/lib/runners/axe.js";
import htmlcs from "pa11y/lib/runners/htmlcs.js";
import pa11yCi, { type Options } from "pa11y-ci";
import type { Browser, Page } from "puppeteer-core";
import { UserError } from "../model/user-error.ts";
import type { Audit, AuditOptions } from "./audit-options.ts";
import { collectResults, followVisits, type Visit } from "./follow-visits.ts";
import {
  type Answer,
  type AuditedPage,
  digestAnswers,
  type KeptResults,
  LOCKFILE,
  parseKept,
  reuseResults,
  TOOLS,
  toAddresses,
} from "./kept-results.ts";
import { PA11Y_OPTIONS } from "./pa11y-options.ts";
import type { PageToCheck } from "./page-finding.ts";
import { NOTHING_SHOWN, type OwnState, type PageState, readOwnState } from "./page-state.ts";
import { listPages, PageRecords } from "./pages-to-check.ts";
import { createPool, type Pool } from "./pool.ts";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Reads which pages a built site has. Throws a UserError where the folder has no list of them. */
export async function readPages(folder: string): Promise<PageToCheck[]> {
  const list = join(folder, "reports", "pages.json");
  const text = await readFile(list, "utf8").catch((cause: unknown) => {
    const problem = "There is no built site in this folder.";
    throw new UserError(folder, problem, "Build the site first: npm run build.", { cause });
  });
  const files = await listFiles("**/*.html", folder);
  try {
    return listPages(files, PageRecords.parse(JSON.parse(text)).pages);
  } catch (cause) {
    const problem = "This is not a list of pages.";
    throw new UserError(list, problem, "Build the site again: npm run build.", { cause });
  }
}

async function listFiles(pattern: string | string[], folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(file);
  return files;
}

/**
 * Runs both engines on every page and checks that there is a page at all. Gives one result for each page
 * or throws a UserError: there is nothing to check, or the browser stopped.
 */
export async function auditPages(pages: readonly PageToCheck[], options: AuditOptions): Promise<Audit> {
  if (pages.length === 0) {
    throw new UserError("pages", "There is no page to check.", "Build the site first: npm run build.");
  }
  const { siteUrl, keepIn } = options;
  const before = await readKept(keepIn, await digestTools(options));
  const digestOf = digestAnswers((address) => ask(siteUrl + address));
  const { kept, ...audit } = await reuseResults(pages, before, digestOf, (changed) =>
    visitPages(changed, options),
  );
  if (keepIn !== undefined) await replaceFile(keepIn, JSON.stringify(kept));
  return audit;
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual" });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, body: await response.bytes() };
}

async function readKept(file: string | undefined, tools: string): Promise<KeptResults> {
  const text = file === undefined ? "" : await readFile(file, "utf8").catch(() => "");
  return parseKept(text, tools);
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

async function digestTools({ browser, launch }: AuditOptions): Promise<string> {
  const project = pathOf("../..");
  const files = (await listFiles(TOOLS, project)).sort();
  const hash = createHash("sha256");
  hash.update(JSON.stringify([await browser.version(), launch.executablePath, launch.args]));
  // Without a lockfile nobody knows the versions of the packages: then no two runs have the same tools.
  if (!files.includes(LOCKFILE)) hash.update(randomUUID());
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(join(project, file)));
  return hash.digest("hex");
}

/** A tab of the browser, and the addresses that it asked for since it was last shown a page. */
type Tab = { page: Page; requests: string[] };

/** Sends each page through pa11y-ci in one of a few tabs. */
async function visitPages(pages: PageToCheck[], options: AuditOptions): Promise<AuditedPage[]> {
  if (pages.length === 0) return [];
  const { browser, siteUrl, launch, tabs = 4, patience = 60, tellProgress = () => {} } = options;
  const visits = new Map(
    pages.map((page): [string, Visit<Tab>] => [siteUrl + page.url, { page, tab: null, result: null }]),
  );
  const engines = await serveEngines();
  try {
    const pool = await createPool({ size: tabs, uses: 25, open: () => openTab(browser), close: closeTab });
    const openPage = (tab: Tab, url: string) => showPage(tab, url, engines.urls);
    const listRequests = ({ requests }: Tab) => toAddresses(requests, siteUrl, engines.urls);
    const reporter = followVisits(visits, { pool, openPage, listRequests, closeTab, patience, tellProgress });
    const reporters: Options["reporters"] = [[pathOf("./reporter.ts"), reporter]];
    const tasks = [...visits].map(([url, visit]) => toTask(url, visit, pool));
    await pa11yCi(tasks, { ...PA11Y_OPTIONS, chromeLaunchConfig: launch, concurrency: tabs, reporters });
    await pool.close();
  } finally {
    await engines.close();
  }
  if (browser.connected) return collectResults([...visits.values()]);
  throw new UserError("browser", "The browser stopped while it checked the pages.", "Run the command again.");
}

/** pa11y-ci reads the properties of a task when its turn comes: then, and not before, it is lent a tab. */
function toTask(url: string, visit: Visit<Tab>, pool: Pool<Tab>): { url: string; page: Page } {
  return {
    url,
    get page() {
      visit.tab ??= pool.take();
      return visit.tab.page;
    },
  };
}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return { page, requests };
}

async function closeTab({ page }: Tab): Promise<void> {
  await page.close().catch(() => undefined);
}

/** Shows a page and gives it the engines. A static page is complete when it has loaded: waiting for silence costs half a second. */
async function showPage(
  { page, requests }: Tab,
  url: string,
  engines: readonly string[],
): Promise<PageState> {
  requests.length = 0;
  const response = await page.goto(url, { waitUntil: "load", timeout: 0 });
  const leaving = new AbortController();
  const left = page.waitForNavigation({ timeout: 0, signal: leaving.signal }).then(() => NOTHING_SHOWN);
  const equipped = equipPage(page, engines).catch((error: Error) => {
    if (error.message.includes("context was destroyed")) return left;
    throw error;
  });
  const own = await Promise.race([left, equipped]).finally(() => leaving.abort());
  const { pathname, search } = new URL(page.url());
  return { ...own, status: response?.status() ?? null, address: pathname + search };
}

async function equipPage(page: Page, engines: readonly string[]): Promise<OwnState> {
  const own = await page.evaluate(readOwnState);
  await Promise.all(engines.map((engine) => page.addScriptTag({ url: engine })));
  return own;
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
