import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { buildFixtureSite } from "./fixture-search-page.ts";
import { type FixturePage, PAGES } from "./fixture-site.ts";

const LANGUAGES = ["en", "ur"]
  .map((tag) => findLanguage(tag))
  .filter((one): one is Language => one !== undefined);

let folder: string;
let server: FolderServer;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  await buildFixtureSite(folder, LANGUAGES);
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
  page.on("pageerror", (error) => {
    // Pagefind's own complaints of an index that didn't arrive, beside what the page says.
    if (!/Failed to load the Pagefind|WASM Error \(No pointer\)/.test(String(error)))
      problems.push(String(error));
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const open = (path: string) => page.goto(server.url + path);

/** What the live region says, without the signs that keep a question's direction to itself. */
async function status(): Promise<string> {
  await page.waitForFunction(() => document.querySelector("[data-search-status]")?.textContent !== "");
  const text = await page.$eval("[data-search-status]", (element) => element.textContent ?? "");
  return text.replaceAll(/[\u2068\u2069]/g, "");
}

const links = () =>
  page.$$eval("[data-search-results] h3 a", (found) => found.map((link) => link.getAttribute("href")));

/** Types a question on the search page and presses Enter. */
async function ask(question: string): Promise<string> {
  await page.focus("input[type=search]");
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /search-\w+\.js/.test(name)),
  );
  await page.$eval(
    "input[type=search]",
    (box, text) => {
      box.value = text;
    },
    question,
  );
  await page.keyboard.press("Enter");
  return status();
}

