import { describe, expect, it } from "vitest";
import { checkPictures } from "../../plugins/budgets/check-pictures.ts";
import { findPictures } from "../../plugins/budgets/find-pictures.ts";
import { shownWidth } from "../../plugins/budgets/shown-width.ts";

const COLUMN = "(min-width: 40.0625em) 630px, calc(100vw - 30px)";
const set = (ending: string): string =>
  [320, 640, 960, 1280].map((width) => `/a-${width}.${ending} ${width}w`).join(", ");
const source = (ending: string): string =>
  `<source type="image/${ending}" srcset="${set(ending)}" sizes="${COLUMN}">`;
const image = `<img src="/a-640.jpeg" srcset="${set("jpeg")}" sizes="${COLUMN}" width="1280" height="800" alt="A bus" loading="lazy">`;
const good = `<picture>${source("avif")}${source("webp")}${image}</picture>`;

/** Sizes in bytes: those named, and 10 kB for every other file. */
const check = (html: string, sizes: Record<string, number> = {}): string[] =>
  checkPictures(findPictures(html), (address) => sizes[address] ?? 10 * 1024);

const HEAVY = 61 * 1024;
const heavy = (address: string): string =>
  `the picture ${address} weighs 61.0 kB and is what a phone 360 pixels wide takes, more than 60.0 kB. Make it simpler or smaller.`;

describe("checkPictures", () => {
  it("says nothing of a picture in three formats that holds its place and waits to be near", () => {
    expect(check(good)).toEqual([]);
  });

  it.each([
    [
      "no height",
      good.replace(' height="800"', ""),
      "the picture /a-640.jpeg has no width and height, so the page moves when it comes. Give it both.",
    ],
    [
      "no AVIF",
      good.replace(source("avif"), ""),
      "the picture /a-640.jpeg is not there as image/avif. Put it in a <picture> with a <source> of that type.",
    ],
    [
      "no WebP",
      good.replace(source("webp"), ""),
      "the picture /a-640.jpeg is not there as image/webp. Put it in a <picture> with a <source> of that type.",
    ],
    [
      "no fallback",
      good.replaceAll("jpeg", "webp"),
      "the picture /a-640.webp can't be seen in old browsers. Let the <img> itself lead to a JPEG or PNG.",
    ],
  ])("names a picture with %s", (_, html, problem) => {
    expect(check(html)).toEqual([problem]);
  });

  it("lets only the first picture of a page load at once", () => {
    const eager = good.replace(' loading="lazy"', "");
    expect(check(eager)).toEqual([]);
    expect(check(good + eager)).toEqual([
      `the picture /a-640.jpeg loads before anybody scrolls to it. Give it loading="lazy"; only the first picture of a page may go without.`,
    ]);
  });

  it("lets pictures of a pack for paper load at once: a browser prints only what is there", () => {
    const eager = good.replace(' loading="lazy"', "");
    expect(checkPictures(findPictures(good + eager), () => 1024, true)).toEqual([]);
  });

  it.each([
    ["at one pixel for each", "/a-640.avif"],
    ["at two", "/a-960.webp"],
    ["at three", "/a-1280.jpeg"],
  ])("weighs what a phone takes %s", (_, address) => {
    expect(check(good, { [address]: HEAVY })).toEqual([heavy(address)]);
  });

  it("doesn't weigh what no phone takes", () => {
    const narrow = good.replaceAll(COLUMN, "200px");
    expect(check(narrow, { "/a-960.avif": HEAVY, "/a-1280.avif": HEAVY })).toEqual([]);
    expect(check(narrow, { "/a-640.avif": HEAVY })).toEqual([heavy("/a-640.avif")]);
  });

  it("weighs a picture that has no others to choose from", () => {
    const svg = '<img src="/a.svg" width="9" height="9" alt="" loading="lazy">';
    expect(check(svg, { "/a.svg": HEAVY })).toEqual([heavy("/a.svg")]);
    expect(check(svg)).toEqual([]);
  });
});

describe("shownWidth", () => {
  it.each([
    [COLUMN, 330],
    ["(max-width: 400px) 50vw, 100vw", 180],
    ["(min-width: 20em) and (max-width: 30em) 6rem, 100px", 96],
    ["calc(50vw - 1em + 4px)", 168],
    ["", 360],
    ["clamp(1px, 2px, 3px)", 360],
    ["(orientation: portrait) 10px, 20px", 20],
  ])("reads %s on a phone as %d pixels", (sizes, width) => {
    expect(shownWidth(sizes, 360)).toBe(width);
  });
});
