import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { buildFixtureSite } from "./fixture-search-page.ts";

/** A tab on the tiny site, new for each test. A test fails where a script in it throws or leaves a rejection behind. */
export type Tab = {
  page: () => Page;
  folder: () => string;
  open: (path: string) => Promise<unknown>;
  /** What the live region says once it speaks, without the signs that keep a question's direction to itself. */
  status: () => Promise<string>;
  /** Addresses of the results shown. */
  links: () => Promise<(string | null)[]>;
  /** Puts a question into the box and presses Enter. */
  ask: (question: string) => Promise<void>;
  /** What the page shows under the form where it can't answer. */
  routes: () => Promise<string[]>;
};

const STATUS = "[data-search-status]";
const BOX = "input[type=search]";

/** Builds the tiny site in these languages and opens a tab on it for each test of a file. */
export function useSearchPage(tags: readonly string[] = ["en"]): Tab {
  const languages = tags.map(findLanguage).filter((one): one is Language => one !== undefined);
  let [folder, problems]: [string, string[]] = ["", []];
  let server: FolderServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "search-"));
    await buildFixtureSite(folder, languages);
    server = await serveFolder(folder);
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    problems = [];
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("dialog", (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  return {
    page: () => page,
    folder: () => folder,
    open: (path) => page.goto(server.url + path),
    status: async () => {
      await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, {}, STATUS);
      return page.$eval(STATUS, (part) => (part.textContent ?? "").replaceAll(/[\u2068\u2069]/g, ""));
    },
    links: () =>
      page.$$eval("[data-search-results] h3 a", (all) => all.map((link) => link.getAttribute("href"))),
    ask: async (question) => {
      await page.$eval(BOX, (box, text) => Object.assign(box, { value: text }), question);
      await page.focus(BOX);
      await page.keyboard.press("Enter");
    },
    routes: () =>
      page.$$eval(".app-search__routes a", (all) =>
        all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href") ?? ""),
      ),
  };
}
