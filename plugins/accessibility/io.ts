import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "pa11y/lib/runners/axe.js";
import htmlcs from "pa11y/lib/runners/htmlcs.js";
import pa11yCi, { type Options } from "pa11y-ci";
import { UserError } from "../model/user-error.ts";
import { askOf } from "./ask-server.ts";
import type { Audit, AuditOptions } from "./audit-options.ts";
import { checkPagesAsText } from "./check-html.ts";
import { followVisits, type Visit } from "./follow-visits.ts";
import {
  addFindings,
  digestAnswers,
  type KeptResults,
  keepOnly,
  LOCKFILE,
  mergeKept,
  parseKept,
  reuseResults,
  TOOLS,
  toAddresses,
} from "./kept-results.ts";
import { mapToContent } from "./map-to-content.ts";
import { PA11Y_OPTIONS } from "./pa11y-options.ts";
import type { PageToCheck } from "./page-finding.ts";
import { listPages, PageRecords } from "./pages-to-check.ts";
import { createPool } from "./pool.ts";
import { closeTab, openTab, showPage, type Tab } from "./show-page.ts";
import { toTask } from "./to-task.ts";
import { visitPages } from "./visit-pages.ts";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Reads which pages a built site has. Throws a UserError where the folder has no list of them. */
export async function readPages(folder: string): Promise<PageToCheck[]> {
  const list = join(folder, "reports", "pages.json");
  const text = await readFile(list, "utf8").catch((cause: unknown) => {
    const problem = "There is no built site in this folder.";
    throw new UserError(folder, problem, "Build the site first: npm run build.", { cause });
  });
  const files = await listFiles(PAGES, folder);
  try {
    return listPages(files, PageRecords.parse(JSON.parse(text)).pages);
  } catch (cause) {
    const problem = "This is not a list of pages.";
    throw new UserError(list, problem, "Build the site again: npm run build.", { cause });
  }
}

/** Lists the pages of any folder of HTML, and finds the content files that they may have come from, if there are any. */
export async function findPages(folder: string, content?: string): Promise<PageToCheck[]> {
  const files = await listFiles(PAGES, folder);
  if (files.length === 0)
    throw new UserError(
      folder,
      "There is no HTML file in this folder.",
      "Name the folder that has the pages.",
    );
  const sources = content === undefined ? [] : await listFiles("**/*.{md,yaml}", content);
  return mapToContent(listPages(files, []), sources, content);
}

/** Whether this project built the site in a folder: then there is a list of its pages. */
export function isBuiltHere(folder: string): boolean {
  return existsSync(join(folder, "reports", "pages.json"));
}

const PAGES = "**/*.{html,htm,HTML,HTM}";

async function listFiles(pattern: string | string[], folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder, withFileTypes: true }))
    if (!file.isDirectory()) files.push(relative(folder, join(file.parentPath, file.name)));
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
  const { siteUrl, keepIn, part } = options;
  const before = await readKept(keepIn, await digestTools(options));
  const ask = askOf(siteUrl);
  const { kept, ...audit } = await reuseResults(pages, before, digestAnswers(ask), async (changed) => {
    // While the browser works on one page, others are read as text.
    const [visited, found] = await Promise.all([
      visitPages(changed, options, visitOnce),
      checkPagesAsText(changed, ask),
    ]);
    return addFindings(visited, found);
  });
  if (keepIn !== undefined) await writeKept(keepIn, part, pages, kept);
  return audit;
}

/** Reads the results of every part that was kept. One that can't be read is worth nothing. */
async function readKept(folder: string | undefined, tools: string): Promise<KeptResults> {
  const files = folder === undefined ? [] : (await listFiles("*.json", folder)).sort();
  const texts = await Promise.all(
    files.map((file) => readFile(join(folder ?? "", file), "utf8").catch(() => "")),
  );
  return mergeKept(
    texts.map((text) => parseKept(text, tools)),
    tools,
  );
}

/** A part keeps its own pages. A run without parts keeps all that is known, in one file instead of several. */
async function writeKept(
  folder: string,
  part: string | undefined,
  pages: readonly PageToCheck[],
  kept: KeptResults,
): Promise<void> {
  const old = part === undefined ? await listFiles("*.json", folder) : [];
  const own = part === undefined ? kept : keepOnly(kept, pages);
  await replaceFile(join(folder, `${part ?? "all"}.json`), JSON.stringify(own));
  for (const file of old) if (file !== "all.json") await rm(join(folder, file), { force: true });
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

async function digestTools({ browser, launch, isOwnSite = true }: AuditOptions): Promise<string> {
  const project = pathOf("../..");
  const files = (await listFiles(TOOLS, project)).sort();
  const hash = createHash("sha256");
  hash.update(JSON.stringify([await browser.version(), launch.executablePath, launch.args, isOwnSite]));
  // Without a lockfile nobody knows the versions of the packages: then no two runs have the same tools.
  if (!files.includes(LOCKFILE)) hash.update(randomUUID());
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(join(project, file)));
  return hash.digest("hex");
}

/** Sends each page through pa11y-ci in one of a few tabs. */
async function visitOnce(pages: readonly PageToCheck[], options: AuditOptions): Promise<Visit<Tab>[]> {
  const { browser, siteUrl, launch, tabs = 2, patience = 60 } = options;
  const { isOwnSite = true, tellProgress = () => {}, lookMore = async () => [] } = options;
  const visits = new Map(
    pages.map((page): [string, Visit<Tab>] => [siteUrl + page.url, { page, tab: null, result: null }]),
  );
  const engines = await serveEngines();
  try {
    const pool = await createPool({ size: tabs, uses: 5, open: () => openTab(browser), close: closeTab });
    const reporter = followVisits(visits, {
      ...{ pool, closeTab, patience, isOwnSite, tellProgress },
      openPage: (tab, url) => showPage(tab, url, engines.urls),
      lookMore: ({ page: tab }, page) => lookMore(tab, page),
      listRequests: ({ requests }) => toAddresses(requests, siteUrl, engines.urls),
      hasCrashed: (tab) => tab.hasCrashed,
    });
    const reporters: Options["reporters"] = [[pathOf("./reporter.ts"), reporter]];
    const tasks = [...visits].map(([url, visit]) => toTask(url, visit, pool));
    await pa11yCi(tasks, { ...PA11Y_OPTIONS, chromeLaunchConfig: launch, concurrency: tabs, reporters });
    await pool.close();
  } finally {
    await engines.close();
  }
  return [...visits.values()];
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
