import { describe, expect, it } from "vitest";
import { findPage } from "../../plugins/approvals/find-page.ts";
import type { PublishedPage } from "../../plugins/model/approval.ts";
import { FIRST } from "./ledger-files.ts";
import { someDigest } from "./reviewed-page.ts";

const pages = ["", "care/short-breaks", "school"].flatMap((path): PublishedPage[] =>
  ["en", "ur"].map((language) => {
    const url = `/${[language === "en" ? "" : language, path].filter(Boolean).join("/")}/`.replace("//", "/");
    return { path, url, language, title: path, digest: someDigest(FIRST), seen: () => undefined };
  }),
);

describe("findPage", () => {
  it.each([
    ["care/short-breaks", "en", "/care/short-breaks/"],
    ["/care/short-breaks/", "en", "/care/short-breaks/"],
    ["care/short-breaks", "ur", "/ur/care/short-breaks/"],
    ["https://localoffer.brackenmere.example/ur/care/short-breaks/#ask", "ur", "/ur/care/short-breaks/"],
    ["/", "en", "/"],
    ["/ur/", "ur", "/ur/"],
  ])("finds %s in %s", (typed, language, url) => {
    expect(findPage(pages, typed, language).url).toBe(url);
  });

  it("names the nearest page", () => {
    expect(() => findPage(pages, "care/short-break", "en")).toThrow('Did you mean "care/short-breaks"?');
  });

  it("does not take a page in another language", () => {
    expect(() => findPage(pages, "/ur/care/short-breaks/", "en")).toThrow(
      'no such page in the language "en"',
    );
  });
});
