import { describe, expect, it } from "vitest";
import { decodeText, kindOf, kindOfNamed } from "../../plugins/plain-language/content-file.ts";

describe("a file's kind", () => {
  it.each([
    ["en/school/sen-support.md", { kind: "page", language: "en" }],
    ["ur/index.md", { kind: "page", language: "ur" }],
    ["zh-Hans/index.md", { kind: "page", language: "zh-Hans" }],
    ["en/school/sen-support.easy-read.md", { kind: "page", language: "en" }],
    ["en/school/sen-support.bsl.yaml", undefined],
    ["services/splash.yaml", { kind: "service" }],
    ["services/splash.yml", { kind: "service" }],
    ["services/old/splash.yaml", undefined],
    ["xx/index.md", undefined],
    ["README.md", undefined],
    ["settings.yaml", undefined],
    ["ur/index.sources.json", undefined],
    ["images/a.svg", undefined],
  ])("of %s is told by its place", (path, kind) => {
    expect(kindOf(path)).toEqual(kind);
  });

  it.each([
    ["../elsewhere/page.md", { kind: "page", language: "en" }],
    ["../elsewhere/service.yaml", { kind: "service" }],
    ["notes.txt", { kind: "page", language: "en" }],
    ["ur/index.md", { kind: "page", language: "ur" }],
  ])("of %s, if it is named, by its ending too", (path, kind) => {
    expect(kindOfNamed(path)).toEqual(kind);
  });
});

describe("a file that can't be read", () => {
  const bytes = (...values: number[]) => ({ size: values.length, bytes: Uint8Array.from(values) });

  it.each([
    [
      "too large",
      { size: 2_500_000, bytes: new Uint8Array() },
      "This file is larger than a page can be: 3 MB. Split it into pages.",
    ],
    [
      "a picture",
      bytes(0x89, 0x50, 0),
      "This file isn't text. Put pictures and documents beside the page, under their own ending.",
    ],
    [
      "in another encoding",
      bytes(0x63, 0x61, 0x66, 0xe9),
      "This file isn't in UTF-8, so some letters can't be read. Save it again as UTF-8.",
    ],
  ])("is a finding: %s", (_, content, sentence) => {
    const decoded = decodeText("page.md", content);
    expect(decoded).toMatchObject({
      problem: { file: "page.md", line: 1, column: 1, rule: "unreadable-file", severity: "error" },
    });
    expect("problem" in decoded && `${decoded.problem.message} ${decoded.problem.fix}`).toBe(sentence);
  });

  it("is no file of UTF-8, with its byte-order mark", () => {
    expect(decodeText("page.md", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toEqual({ text: "\uFEFFé" });
  });
});
