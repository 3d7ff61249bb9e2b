import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { readShifts, type Shift, watchShifts } from "./layout-shift.ts";
import { pages, samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

/** A page of each kind that isn't among the samples of every layout. */
const OTHERS = ["/words/", "/my-list/", "/need/sensory/"];
const paths = [
  ...samples,
  "/404.html",
  "/school/sen-support/parents-checked/",
  ...["", "/ur", "/bn"].flatMap((language) => OTHERS.map((path) => language + path)),
];

/** The browser takes what moves within half a second of a touch for wanted. What comes over a slow line comes later, so that nothing is forgiven. */
const LATER = 700;

/** Whatever scripts fetch comes over a slow line. */
async function slowDown(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isLate = /\.(js|json)$|pagefind/.test(request.url());
    setTimeout(() => void request.continue(), isLate ? LATER : 0);
  });
}

const watched = async (page: Page): Promise<void> => {
  await watchShifts(page);
  await slowDown(page);
};

const shiftsOn = (path: string, use: (page: Page) => Promise<unknown> = async () => {}): Promise<Shift[]> =>
  onPage(
    path,
    360,
    async (page) => {
      await use(page);
      await page.waitForNetworkIdle({ idleTime: 100 });
      return readShifts(page);
    },
    watched,
  );

describe("on a phone nothing moves by itself", () => {
  it("so each of these pages is there", () => {
    const urls = new Set(pages.map(({ url }) => url));
    expect(paths.filter((path) => !urls.has(path))).toEqual([]);
  });

  it.each(paths)("while %s loads", async (path) => {
    expect(await shiftsOn(path)).toEqual([]);
  });

  it.each([
    "/search/#q=sleep",
    "/search/#q=sleep&need=sensory",
    "/ur/search/#q=school",
    "/services/#age=7",
    "/bn/services/#need=sensory",
    "/search/#q=zzzzqqq",
  ])("while %s fetches and draws what it asks for", async (path) => {
    expect(await shiftsOn(path)).toEqual([]);
  });

  it("when a page is kept", async () => {
    expect(await shiftsOn("/services/sleep-well/", (page) => page.click(".keep__button"))).toEqual([]);
  });

  it("when a search starts from the keyboard", async () => {
    const shifts = await shiftsOn("/search/", async (page) => {
      await page.type("#search-question", "sleep");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[data-search-results] h3");
    });
    expect(shifts).toEqual([]);
  });

  it("when a service finder's filter is opened and ticked", async () => {
    const shifts = await shiftsOn("/services/", async (page) => {
      await page.click(".app-finder summary");
      await page.click(".app-finder details[open] label");
      await page.waitForSelector("[data-finder-results] h3");
    });
    expect(shifts).toEqual([]);
  });
});
