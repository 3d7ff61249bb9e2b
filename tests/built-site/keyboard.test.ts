import { describe, expect, it } from "vitest";
import { useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a keyboard", () => {
  it("skips to the main part with the first key", async () => {
    const target = await onPage("/school/", 1280, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.closest("main")?.id);
    });
    expect(target).toBe("main-content");
  });

  it("opens and closes the list of languages", async () => {
    const opened = await onPage("/", 360, async (page) => {
      await page.focus("summary");
      await page.keyboard.press("Enter");
      const open = await page.$eval("details", (details) => details.open);
      await page.keyboard.press("Enter");
      return [open, await page.$eval("details", (details) => details.open)];
    });
    expect(opened).toEqual([true, false]);
  });
});
