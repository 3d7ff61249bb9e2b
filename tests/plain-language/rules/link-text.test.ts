import { describe, expect, it } from "vitest";
import { findingsIn, saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const link = (words: number) => `[${Array.from({ length: words }, () => "word").join(" ")}](a.md)`;

describe("link-text", () => {
  it.each([
    "[«Click here»](a.md) or [«MORE…»](b.md) or [«this page.»](c.md)".replace("«MORE…»", "«MORE»"),
    "[Ask for an assessment](a.md)",
    "[GOV.UK](https://www.gov.uk) has more, and so has GOV.UK.",
    "Email <help@mere.example> or help@mere.example.",
    "Read «<https://www.gov.uk/send>».",
    "See «www.gov.uk/send» and [«gov.uk/send»](https://www.gov.uk/send).",
    "[SEN support](a.md) and [SEN support](a.md)",
    "[SEN support](a.md), then [«sen support»](a.md#apply).",
    "[«x»](a.md)",
    "[![A swing](a.jpg)](a.md)",
    "See «`www.gov.uk/send`».",
  ])("reads %s", (marked) => {
    expectMarked("link-text", marked);
  });

  it.each([
    ["en", 15, 0],
    ["en", 16, 1],
    ["pl", 25, 0],
    ["pl", 26, 1],
  ])("in %s finds a link of %i words: %i", (language, words, count) => {
    const found = findingsIn(link(words), { kind: "page", language });
    expect(found.filter(({ rule }) => rule === "link-text")).toHaveLength(count);
  });

  it("says why two links can't say the same", () => {
    expect(saidBy("link-text", "[Ask](a.md) or [Ask](b.md)")).toEqual([
      "Two links say “Ask” and go to different places. Say in each what only it leads to.",
    ]);
  });
});
