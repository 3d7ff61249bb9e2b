import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import type { PageRecord } from "../../plugins/model/page-record.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";

/** Folder of the built demonstration. */
export const site = inject("site");

/** Every page of it. */
export const { pages } = JSON.parse(readFileSync(join(site, "reports/pages.json"), "utf8")) as {
  pages: PageRecord[];
};

const LAYOUTS = [
  "/",
  "/school/",
  "/school/sen-support/",
  "/school/sen-support/easy-read/",
  "/services/",
  "/services/sleep-well/",
  "/a-z/",
  "/search/",
  "/law/",
  "/languages/",
  "/packs/",
  "/packs/need-mental-health/",
];

/** One page of each layout, in languages of both directions and in scripts that need more room. */
export const samples = ["", "/ur", "/bn", "/ta"].flatMap((language) =>
  LAYOUTS.map((path) => language + path),
);

/** What a test does to a tab before a page is shown in it. */
export type Prepare = (page: Page) => Promise<unknown>;

/** Shows a page in a tab of its own, `width` CSS pixels wide, looks at it and closes it again. */
export type OnPage = <T>(
  path: string,
  width: number,
  look: (page: Page) => Promise<T>,
  prepare?: Prepare,
) => Promise<T>;

/** Where the built site is served, and a browser: both are there while the tests of a file run. */
export type Served = { siteUrl: () => string; browser: () => Browser };

/** Serves the built site and starts a browser for the tests of a file. */
export function serveInBrowser(): Served {
  let server: FolderServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return { siteUrl: () => server.url, browser: () => browser };
}

/** Shows pages of the built site to the tests of a file. */
export function useBrowser(): OnPage {
  const { siteUrl, browser } = serveInBrowser();
  return async (path, width, look, prepare = async () => {}) => {
    const page = await browser().newPage();
    try {
      await page.setViewport({ width, height: 800 });
      await prepare(page);
      await page.goto(siteUrl() + path, { waitUntil: "load" });
      return await look(page);
    } finally {
      await page.close();
    }
  };
}
