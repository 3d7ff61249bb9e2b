import { describe, expect, it } from "vitest";
import { foldText, listBlocks, listHeadingIds } from "../../plugins/markdown/parse-markdown.ts";

describe("listBlocks", () => {
  it("gives each run of text that is translated in one piece", () => {
    const body = "## Ask\n\nAsk\nfirst.\n\n- One\n  - Two\n\n| A | |\n|---|---|\n| c | d |\n\n> Inset";
    expect(listBlocks(body)).toEqual([
      { kind: "h2", text: "Ask" },
      { kind: "p", text: "Ask first." },
      { kind: "p", text: "One" },
      { kind: "p", text: "Two" },
      { kind: "th", text: "A" },
      { kind: "td", text: "c" },
      { kind: "td", text: "d" },
      { kind: "p", text: "Inset" },
    ]);
  });
});

describe("foldText", () => {
  it.each([
    ["  two \n words ", "two words"],
    ["child\u2019s \u201cplan\u201d", 'child\'s "plan"'],
    ["cafe\u0301", "caf\u00e9"],
  ])("takes %j for %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("listHeadingIds", () => {
  it.each([
    ["## SEN support: what is it?", ["sen-support-what-is-it"]],
    ["## Ask\n### Ask", ["ask", "ask-1"]],
    ["## ???", ["section"]],
    ["## পরিকল্পনা", ["পরকলপন"]],
  ])("makes ids of %s", (body, ids) => {
    expect(listHeadingIds(body)).toEqual(ids);
  });
});
