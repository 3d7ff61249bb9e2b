import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const link = (words: number) => `[${Array.from({ length: words }, () => "word").join(" ")}](a.md)`;

describe("long-link", () => {
  it.each([
    ["en", 15, 0],
    ["en", 16, 1],
    ["pl", 25, 0],
    ["pl", 26, 1],
  ])("in %s finds a link of %i words: %i", (language, words, count) => {
    const found = findingsIn(link(words), { kind: "page", language });
    expect(found.filter(({ rule }) => rule === "long-link")).toHaveLength(count);
  });
});

describe("tiny-link", () => {
  it.each(["[«x»](a.md)", "[«ا»](a.md)", "[5](a.md)", "[我](a.md)", "[ab](a.md)"])("reads %s", (marked) => {
    expectMarked("tiny-link", marked);
  });
});
