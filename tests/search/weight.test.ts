import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { writeSearchClient, writeSearchIndexes } from "../../plugins/search/io.ts";
import { type Host, startHost } from "../../scripts/bench/search-host.ts";
import { writeSearchSite } from "../../scripts/bench/search-site.ts";

/** A site of 500 pages on a host that compresses text with Brotli, and what a phone fetches of it. */
const PAGES = 500;
const KILOBYTE = 1000;

/** A request as it went over the wire; `bytes` are its answer's, with headers. */
type Load = { url: string; bytes: number; sent: string };

let folder: string;
let host: Host;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-weight-"));
  const languages = ["en"].map(findLanguage).filter((one): one is Language => one !== undefined);
  const records = writeSearchSite({ folder, pages: PAGES, languages });
  await writeSearchIndexes({ outputFolder: folder, records, languages });
  await writeSearchClient(folder);
  host = await startHost(folder);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the search page in a browser that has nothing of the site, and gives what each step then loads. */
async function withPage(use: (page: Page, take: () => Promise<Load[]>) => Promise<void>): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const loads = new Map<string, Load>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const { url, postData = "", headers } = request;
    loads.set(requestId, { url, bytes: 0, sent: `${url} ${JSON.stringify(headers)} ${postData}` });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  const take = async (): Promise<Load[]> => {
    await page.waitForNetworkIdle();
    const taken = [...loads.values()];
    loads.clear();
    return taken;
  };
  try {
    await page.goto(`${host.url}/en/search/`);
    await use(page, take);
  } finally {
    await context.close();
  }
}

async function ask(page: Page, question: string): Promise<void> {
  await page.$eval("input[type=search]", (box, text) => Object.assign(box, { value: text }), question);
  await page.focus("input[type=search]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (text) => document.querySelector("[data-search-status]")?.textContent?.includes(text),
    {},
    question,
  );
}

const weigh = (loads: readonly Load[]): number => loads.reduce((sum, { bytes }) => sum + bytes, 0);
const paths = (loads: readonly Load[]): string[] => loads.map(({ url }) => new URL(url).pathname);
const table = (loads: readonly Load[]): string =>
  loads.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join("\n");

describe("what a phone loads to search 500 pages", () => {
  test("is half a kB before the box is touched, and nothing of the index", async () => {
    await withPage(async (_, take) => {
      const loads = await take();
      expect(paths(loads)).toEqual(["/en/search/", "/assets/search.js"]);
      expect(weigh(loads.slice(1))).toBeLessThan(2 * KILOBYTE);
    });
  });

  test.each([
    ["speech therapy", "school transport"],
    ["short breaks", "sleep help"],
    ["autism assessment", "respite care"],
    ["tribunal appeal", "college money"],
  ])(
    "is at most 150 kB for the first question, “%s”, and 45 kB for the second, “%s”",
    async (first, second) => {
      await withPage(async (page, take) => {
        await take();
        await ask(page, first);
        expect(await page.$$eval("[data-search-results] h3", ({ length }) => length)).toBeGreaterThanOrEqual(
          5,
        );
        const one = await take();
        await ask(page, second);
        const two = await take();
        expect(weigh(one), table(one)).toBeLessThanOrEqual(150 * KILOBYTE);
        expect(weigh(two), table(two)).toBeLessThanOrEqual(45 * KILOBYTE);
      });
    },
  );

  test("has what filters need only once one is ticked", async () => {
    await withPage(async (page, take) => {
      await ask(page, "school");
      await page.click("summary");
      expect(paths(await take()).filter((path) => path.includes("facets"))).toEqual([]);
      await page.click("label[for='search-age-5-10']");
      await page.click("details button");
      expect(paths(await take())).toContain("/pagefind/en/facets.json");
    });
  });

  test("is no piece of words where a filter is used without a question", async () => {
    await withPage(async (page, take) => {
      await take();
      await page.click("summary");
      await page.click("label[for='search-age-5-10']");
      await page.click("details button");
      await page.waitForSelector("[data-search-results] h3");
      const loads = await take();
      expect(paths(loads).filter((path) => path.includes(".pf_index"))).toEqual([]);
      expect(weigh(loads), table(loads)).toBeLessThanOrEqual(150 * KILOBYTE);
    });
  });

  test("comes from the site's own host, which never gets the question", async () => {
    await withPage(async (page, take) => {
      await ask(page, "school zebraword");
      await page.reload();
      const loads = await take();
      expect(loads.length).toBeGreaterThan(8);
      expect(loads.filter(({ url }) => !url.startsWith(host.url))).toEqual([]);
      expect(loads.filter(({ url, sent }) => /zebraword/.test(sent.replace(url, "")))).toEqual([]);
      expect(loads.filter(({ url }) => /zebraword/.test(url.replace(/#.*/, "")))).toEqual([]);
    });
  });
});
