import { describe, expect, it } from "vitest";
import { type Candidate, chooseTemplates, readCandidate } from "../../plugins/driven/choose-templates.ts";

const page = (url: string, template: string, language: string): Candidate => ({
  ...{ url, template, language },
  direction: language === "ur" ? "rtl" : "ltr",
});

const SITE = [
  page("/bn/services/pool/", "service", "bn"),
  page("/ur/services/pool/", "service", "ur"),
  page("/services/swing/", "service", "en"),
  page("/services/pool/", "service", "en"),
  page("/", "home", "en"),
  page("/404.html", "not-found", "en"),
];

describe("the pages to drive", () => {
  it("are the first of each template in each direction, in the home page's language where there is one", () => {
    const chosen = chooseTemplates(SITE).map(({ url, twin }) => [url, twin]);
    expect(chosen).toEqual([
      ["/", "/ur/services/pool/"],
      ["/404.html", "/ur/services/pool/"],
      ["/services/pool/", "/ur/services/pool/"],
      ["/ur/services/pool/", "/services/pool/"],
    ]);
  });

  it("are the same in whatever order the pages come", () => {
    expect(chooseTemplates(SITE.toReversed())).toEqual(chooseTemplates(SITE));
  });

  it("have a twin from anywhere on the site, also where only some pages are asked for", () => {
    const chosen = chooseTemplates([page("/bn/services/pool/", "service", "bn")], SITE);
    expect(chosen.map(({ url, twin }) => [url, twin])).toEqual([
      ["/bn/services/pool/", "/ur/services/pool/"],
    ]);
  });

  it("have no twin on a site of one direction", () => {
    expect(chooseTemplates([page("/", "home", "en")]).map(({ twin }) => twin)).toEqual([null]);
  });

  it.each([
    ['<html lang="ur" dir="rtl"><body class="a template-list">', "list", "ur", "rtl"],
    ["<html lang=en><body>", "page", "en", "ltr"],
    ["", "page", "", "ltr"],
  ])("say what they are: %s", (html, template, language, direction) => {
    expect(readCandidate("/a/", html)).toEqual({ url: "/a/", template, language, direction });
  });
});
