import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { chooseTemplates, readCandidate } from "../../plugins/driven/choose-templates.ts";
import { drivePage } from "../../plugins/driven/drive-page.ts";
import { driveTab, driveTemplates, lookAtSizes } from "../../plugins/driven/io.ts";
import { DRIVEN_CHECKS } from "../../plugins/driven/registry.ts";
import { pages, serveInBrowser, site } from "./open-page.ts";

const { siteUrl, browser } = serveInBrowser();

/** What is done on a page after it has loaded, each time it does. */
type Steps = (page: Page) => Promise<unknown>;

const press = (selector: string) => (page: Page) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());
const wait = (selector: string) => (page: Page) => page.waitForSelector(selector);
const openAll = (page: Page) =>
  page.$$eval(".app-finder details", (all) => {
    for (const details of all) details.open = true;
  });

async function keepTwo(page: Page): Promise<void> {
  const list = page.url();
  await page.evaluate(() => localStorage.clear());
  for (const path of ["services/sleep-well/", "school/sen-support/"]) {
    await page.goto(list.replace("my-list/", path), { waitUntil: "load" });
    await page.waitForSelector(".keep--ready");
    await press(".keep__button")(page);
    await page.waitForFunction(() => document.querySelector(".keep__status")?.textContent !== "");
  }
  await page.goto(list, { waitUntil: "load" });
  await page.waitForSelector(".my-list__item");
}

/** Each state of a component that a page shows by itself or when somebody does something: where, and what they do. */
const SCENES: [scene: string, path: string, steps: Steps, trees?: string[]][] = [
  ["the list of languages open", "/", press(".language-chooser summary")],
  [
    "answers of the search",
    "/search/#q=autism",
    wait(":not([data-search-busy]) > [data-search-results] h3 a"),
  ],
  ["every filter of the finder open", "/services/", openAll],
  ["my list with two items", "/my-list/", keepTwo],
  ["words explained", "/ehc-plans/ask/", wait(".words-explained")],
  ["ways to suggest a change", "/care/short-breaks/", wait(".suggest")],
  ["a page that parents approved", "/school/sen-support/", wait(".badge--approved")],
  ["a page that changed after parents approved it", "/growing-up/work/", wait(".badge--lapsed"), [""]],
];

/** Turning JavaScript off, and paper, leave nothing of a scene. */
const OF_SCENES = DRIVEN_CHECKS.filter(({ id }) => !/^(without-script|print-.*)$/.test(id));

describe("a scene has no barrier that only a driven page shows:", () => {
  it.each(
    SCENES.flatMap(([scene, path, steps, trees = ["", "/ur"]]) =>
      trees.map((tree) => [scene, tree + path, steps] as const),
    ),
  )(
    "%s at %s",
    async (_, path, steps) => {
      const page = await browser().newPage();
      const twin = siteUrl() + (path.startsWith("/ur/") ? path.slice(3) : `/ur${path}`).replace(/#.*/, "");
      const load = async (page: Page) => {
        await page.goto("about:blank");
        await page.goto(siteUrl() + path, { waitUntil: "load" });
        await steps(page);
      };
      const tab = await driveTab(page, load, twin);
      const found = [...(await lookAtSizes(page)), ...(await drivePage(tab, path, OF_SCENES))];
      await page.close();
      expect(found).toEqual([]);
    },
    120_000,
  );
});

describe("a page of each template, in each direction", () => {
  it("has no barrier that only a driven page shows", async () => {
    const candidates = pages.map(({ url, file }) =>
      readCandidate(url, readFileSync(join(site, file), "utf8")),
    );
    const chosen = chooseTemplates(candidates);
    const templates = new Set(chosen.map(({ template }) => template));
    expect(templates.size).toBeGreaterThan(10);
    expect(chosen.filter(({ direction }) => direction === "rtl").length).toBeGreaterThan(10);
    const found = await driveTemplates(chosen, { siteUrl: siteUrl(), browser: browser() });
    expect(
      found.map(({ page, check, selector, message }) => `${page} ${check}: ${message} ${selector}`),
    ).toEqual([]);
  }, 400_000);
});
