import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("link-says-nothing", () => {
  it.each([
    "[«Click here»](a.md) or [«MORE»](b.md) or [«this page.»](c.md)",
    "[Ask for an assessment](ask.md)",
    "[More about short breaks](a.md)",
    "[![A swing](a.jpg)](a.md)",
  ])("reads %s", (marked) => {
    expectMarked("link-says-nothing", marked);
  });
});

describe("same-link-text", () => {
  it.each([
    "[SEN support](a.md) and [SEN support](./a.md)",
    "[SEN support](a.md), then [«sen support.»](a.md#apply).",
    "[more](a.md) and [more](b.md)",
    "[![A swing](a.jpg)](a.md) and [![A slide](b.jpg)](b.md)",
  ])("reads %s", (marked) => {
    expectMarked("same-link-text", marked);
  });

  it("holds in every language", () => {
    expectMarked("same-link-text", "[مدد](a.md) اور [«مدد۔»](b.md)", { kind: "page", language: "ur" });
  });

  it("says why two links can't say the same", () => {
    expect(saidBy("same-link-text", "[Ask](a.md) or [Ask](b.md)")).toEqual([
      "Two links say “Ask” and go to different places. Say in each what only it leads to.",
    ]);
  });
});
