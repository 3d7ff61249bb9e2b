import { describe, expect, it } from "vitest";
import { listPages, PageRecords } from "../../plugins/accessibility/pages-to-check.ts";

const record = (url: string, file: string, source: string | null = null) => ({ url, file, source });

describe("listPages", () => {
  it("takes every page that the build lists, with its content file, by address", () => {
    const school = record("/school/", "school/index.html", "content/en/school/index.md");
    const home = record("/", "index.html", "content/en/index.md");
    expect(listPages(["school/index.html", "index.html"], [school, home])).toEqual([
      { url: "/", source: "content/en/index.md" },
      { url: "/school/", source: "content/en/school/index.md" },
    ]);
  });

  it("takes a page that the build lists and that isn't there, so that it is missed", () => {
    expect(listPages([], [record("/lost/", "lost/index.html")])).toEqual([{ url: "/lost/", source: null }]);
  });

  it.each([
    ["ur/school/index.html", "/ur/school/"],
    ["index.html", "/"],
    ["old.html", "/old.html"],
    ["ur\\school\\index.html", "/ur/school/"],
    ["short breaks/index.html", "/short%20breaks/"],
    ["what now?#1.html", "/what%20now%3F%231.html"],
    ["Q&A, 1+1=2.html", "/Q&A,%201+1=2.html"],
    ["old.htm", "/old.htm"],
  ])("takes an HTML file that the build doesn't list: %s", (file, url) => {
    expect(listPages([file], [])).toEqual([{ url, source: null }]);
  });

  it("takes each address once", () => {
    const school = record("/school/", "school/index.html");
    expect(listPages(["school/index.html"], [school, school])).toHaveLength(1);
  });
});

describe("PageRecords", () => {
  it("reads the build's list, and lets it say more than the gate needs", () => {
    const pages = [{ ...record("/", "index.html"), language: "en" }];
    expect(PageRecords.parse({ pages }).pages).toEqual(pages);
  });
});
