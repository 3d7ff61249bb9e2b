import { describe, expect, it } from "vitest";
import { ENGLISH, findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const PASHTO = { kind: "page", language: "ps" } as const;

describe("the rules for pictures", () => {
  it.each([
    ["alt-missing", "![A girl points at her timetable](a.jpg)", ENGLISH],
    ["alt-missing", "[«![](a.jpg)»](b.md)", ENGLISH],
    ["alt-missing", "«![](a.jpg)»", PASHTO],
    ["alt-says-picture", "![«Photo of a swing»](a.jpg) ![Photographer at work](b.jpg)", ENGLISH],
    ["alt-says-nothing", "![«logo»](a.jpg) ![The Mere Lane logo](b.jpg) ![«A photo.»](c.jpg)", ENGLISH],
    ["alt-says-nothing", "![photo](a.jpg)", PASHTO],
    ["alt-file-name", "![«IMG_1.jpg»](a.jpg) ![«dsc 0042»](b.jpg) ![How to open a form.pdf](c.jpg)", ENGLISH],
    ["alt-file-name", "![«IMG_1.jpg»](a.jpg)", PASHTO],
  ])("%s reads %s", (rule, marked, kind) => {
    expectMarked(rule, marked, kind);
  });

  it.each([
    ["en", 150, 0],
    ["en", 151, 1],
    ["ps", 220, 0],
    ["ps", 221, 1],
  ])("in %s find a text of %i letters: %i", (language, letters, count) => {
    const found = findingsIn(`![${"a".repeat(letters)}](a.jpg)`, { kind: "page", language });
    expect(found.filter(({ rule }) => rule === "long-alt")).toHaveLength(count);
  });
});
