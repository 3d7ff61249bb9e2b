import { describe, expect, it } from "vitest";
import { compareHelp, type PageLinks } from "../../plugins/driven/checks/consistent-help.ts";

/** Links as `place href`: `h` in the header, `m` in the main part, `f` in the footer. */
const page = (url: string, ...links: string[]): PageLinks => ({
  ...{ page: url, language: "en" },
  links: links.map((link) => {
    const [place = "", href = ""] = link.split(" ");
    return {
      href,
      isHelp: href.startsWith("tel:"),
      frame: place === "m" ? "" : place,
      selector: href,
      snippet: "",
    };
  }),
});
const placesOf = (...pages: PageLinks[]) =>
  compareHelp(pages).map(({ page, selector }) => `${page} ${selector}`);

const HOME = page("/", "h /care/", "m tel:1", "f /privacy/");

describe("ways to help", () => {
  it.each([
    ["stand at the same place", page("/a/", "h /care/", "m /x/", "m tel:1", "f /privacy/"), []],
    ["stand after the footer's links", page("/a/", "h /care/", "f /privacy/", "f tel:1"), ["/a/ tel:1"]],
    ["stand before the header's links", page("/a/", "h tel:1", "h /care/", "f /privacy/"), ["/a/ tel:1"]],
    ["are told again further down", page("/a/", "h /care/", "m tel:1", "f /privacy/", "f tel:1"), []],
    ["are only on one page", page("/a/", "h /care/", "f /privacy/"), []],
    ["are others", page("/a/", "h /care/", "f /privacy/", "f tel:2"), []],
  ])("%s", (_, other, found) => {
    expect(placesOf(HOME, other)).toEqual(found);
  });

  it("are compared within a language, by links that all of its pages have in the same part", () => {
    const trail = page("/a/", "h /care/", "n /privacy/", "m tel:1", "f /privacy/");
    expect(placesOf(HOME, trail)).toEqual([]);
    const urdu = { ...page("/ur/", "f /privacy/", "f tel:1", "h /care/"), language: "ur" };
    expect(placesOf(HOME, urdu)).toEqual([]);
  });
});