const bodyIsWiderThanScreen = () =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("the search page", () => {
  test("loads nothing of the search before a person turns to it", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await open("/en/search/");
    expect(loaded.filter((path) => path.endsWith(".js"))).toEqual(["/assets/search.js"]);
    await page.focus("input[type=search]");
    await page.waitForNetworkIdle();
    expect(loaded.filter((path) => path.includes("pagefind"))).toEqual([]);
  });

  test("shows title, kind, badge, text with the words marked, and headings", async () => {
    await open("/en/search/");
    expect(await ask("therapist doctor")).toBe("2 results for “therapist doctor”.");
    const shown = await page.$eval("[data-search-results] li", (item) => ({
      heading: item.querySelector("h3")?.textContent,
      labels: item.querySelector("p")?.textContent,
      marked: [...item.querySelectorAll("mark")].map((mark) => mark.textContent),
      parts: [...item.querySelectorAll("ul a")].map((link) => link.getAttribute("href")),
    }));
    expect(shown).toEqual({
      heading: "Speech and language therapy",
      labels: "Information · Parent approved",
      marked: ["doctor", "therapist"],
      parts: ["/en/health/speech-therapy/#ask", "/en/health/speech-therapy/#wait"],
    });
  });

  test("says so where nothing is found, and the ways to browse and to call stay", async () => {
    await open("/en/search/#q=xylophone");
    expect(await status()).toBe("We found nothing for “xylophone”.");
    expect(await page.$eval("a[href^='tel:']", (link) => link.getAttribute("href"))).toBe("tel:01632960100");
    expect(await page.$("a[href='/en/a-z/']")).not.toBeNull();
  });

  test("keeps question and filters in the address; Back brings both back", async () => {
    await open("/en/search/#q=speech");
    expect(await status()).toBe("2 results for “speech”.");
    await page.click("summary");
    await page.click("label[for='search-age-11-15']");
    await page.click(".app-search__filters button");
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] h3").length === 1);
    expect(new URL(page.url()).hash).toBe("#q=speech&age=11-15");
    expect(await page.$eval("[data-search-chosen]", (line) => line.textContent)).toContain("11-15");
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] h3").length === 2);
    expect(await page.$eval("#search-age-11-15", (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(new URL(page.url()).hash).toBe("#q=speech");
  });

  test("opens from an address with filters alone, and passes over values that it doesn't offer", async () => {
    await open("/en/search/#area=south&area=moon&age=5-10");
    expect(await status()).toBe("4 results.");
    expect(await page.$eval("details", (details) => details.open)).toBe(true);
    expect(await page.$$eval("input:checked", (boxes) => boxes.map((box) => box.id))).toEqual([
      "search-age-5-10",
      "search-area-south",
    ]);
  });

  test("answers an address that is typed or chosen while the page is open and untouched", async () => {
    await open("/en/search/");
    await page.evaluate(() => {
      location.hash = "#q=taxi";
    });
    expect(await status()).toBe("1 result for “taxi”.");
  });

  test("keeps the question in the address when a link leads to a place on the page", async () => {
    await open("/en/search/#q=speech");
    await status();
    await page.evaluate(() => {
      location.hash = "#main-content";
    });
    await page.waitForFunction(() => location.hash === "#q=speech");
    expect(await status()).toBe("2 results for “speech”.");
  });

  test("the same question again adds nothing to the history", async () => {
    await open("/en/");
    await page.type("#search-home", "taxi & bus");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await status();
    const before = await page.evaluate(() => history.length);
    await page.focus("input[type=search]");
    await page.keyboard.press("Enter");
    await status();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("names the question in the page's title, so that history can be told apart", async () => {
    await open("/en/search/#q=taxi");
    await status();
    expect(await page.title()).toBe("taxi – Search – Brackenmere");
  });

  test.each([
    ["nothing but spaces", "   ", "Type a word."],
    ["punctuation", "!?…“”()", "Type a word."],
    ["emoji", "😀👩‍👧‍👦", "Type a word."],
    ["HTML", "<img src=x onerror=alert(1)>", "1 result for “<img src=x onerror=alert(1)>”."],
    ["a placeholder", "{{count}}", "We found nothing for “{{count}}”."],
    ["a script in a link", "javascript:zzz(1)", "We found nothing for “javascript:zzz(1)”."],
  ])("takes %s calmly", async (_, question, expected) => {
    await open(`/en/search/#q=${encodeURIComponent(question)}`);
    expect(await status()).toBe(expected);
    expect(await page.$("[data-search-page] img")).toBeNull();
  });

  test("keeps what a person typed while the script was on its way", async () => {
    await page.setRequestInterception(true);
    let letGo = (): void => {};
    const typed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    page.on("request", async (request) => {
      if (/search-page-\w+\.js/.test(request.url())) await typed;
      await request.continue();
    });
    await open("/en/search/");
    await page.type("input[type=search]", "speech");
    await page.keyboard.press("Enter");
    letGo();
    expect(await status()).toBe("2 results for “speech”.");
  });

  test("takes a question of 10,000 letters, and says that it was cut", async () => {
    await open("/en/search/");
    expect(await ask("speech ".repeat(1430))).toContain("2 results for “speech speech");
    expect(page.url().length).toBeLessThan(300);
    expect(await page.$eval("[data-search-results]", (results) => results.textContent)).toContain(
      "Your question was long.",
    );
  });

  test("says that search isn't working where the index is out of reach, and works when it is back", async () => {
    const index = join(folder, "pagefind", "en");
    await rename(index, `${index}-away`);
    await open("/en/search/#q=speech");
    expect(await status()).toBe("Search isn't working.");
    await rename(`${index}-away`, index);
    await page.reload();
    expect(await status()).toBe("2 results for “speech”.");
  });

  test("says that search isn't working when the network goes away between two questions", async () => {
    await open("/en/search/#q=speech");
    await status();
    await page.setOfflineMode(true);
    await page.$eval("input[type=search]", (box) => {
      box.value = "xylophone";
    });
    await page.focus("input[type=search]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector("[data-search-status]")?.textContent === "Search isn't working.",
    );
  });

  test.each([
    ["the engine", /\/wasm\.en\.pagefind$/],
    ["the list of the index", /\.pf_meta$/],
    ["the words of the index", /\.pf_index$/],
    ["the text of the pages", /\.pf_fragment$/],
    ["what the filters need", /facets\.json$/],
  ])("says that search isn't working, and never that nothing was found, without %s", async (_, missing) => {
    await page.setRequestInterception(true);
    page.on("request", (request) => (missing.test(request.url()) ? request.abort() : request.continue()));
    await open("/en/search/#q=speech&age=0-4");
    expect(await status()).toBe("Search isn't working.");
  });

  test("says that search isn't working where its script doesn't arrive, and answers after a reload", async () => {
    await open("/en/search/");
    await page.setOfflineMode(true);
    await page.type("input[type=search]", "taxi");
    await page.keyboard.press("Enter");
    expect(await status()).toBe("Search isn't working.");
    await page.setOfflineMode(false);
    await page.reload();
    expect(await status()).toBe("1 result for “taxi”.");
  });

  test("in Urdu shows Urdu pages first, then English ones in their own language and direction", async () => {
    await open("/ur/search/#q=EHCP");
    expect(await status()).toBe("“EHCP” کے لیے 1 نتیجہ۔ انگریزی میں 1 نتیجہ۔");
    expect(await links()).toEqual(["/ur/ehc-plans/", "/en/ehc-plans/"]);
    expect(
      await page.$$eval("[data-search-results] h3 a", (found) =>
        found.map(({ lang, dir }) => `${lang} ${dir}`),
      ),
    ).toEqual(["ur rtl", "en ltr"]);
    expect(await page.$$eval("section h2", (found) => found.map((heading) => heading.textContent))).toEqual([
      "نتائج",
      "انگریزی میں نتائج",
      "Other ways to find help",
      "Ask a person",
    ]);
  });

  test.each([["/en/search/#q=speech&age=0-4"], ["/ur/search/#q=EHCP&age=0-4"]])(
    "fits a screen of 320 pixels: %s",
    async (path) => {
      await page.setViewport({ width: 320, height: 640 });
      await open(path);
      await status();
      expect(await bodyIsWiderThanScreen()).toBe(false);
    },
  );

  test("without script leads on to lists and to a person, and hides filters that would do nothing", async () => {
    await page.setJavaScriptEnabled(false);
    await open("/en/search/#q=speech");
    const isShown = (selector: string) => page.$eval(selector, (part) => part.checkVisibility());
    expect(await isShown("noscript p")).toBe(true);
    expect(await isShown("a[href^='tel:']")).toBe(true);
    expect(await isShown("a[href='/en/a-z/']")).toBe(true);
    expect(await isShown("summary")).toBe(false);
  });
});

describe("a search page that stays open while the site is built anew", () => {
  const mend = ({ body, ...rest }: FixturePage): FixturePage => ({
    ...rest,
    body: `${body.replaceAll("speech", "spoken word")}<p>Ask the librarian about speech.</p>`,
  });

  afterAll(async () => {
    await buildFixtureSite(folder, LANGUAGES);
  });

  test("answers from the new index, old words and new ones", async () => {
    await open("/en/search/#q=speech");
    expect(await status()).toBe("2 results for “speech”.");
    await buildFixtureSite(folder, LANGUAGES, PAGES.map(mend));
    for (const [question, said] of [
      ["swimming", "1 result for “swimming”."],
      ["librarian", "6 results for “librarian”."],
      ["speech", "6 results for “speech”."],
    ] as const) {
      await ask(question);
      await expect.poll(status, { timeout: 10_000 }).toBe(said);
    }
    expect(
      await page.$eval("[data-search-results] .app-search__excerpt", (text) => text.textContent),
    ).toContain("librarian");
  });
});

describe("the search box of other pages", () => {
  test("leads to the search page, which answers", async () => {
    await open("/en/");
    await page.type("#search-home", "taxi");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(new URL(page.url()).pathname).toBe("/en/search/");
    expect(await status()).toBe("1 result for “taxi”.");
  });

  test("fetches the index while a person types", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await open("/en/");
    expect(loaded.some((path) => path.startsWith("/pagefind/"))).toBe(false);
    await page.focus("#search-home");
    await page.waitForNetworkIdle();
    expect(loaded).toContain("/pagefind/en/pagefind.js");
    expect(loaded).toContain("/pagefind/en/wasm.en.pagefind");
  });
});
