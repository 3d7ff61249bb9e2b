import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { pages, site, useBrowser } from "./open-page.ts";

const onPage = useBrowser();
const easyReads = pages.filter(({ url }) => url.endsWith("/easy-read/"));
const english = easyReads.filter(({ language }) => language === "en").map(({ url }) => url);

/** Where the picture and the words of each idea stand, and how large the words are beside those of other pages. */
const measureIdeas = (page: Page) =>
  page.evaluate(() => {
    const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    return [...document.querySelectorAll(".idea")].map((idea) => {
      const picture = idea.querySelector("img")?.getBoundingClientRect();
      const words = idea.querySelector("p");
      const box = words?.getBoundingClientRect();
      if (picture === undefined || words === null || box === undefined) throw new Error(idea.outerHTML);
      return {
        picture: { left: picture.left, right: picture.right, bottom: picture.bottom, width: picture.width },
        words: { left: box.left, top: box.top, right: box.right },
        times: size(words) / size(document.body),
        isKept: getComputedStyle(idea).breakInside === "avoid",
      };
    });
  });

describe("an easy read of the demonstration", () => {
  it("stands beside at least three English pages, each of which leads to it", () => {
    expect(english.length).toBeGreaterThanOrEqual(3);
    for (const url of english) {
      const html = readFileSync(join(site, url.replace(/easy-read\/$/, ""), "index.html"), "utf8");
      expect(html).toContain(`<a href="${url}">`);
    }
  });

  it("says that nobody has checked it", () => {
    for (const url of english)
      expect(readFileSync(join(site, url, "index.html"), "utf8")).toContain(
        "No one who uses easy read has checked this yet.",
      );
  });

  it("is for search engines only in its own language", () => {
    expect(easyReads.length).toBeGreaterThan(english.length);
    expect(easyReads.filter(({ indexed, language }) => indexed !== (language === "en"))).toEqual([]);
  });

  it.each(english)("has a picture before the words of each idea, and large words: %s", async (url) => {
    const ideas = await onPage(url, 1280, measureIdeas);
    expect(ideas.length).toBeGreaterThanOrEqual(8);
    for (const { picture, words, times, isKept } of ideas) {
      expect(picture.right).toBeLessThanOrEqual(words.left);
      expect(picture.width).toBeGreaterThanOrEqual(128);
      expect(times).toBeGreaterThanOrEqual(1.25);
      expect(isKept).toBe(true);
    }
  });

  it.each(english)("puts the picture above the words on a small screen: %s", async (url) => {
    for (const { picture, words } of await onPage(url, 320, measureIdeas)) {
      expect(picture.bottom).toBeLessThanOrEqual(words.top);
      expect(words.right).toBeLessThanOrEqual(320);
    }
  });

  it("reads from the right where its language does", async () => {
    const ideas = await onPage(english[0] ?? "", 1280, async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      return measureIdeas(page);
    });
    for (const { picture, words } of ideas) expect(picture.left).toBeGreaterThanOrEqual(words.right);
  });

  it.each(english)("loads every picture, and gives none a text to hear twice: %s", async (url) => {
    const broken = await onPage(url, 1280, (page) =>
      page.evaluate(async () => {
        const images = [...document.querySelectorAll<HTMLImageElement>(".idea img")];
        for (const image of images) image.loading = "eager";
        await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
        return images
          .filter((image) => image.naturalWidth === 0 || image.getAttribute("alt") !== "")
          .map(({ src }) => src);
      }),
    );
    expect(broken).toEqual([]);
  });

  it("is found by what people call it", async () => {
    const found = await onPage(
      `/search/#q=${encodeURIComponent("easy read extra help")}`,
      360,
      async (page) => {
        await page.waitForSelector(".app-search__title a");
        return page.$$eval(".app-search__title a", (links) => links.map((link) => link.textContent));
      },
    );
    expect(found.slice(0, 3)).toContain("Extra help at school: easy read");
  });
});
