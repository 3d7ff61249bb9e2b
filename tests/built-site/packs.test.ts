import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { readContent } from "../../plugins/content/io.ts";
import { readPdf } from "../packs/read-pdf.ts";
import { pages, site, useBrowser } from "./open-page.ts";

const onPage = useBrowser();
const { services } = await readContent("content");
const packs = pages.filter(({ kind }) => kind === "pack");

/** What a browser prints of a page: the text of each sheet. */
async function print(page: Page): Promise<string[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true })).map((text) => text.normalize("NFKC"));
}

function htmlOf(path: string): string {
  return readFileSync(join(site, path, "index.html"), "utf8");
}

/** Names and phone numbers of the open services of a pack, straight from the content. */
const OF_PACK = {
  "need-mental-health": services.filter(({ service: { send } }) => send.needs.includes("mental-health")),
  "age-0-4": services.filter(({ service }) => (service.minimum_age ?? 0) <= 4),
};

const isOpen = ({ service: { status } }: (typeof services)[number]): boolean =>
  status === "active" || status === "temporarily closed";

describe("a printed pack", () => {
  it.each([
    ["/packs/need-mental-health/", OF_PACK["need-mental-health"]],
    ["/packs/need-mental-health/large/", OF_PACK["need-mental-health"]],
    ["/packs/age-0-4/", OF_PACK["age-0-4"]],
    ["/ur/packs/need-mental-health/", OF_PACK["need-mental-health"]],
  ])("%s numbers its sheets and has every service with its phone numbers", async (path, ofPack) => {
    const sheets = await onPage(path, 1000, print);
    const open = ofPack.filter(isOpen);
    expect(open.length).toBeGreaterThan(30);
    // In Urdu the number of the sheet stands on the right, where reading begins.
    const isUrdu = path.startsWith("/ur/");
    expect(sheets.map((text) => /^\d+ \/ \d+/.exec(text)?.[0])).toEqual(
      sheets.map((_, index) =>
        isUrdu ? `${sheets.length} / ${index + 1}` : `${index + 1} / ${sheets.length}`,
      ),
    );
    const text = sheets.join(" ");
    const missing = open.flatMap(({ service: { name, phones } }) =>
      [name, ...phones.map(({ number }) => number)].filter(
        (words) => !text.includes(words.replace(/\s+/g, " ").normalize("NFKC")),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("says on every sheet which part it is of", async () => {
    const sheets = await onPage("/packs/need-mental-health/", 1000, print);
    const first = sheets.findIndex((text) => /^\d+ \/ \d+ Part 1: /.test(text));
    const heads = sheets.slice(first).map((text) => text.replace(/^\d+ \/ \d+ /, ""));
    expect(first).toBeGreaterThan(0);
    expect(
      heads.filter((text) => !/^(Part \d+: |Phone numbers|Words explained|Your notes)/.test(text)),
    ).toEqual([]);
    const parts = heads.map((text) => Number(/^Part (\d+)/.exec(text)?.[1] ?? 99));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it("takes about as much paper as the list of packs says", async () => {
    const said = [...htmlOf("packs").matchAll(/A4 paper: about (\d+)\. In large print: about (\d+)\./g)];
    const links = packs.filter(({ url }) => /^\/packs\/[^/]*\/$/.test(url)).map(({ url }) => url);
    expect(said).toHaveLength(links.length);
    const measured = await onPage("/packs/need-mental-health/", 1000, print);
    const large = await onPage("/packs/need-mental-health/large/", 1000, print);
    const [, usualSaid, largeSaid] = said[links.indexOf("/packs/need-mental-health/")] ?? [];
    expect(Math.abs(Number(usualSaid) / measured.length - 1)).toBeLessThan(0.15);
    expect(Math.abs(Number(largeSaid) / large.length - 1)).toBeLessThan(0.15);
  });

  it.each([
    ["/packs/need-sensory/", 12],
    ["/packs/need-sensory/large/", 18],
    ["/ur/packs/need-sensory/large/", 18],
  ])("%s has no letter smaller than %i points", async (path, points) => {
    const small = await onPage(
      path,
      1000,
      (page) => page.evaluate(listSmallText, (points * 96) / 72),
      (page) => page.emulateMediaType("print"),
    );
    expect(small).toEqual([]);
  });
});

/** Texts of the pack in letters smaller than a size in pixels. Runs in the browser. */
function listSmallText(least: number): string[] {
  const walker = document.createTreeWalker(
    document.querySelector("main") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const small: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? "";
    if (parent === null || text === "" || parent.getClientRects().length === 0) continue;
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < least - 0.1) small.push(text);
  }
  return small;
}

describe("packs", () => {
  it("are there for each age and each kind of need, in both sizes of print, in every language with pages", () => {
    const byLanguage = Map.groupBy(packs, ({ language }) => language);
    expect([...byLanguage.keys()]).toContain("ur");
    expect([...byLanguage.values()].map((ofLanguage) => ofLanguage.length)).toEqual(
      [...byLanguage].map(() => 18),
    );
  });

  it("stay out of search, here and elsewhere", () => {
    const found = packs.filter(({ url, indexed }) => {
      const html = htmlOf(url);
      return (
        indexed || html.includes("data-pagefind-body") || !html.includes('name="robots" content="noindex"')
      );
    });
    expect(found).toEqual([]);
    expect(readFileSync(join(site, "sitemap.xml"), "utf8")).not.toContain("/packs/age-");
  });

  it.each([
    ["index.html", "/packs/"],
    ["services/index.html", "/packs/"],
    ["age/0-4/index.html", "/packs/age-0-4/"],
    ["need/sensory/index.html", "/packs/need-sensory/"],
    ["ur/age/5-10/index.html", "/ur/packs/age-5-10/"],
    ["packs/age-0-4/index.html", "/packs/age-0-4/large/"],
    ["packs/age-0-4/large/index.html", "/packs/age-0-4/"],
  ])("are linked from %s", (file, link) => {
    expect(readFileSync(join(site, file), "utf8")).toContain(`href="${link}"`);
  });

  it.each([
    "/packs/need-sensory/",
    "/packs/need-sensory/large/",
    "/ur/packs/need-sensory/large/",
    "/ta/packs/need-sensory/large/",
  ])("fit a narrow screen: %s", async (path) => {
    const wide = await onPage(path, 320, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
    expect(wide).toBe(0);
  });
});
