import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { CODES, makeLetter, toFile } from "./letter-case.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What A4 has room for between margins of 18 millimetres, in CSS pixels. */
const PAPER = { width: 657, height: 986 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a file of letters as it prints. */
async function onPaper<T>(html: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setBypassCSP(true);
    await page.setViewport({ ...PAPER, deviceScaleFactor: 2 });
    await page.emulateMediaType("print");
    await page.setContent(html);
    return await look(page);
  } finally {
    await page.close();
  }
}

const KINDS: [string, string, boolean][] = [
  ["English", "en", false],
  ["English, large", "en", true],
  ["Urdu", "ur", false],
  ["Urdu, large", "ur", true],
];

describe.each(KINDS)("a letter in %s print", (_, tag, large) => {
  let html: string;
  beforeAll(async () => {
    html = await toFile([await makeLetter(tag), await makeLetter("en", { reviewer: "aaaa-0002" })], large);
  });

  it("has no barrier that axe finds, on screen or on paper", async () => {
    const found = await onPaper(html, async (page) => {
      await page.addScriptTag({ content: AXE });
      const run = () =>
        page.evaluate(async () => {
          const axe = Reflect.get(window, "axe") as { run(): Promise<{ violations: { id: string }[] }> };
          return (await axe.run()).violations.map(({ id }) => id);
        });
      const print = await run();
      await page.emulateMediaType("screen");
      return { print, screen: await run() };
    });
    expect(found).toEqual({ print: [], screen: [] });
  });

  it("fits the paper, in letters of at least 14 points, or 20 in large print", async () => {
    const { smallest, overflow } = await onPaper(html, (page) =>
      page.evaluate(() => {
        const withText = [...document.body.querySelectorAll("*")].filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
        );
        const sizes = withText.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        const { scrollWidth, clientWidth } = document.documentElement;
        return { smallest: Math.min(...sizes), overflow: scrollWidth - clientWidth };
      }),
    );
    const points = smallest * 0.75;
    expect({ overflow, isLarge: points > (large ? 19.9 : 13.9) }).toEqual({ overflow: 0, isLarge: true });
  });

  it("breaks no code over two lines", async () => {
    const lines = await onPaper(html, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll(".code")].map((code) => code.getClientRects().length),
      ),
    );
    expect(lines).toHaveLength(14);
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  it("shows QR codes that a machine reads as the code beside them", async () => {
    const read = await onPaper(html, async (page) => {
      const codes: string[] = [];
      for (const element of (await page.$$(".qr")).slice(0, 3)) {
        const image = sharp(await element.screenshot());
        const { data, info } = await image
          .flatten({ background: "#fff" })
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        codes.push(decodeQR({ width: info.width, height: info.height, data }));
      }
      return codes;
    });
    expect(read).toEqual([CODES.approve, CODES.notYet, CODES.withdraw]);
  });

  it("begins each page and each letter on a new sheet, and keeps answers together", async () => {
    const breaks = await onPaper(html, (page) =>
      page.evaluate(() => {
        const of = (selector: string, name: "breakBefore" | "breakAfter" | "breakInside") =>
          [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[name]);
        const heights = [...document.querySelectorAll(".answers")].map(({ clientHeight }) => clientHeight);
        return {
          tallest: Math.max(...heights),
          pages: of(".page", "breakBefore"),
          letters: of(".letter", "breakAfter"),
          answers: of(".answer", "breakInside"),
        };
      }),
    );
    expect(breaks.tallest).toBeLessThan(PAPER.height);
    expect(breaks.pages).toEqual(["page", "page", "page", "page"]);
    expect(breaks.letters).toEqual(["page", "auto"]);
    expect(new Set(breaks.answers)).toEqual(new Set(["avoid"]));
  });
});

describe("a file of letters", () => {
  it("runs nothing and asks for nothing", async () => {
    const html = await toFile([await makeLetter("en")]);
    expect(html).not.toMatch(/<script|<link|@import|url\(/);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(html);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    const title = await page.title();
    await page.setContent(html.replace("</main>", '<script>document.title = "It ran"</script></main>'));
    expect(await page.title()).toBe(title);
    await page.close();
  });

  it("says in each letter's own language what to do, and marks every other", async () => {
    const html = await toFile([await makeLetter("ur"), await makeLetter("en", { reviewer: "aaaa-0002" })]);
    const said = await onPaper(html, (page) =>
      page.evaluate(() => {
        const languageOf = (element: HTMLElement) => [element.lang, element.dir];
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
        return {
          root: languageOf(document.documentElement),
          letters: all(".letter").map(languageOf),
          pages: all(".letter:first-child .page__words").map(languageOf),
          heading: all("h1").map(({ innerText }) => innerText),
          repeated: all("[id]").length - new Set(all("[id]").map(({ id }) => id)).size,
        };
      }),
    );
    expect(said).toEqual({
      root: ["ur", "rtl"],
      letters: [
        ["ur", "rtl"],
        ["en", "ltr"],
      ],
      pages: [
        ["en", "ltr"],
        ["ur", "rtl"],
      ],
      heading: ["دوسرے والدین کے لیے یہ صفحے جانچیں", "Check these pages for other parents"],
      repeated: 0,
    });
  });

  it("has slips that say nothing but their code once they are cut off", async () => {
    const slips = await onPaper(await toFile([await makeLetter("en")]), (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".slip")].map(({ innerText }) => innerText.trim()),
      ),
    );
    const own = Object.values(CODES);
    expect(slips).toEqual([...own, ...own]);
  });

  it("shows the page's words as text, whatever they hold", async () => {
    const words = await onPaper(await toFile([await makeLetter("en")]), (page) =>
      page.evaluate(() => document.querySelector<HTMLElement>(".page")?.innerText ?? ""),
    );
    for (const text of [
      "Short breaks <for> families",
      "Code: K7QD-2M9P",
      "Any disabled child",
      "A legal paper.",
    ])
      expect(words).toContain(text);
  });
});
