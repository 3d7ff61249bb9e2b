import { describe, expect, it } from "vitest";
import { useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("the page of languages on a small screen", () => {
  it.each(["/languages/", "/ta/languages/", "/ur/languages/", "/so/languages/"])(
    "breaks no language's name: %s",
    async (path) => {
      const lines = await onPage(path, 320, (page) =>
        page.$$eval("tbody th a", (links) =>
          links.map((link) => `${link.textContent} ${link.getClientRects().length}`),
        ),
      );
      expect(lines).toHaveLength(13);
      expect(lines.filter((line) => !line.endsWith(" 1"))).toEqual([]);
    },
  );
});

describe("the chooser on a page that isn't translated", () => {
  it("leads a reader who knows only Somali to a page in Somali", async () => {
    const arrived = await onPage("/about/privacy/", 320, async (page) => {
      await page.click(".language-chooser__summary");
      await Promise.all([page.waitForNavigation(), page.click('.language-chooser a[lang="so"]')]);
      return page.evaluate(() => ({
        url: location.pathname,
        lang: document.documentElement.lang,
        heading: document.querySelector("h1")?.closest("[lang]")?.getAttribute("lang"),
      }));
    });
    expect(arrived).toEqual({ url: "/so/", lang: "so", heading: "so" });
  });
});
