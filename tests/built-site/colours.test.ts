import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

describe("a reader's own colours", () => {
  /** The contrast of each run of text with the colour behind it, where it is under 4.5. */
  const findFaint = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const behind = (element: Element | null): string => {
        for (let here = element; here !== null; here = here.parentElement) {
          const { backgroundColor } = getComputedStyle(here);
          if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
        }
        return "rgb(255, 255, 255)";
      };
      return [...document.querySelectorAll("body *")]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter(
          (element) =>
            element.getClientRects().length > 0 && !element.closest("details:not([open]) > :not(summary)"),
        )
        .flatMap((element) => {
          const [text, back] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
          const ratio = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
          return ratio >= 4.5 ? [] : [`${ratio.toFixed(1)} ${element.outerHTML.slice(0, 80)}`];
        });
    });

  it.each(["light", "dark"].flatMap((scheme) => samples.slice(0, 20).map((path) => [scheme, path] as const)))(
    "are easy to read in %s mode: %s",
    async (scheme, path) => {
      const faint = await onPage(path, 360, findFaint, (page) =>
        page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
      );
      expect(faint).toEqual([]);
    },
  );

  it("replace ours in forced colours, and buttons keep an edge", async () => {
    const edges = await onPage(
      "/search/",
      360,
      (page) =>
        page.$$eval("main button", (buttons) =>
          buttons
            .filter((button) => button.getClientRects().length > 0)
            .map((button) => getComputedStyle(button).borderTopWidth),
        ),
      async (page) => {
        const session = await page.createCDPSession();
        await session.send("Emulation.setEmulatedMedia", {
          features: [{ name: "forced-colors", value: "active" }],
        });
      },
    );
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter((width) => Number.parseFloat(width) === 0)).toEqual([]);
  });
});
