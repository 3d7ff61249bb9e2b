import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { type Files, makeContentFolder, SERVICE, settingsWith } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

/** Ten services with all that a family prints: phone, times and a place. */
export const TEN = Array.from({ length: 10 }, (_, index) => `club-${index}`);

const CLUB = SERVICE.replace(
  "\nsend:",
  `
schedules:
  - byday: [MO, TU, WE, TH]
    opens_at: 09:30
    closes_at: 15:00
    description: In term time
locations:
  - name: Mere Lane Centre
    address_1: 12 Mere Lane
    city: Smallton
    postal_code: QX1 1AB
send:`,
);

const FILES: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
  "services/closed-club.yaml": CLUB.replace("Splash Club", "Closed Club").replace(
    "status: active",
    "status: temporarily closed",
  ),
  ...Object.fromEntries(
    TEN.map((id) => [`services/${id}.yaml`, CLUB.replace("Splash Club", `Saturday ${id} of Smallton`)]),
  ),
};

/** What a test does to a tab before a page is shown in it. */
type Prepare = (page: Page) => Promise<unknown>;

/** A tab of a browser that has never seen the site. A test fails where a script in it throws. */
export type Tab = {
  page: () => Page;
  open: (path: string, prepare?: Prepare) => Promise<Page>;
  /** Every address that was asked for. */
  asked: () => string[];
};

/** Builds a small site in English and Urdu with the command that people use, and opens a new tab for each test. */
export function useSmallSite(): Tab {
  let [content, output, problems, asked]: [string, string, string[], string[]] = ["", "", [], []];
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    content = await makeContentFolder(FILES);
    output = await mkdtemp(join(tmpdir(), "my-list-"));
    const site = join(output, "site");
    const built = await runScript("build", "--content", content, "--output", site, "--date", "2026-11-24");
    expect(built).toMatchObject({ code: 0, stderr: "" });
    server = await serveFolder(site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    for (const folder of [content, output]) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    [problems, asked] = [[], []];
    context = await browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({ width: 360, height: 800 });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => asked.push(request.url()));
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  return {
    page: () => page,
    asked: () => asked,
    open: async (path, prepare = async () => {}) => {
      await prepare(page);
      await page.goto(server.url + path, { waitUntil: "networkidle0" });
      return page;
    },
  };
}

/** The digest that a page's button gives. */
export function digestOn(page: Page): Promise<string> {
  return page.$eval("[data-keep]", (place) => (place as HTMLElement).dataset["digest"] ?? "");
}

/** Puts text where the browser keeps the list, before the page's own scripts run. */
export function store(text: string): Prepare {
  return (page) =>
    page.evaluateOnNewDocument((kept) => {
      if (localStorage.getItem("my-list") === null) localStorage.setItem("my-list", kept);
    }, text);
}

/** A browser that refuses to keep anything, as with cookies switched off. */
export const refuse: Prepare = (page) =>
  page.evaluateOnNewDocument(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("Access is denied.", "SecurityError");
        },
      });
  });

/** A connection that fails for addresses that match. */
export function withhold(address: RegExp): Prepare {
  return async (page) => {
    await page.setRequestInterception(true);
    page.on("request", (request) => (address.test(request.url()) ? request.abort() : request.continue()));
  };
}

/** What is kept, as the browser keeps it. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem("my-list"));

/** The titles that the own list shows, without those taken out. */
export const titles = (page: Page): Promise<string[]> =>
  page.$$eval(".my-list__own .my-list__title", (all) => all.map((title) => title.textContent ?? ""));

/** Presses the first button whose words begin so. */
export async function press(page: Page, words: string): Promise<void> {
  const handle = await page.waitForFunction(
    (text) => [...document.querySelectorAll("main button")].find((one) => one.textContent?.startsWith(text)),
    {},
    words,
  );
  await (handle as unknown as { click: () => Promise<void> }).click();
}

/** What the page's live region says. */
export const said = (page: Page): Promise<string> =>
  page.$eval("main [role=status]", (status) => status.textContent ?? "");
