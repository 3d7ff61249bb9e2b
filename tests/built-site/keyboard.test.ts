import { describe, expect, it } from "vitest";
import { useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a keyboard", () => {
  it.each(["/", "/ur/school/sen-support/", "/services/", "/search/"])(
    "reaches every control in the order of the page and leaves it again: %s",
    async (path) => {
      const { reached, controls } = await onPage(path, 1280, async (page) => {
        const controls = await page.evaluate(() => {
          const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")];
          const shown = all.filter(
            (element) =>
              element.getClientRects().length > 0 &&
              !(element.closest("details:not([open])") && element.tagName !== "SUMMARY"),
          );
          for (const [index, element] of shown.entries()) element.dataset["order"] = String(index);
          return shown.length;
        });
        const reached: number[] = [];
        for (let step = 0; step < controls; step++) {
          await page.keyboard.press("Tab");
          reached.push(
            await page.evaluate(() =>
              Number((document.activeElement as HTMLElement | null)?.dataset["order"] ?? -1),
            ),
          );
        }
        return { reached, controls };
      });
      expect(controls).toBeGreaterThan(10);
      expect(reached).toEqual(Array.from({ length: controls }, (_, index) => index));
    },
  );

  it.each(["/", "/ur/"])("shows where it is, and nothing covers it: %s", async (path) => {
    const hidden = await onPage(path, 1280, async (page) => {
      const hidden: string[] = [];
      for (let step = 0; step < 15; step++) {
        await page.keyboard.press("Tab");
        const problem = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const marked = style.outlineStyle !== "none" || style.boxShadow !== "none";
          const covered = top === null || !(element.contains(top) || top.contains(element));
          return marked && !covered
            ? undefined
            : `${element.outerHTML.slice(0, 80)} ${marked ? "is covered" : "has no mark"}`;
        });
        if (problem !== undefined) hidden.push(problem);
      }
      return hidden;
    });
    expect(hidden).toEqual([]);
  });

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
