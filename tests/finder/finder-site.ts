import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { writeFinderClient } from "../../plugins/finder/io.ts";
import { writeSiteFiles } from "../../plugins/kept/io.ts";
import type { ListView } from "../../plugins/model/list-view.ts";
import { readPublished } from "../../plugins/postcodes/io.ts";
import { readSite } from "../../plugins/site/io.ts";
import { CONTENT_SECURITY_POLICY } from "../../plugins/site/security.ts";
import { compileStylesheets, writeStylesheets } from "../../plugins/styles/io.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { type Files, makeContentFolder } from "../content-folder.ts";

type Nunjucks = {
  configure: (folder: string, options: object) => { render: (file: string, data: object) => string };
};
const nunjucks = createRequire(import.meta.url)("nunjucks") as Nunjucks;

/** A tab on the page of services of a small site, new for each test. A test fails where a script in it throws. */
export type Tab = {
  page: () => Page;
  /** Addresses of the site's files that were asked for since the tab was opened. */
  asked: () => string[];
  open: (path: string) => Promise<unknown>;
  /** What the live region says once it speaks, without the signs that keep words to their own direction. */
  status: () => Promise<string>;
  /** Headings of the results with the names under each. */
  shown: () => Promise<[heading: string, names: string[]][]>;
  /** What the page's address says after `#`. */
  hash: () => string;
  /** The line of facts under each result, without the signs that keep words to their own direction. */
  facts: () => Promise<string[]>;
  /** What stands beside a choice, like `cost-free`: how many services there would be. */
  countOf: (choice: string) => Promise<string | null>;
  /** Writes something else into a field, and presses Enter. */
  typeInto: (field: string, text: string) => Promise<void>;
  /** Opens the group of a filter and ticks a value. */
  tick: (filter: string, value: string) => Promise<void>;
  /** Everything that the live region says from now on. */
  listen: () => Promise<() => Promise<string[]>>;
};

/** Builds the page of services of a small council and opens a tab on it for each test of a file. */
export function useFinder(files: Files): Tab {
  let [folder, content, problems, asked]: [string, string, string[], string[]] = ["", "", [], []];
  let server: FolderServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "finder-"));
    content = await makeContentFolder(files);
    await buildServicesPages(content, folder);
    server = await serveFolder(folder);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    for (const made of [folder, content]) await rm(made, { recursive: true, force: true });
  });
  beforeEach(async () => {
    [problems, asked] = [[], []];
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  return {
    page: () => page,
    asked: () => asked,
    open: (path) => page.goto(server.url + path, { waitUntil: "networkidle0" }),
    status: async () => {
      await page.waitForFunction(() => document.querySelector("[data-finder-status]")?.textContent);
      return page.$eval("[data-finder-status]", (part) =>
        (part.textContent ?? "").replaceAll(/[\u2068\u2069]/g, ""),
      );
    },
    shown: () =>
      page.$$eval("[data-finder-results] section", (sections) =>
        sections.map((section): [string, string[]] => [
          section.querySelector("h2")?.textContent ?? "",
          [...section.querySelectorAll("h3")].map((heading) => heading.textContent ?? ""),
        ]),
      ),
    hash: () => new URL(page.url()).hash,
    facts: () =>
      page.$$eval("[data-finder-results] .app-search__labels", (all) =>
        all.map((fact) => (fact.textContent ?? "").replaceAll(/[\u2068\u2069]/g, "")),
      ),
    countOf: (choice) => page.$eval(`label[for=finder-${choice}] [data-count]`, (count) => count.textContent),
    typeInto: async (field, text) => {
      await page.$eval(`#finder-${field}`, (input) => Object.assign(input, { value: "" }));
      await page.type(`#finder-${field}`, text);
      await page.keyboard.press("Enter");
    },
    tick: async (filter, value) => {
      const box = `#finder-${filter}-${value}`;
      await page.$eval(box, (input) => input.closest("details")?.setAttribute("open", ""));
      await page.$eval("[data-finder-status]", (part) => part.replaceChildren());
      await page.click(box);
    },
    listen: async () => {
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const status = document.querySelector("[data-finder-status]");
        const note = () => status?.textContent && said.push(status.textContent);
        if (status)
          new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
      });
      return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    },
  };
}

/** Writes the page of services of each language with all that it loads, as the build does. */
async function buildServicesPages(content: string, folder: string): Promise<void> {
  const { site } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
  const lists = (site?.views ?? []).filter((view): view is ListView => view.template === "list");
  const stylesheets = await compileStylesheets("layouts/styles/site.scss", "#0b4f6c");
  await writeStylesheets(stylesheets, folder);
  await writeFinderClient(folder);
  writeSiteFiles(join(folder, ".cache"), folder, readPublished(join(content, "postcodes")));
  const urls = { ltr: stylesheets.ltr.url, rtl: stylesheets.rtl.url };
  const engine = nunjucks.configure(".", { autoescape: true });
  for (const view of lists.filter(({ finder }) => finder !== undefined)) {
    const shared = { stylesheets: urls, contentSecurityPolicy: CONTENT_SECURITY_POLICY };
    const html = engine.render("layouts/templates/list.njk", { ...shared, view, t: view.t });
    const loaded = view.finder ? [view.finder.data, ...view.finder.words] : [];
    writeSiteFiles(join(folder, ".cache"), folder, [
      { path: view.file, content: Buffer.from(html) },
      ...loaded.map(({ url, text }) => ({ path: url.slice(1), content: Buffer.from(text) })),
    ]);
  }
}
