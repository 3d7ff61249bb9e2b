import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printAddresses, printControls, printFixed } from "../../plugins/driven/checks/print.ts";
import { drivePage } from "../../plugins/driven/drive-page.ts";
import { driveTab } from "../../plugins/driven/io.ts";
import { pages, site, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("without JavaScript", () => {
  it("every list can be reached from the home page with links alone", async () => {
    const reached = new Set(["/"]);
    const queue = ["/"];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const html = readFileSync(join(site, path, "index.html"), "utf8");
      for (const [, href] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
        if (href !== undefined && !reached.has(href) && href.endsWith("/")) {
          reached.add(href);
          queue.push(href);
        }
      }
    }
    expect(pages.map(({ url }) => url).filter((url) => !reached.has(url) && url !== "/404.html")).toEqual([]);
  });

  it("search shows other ways to find help instead of a box that does nothing", async () => {
    const text = await onPage(
      "/search/",
      360,
      (page) => page.$eval("main", (main) => (main as HTMLElement).innerText),
      (page) => page.setJavaScriptEnabled(false),
    );
    expect(text).toContain("Search needs JavaScript");
  });
});

describe("on paper", () => {
  it("a page leaves out what can't be pressed and shows where links lead", async () => {
    const { found, shown } = await onPage("/school/sen-support/", 800, async (page) => {
      const tab = await driveTab(page, (page) => page.reload({ waitUntil: "load" }));
      const found = await drivePage(tab, "/school/sen-support/", [printFixed, printControls, printAddresses]);
      await tab.show({ media: "print" });
      const shown = await page.$$eval(
        ".site-navigation, .language-chooser",
        (parts) => parts.filter((part) => part.getClientRects().length > 0).length,
      );
      return { found, shown };
    });
    expect(found).toEqual([]);
    expect(shown).toBe(0);
  });
});
