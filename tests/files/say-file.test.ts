import { describe, expect, it } from "vitest";
import { fileUrl, sayFile } from "../../plugins/files/say-file.ts";
import { findLanguage } from "../../plugins/model/languages.ts";

const say = (tag: string, bytes: number, kind = "PDF") => {
  const { text, ...marks } = sayFile({ kind, bytes }, findLanguage(tag) ?? expect.fail("no language"));
  return [text.replaceAll("\u00a0", " "), marks];
};
const ENGLISH = { lang: "en", dir: "ltr" };

describe("sayFile", () => {
  it.each([
    ["en", 1, "(PDF, 1 kB)", {}],
    ["en", 119_001, "(PDF, 120 kB)", {}],
    ["en", 999_000, "(PDF, 999 kB)", {}],
    ["en", 999_001, "(PDF, 1 MB)", {}],
    ["en", 2_450_000, "(PDF, 2.5 MB)", {}],
    ["fr", 2_450_000, "(PDF, 2,5 Mo)", { lang: "fr", dir: "ltr" }],
    ["uk", 119_001, "(PDF, 120 кБ)", { lang: "uk", dir: "ltr" }],
    ["ur", 119_001, "(PDF, 120 kB)", ENGLISH],
    ["ar", 119_001, "(PDF، 120 كيلوبايت)", { lang: "ar", dir: "rtl" }],
  ])("says in %s of %i bytes: %s", (tag, bytes, text, marks) => {
    expect(say(tag, bytes)).toEqual([text, marks]);
  });

  it("calls a kind of document what people call it", () => {
    expect(say("en", 900, "Word")).toEqual(["(Word, 1 kB)", {}]);
  });
});

describe("fileUrl", () => {
  it("stays the same for links from elsewhere, and changes with the content for browsers and approvals", () => {
    expect(fileUrl({ file: "form.pdf", hash: "0a1b2c3d4e5f" })).toBe("/files/form.pdf?v=0a1b2c3d");
  });
});
