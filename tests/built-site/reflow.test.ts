import { describe, expect, it } from "vitest";
import { lookAtSizes } from "../../plugins/driven/io.ts";
import { pages, samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a page on a small screen", () => {
  it.each(samples)(
    "needs no sideways scrolling, and loses nothing when text is spaced out: %s",
    async (path) => {
      expect(await onPage(path, 320, lookAtSizes, (page) => page.setBypassCSP(true))).toEqual([]);
    },
  );

  it("shows the phone number in the first screen of a page", async () => {
    const bottom = await onPage("/school/sen-support/", 360, (page) =>
      page.$eval('main a[href^="tel:"]', (link) => link.getBoundingClientRect().bottom),
    );
    expect(bottom).toBeLessThan(800);
  });
});

describe("every page that a person wrote, and every English one", () => {
  it("fits a window of 320 pixels, spaced out too", async () => {
    const chosen = pages.filter(({ kind, language }) => kind === "page" || language === "en");
    const found = await onPage(
      "/",
      320,
      async (page) => {
        const found: string[] = [];
        const root = new URL(page.url()).origin;
        for (const { url } of chosen) {
          await page.goto(root + url, { waitUntil: "load" });
          const ofPage = await lookAtSizes(page);
          found.push(
            ...ofPage.map(({ check, message, snippet }) => `${url} ${check}: ${message} ${snippet}`),
          );
        }
        return found;
      },
      (page) => page.setJavaScriptEnabled(false),
    );
    expect(found).toEqual([]);
  }, 400_000);
});
