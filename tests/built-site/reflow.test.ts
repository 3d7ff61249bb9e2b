import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { pages, samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

/** Elements that stick out of the window sideways, as short texts; those that scroll by themselves may. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 1 || left < -1;
      })
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? "").trim().slice(0, 30)}`,
      )
      .slice(0, 3);
  });

describe("a page on a small screen", () => {
  it.each(samples)("needs no sideways scrolling at 320 pixels: %s", async (path) => {
    expect(await onPage(path, 320, findOverflow)).toEqual([]);
  });

  it.each(samples)("clips nothing when a reader spaces out the text: %s", async (path) => {
    const clipped = await onPage(
      path,
      320,
      async (page) => {
        // WCAG 2.2, 1.4.12 Text Spacing.
        await page.addStyleTag({
          content:
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
        });
        return page.evaluate(() =>
          [...document.querySelectorAll("body *")]
            .filter((element) => {
              const style = getComputedStyle(element);
              const hides = style.overflowX === "hidden" || style.overflowY === "hidden";
              const visible = element.clientWidth > 1 && element.clientHeight > 1;
              return (
                hides &&
                visible &&
                (element.scrollHeight > element.clientHeight + 1 ||
                  element.scrollWidth > element.clientWidth + 1)
              );
            })
            .map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 30)}`),
        );
      },
      (page) => page.setBypassCSP(true),
    );
    expect(clipped).toEqual([]);
  });

  it("shows the phone number in the first screen of a page", async () => {
    const bottom = await onPage("/school/sen-support/", 360, (page) =>
      page.$eval('main a[href^="tel:"]', (link) => link.getBoundingClientRect().bottom),
    );
    expect(bottom).toBeLessThan(800);
  });
});

describe("every page that a person wrote, and every English one", () => {
  it("fits a window of 320 pixels", async () => {
    const chosen = pages.filter(({ kind, language }) => kind === "page" || language === "en");
    const wide = await onPage(
      "/",
      320,
      async (page) => {
        const wide: string[] = [];
        const root = new URL(page.url()).origin;
        for (const { url } of chosen) {
          await page.goto(root + url, { waitUntil: "load" });
          wide.push(...(await findOverflow(page)).map((element) => `${url}: ${element}`));
        }
        return wide;
      },
      (page) => page.setJavaScriptEnabled(false),
    );
    expect(wide).toEqual([]);
  }, 300_000);
});
