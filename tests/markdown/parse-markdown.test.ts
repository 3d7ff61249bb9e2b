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

describe("the form in which listBlocks gives a text", () => {
  const formOf = (body: string) => listBlocks(body)[0]?.text;

  it.each([
    ["a comment in it", "Ask <!-- who? --> us.", "Ask us."],
    ["two comments", "Ask <!-- a --> us <!-- b -->now.", "Ask us now."],
    ["a comment over two lines", "Ask<!-- who\never --> us.", "Ask us."],
    ["letters by name", "Ask &quot;us&quot; &amp;&nbsp;them &#163;5 &#x41;", 'Ask "us" & them £5 A'],
    ["an address at the end of the page", "[Ask][us].\n\n[us]: /a/", "[Ask](/a/)."],
    [
      "an address under the link's own words",
      "[Ask  us] now, [ask us][].\n\n[ask us]: /a/",
      "[Ask us](/a/) now, [ask us](/a/).",
    ],
    ["an address of its own", "[us](/b/) now.\n\n[us]: /a/", "[us](/b/) now."],
    ["an address with a title", '[Ask][us].\n\n[us]: /a/ "Now"', '[Ask](/a/ "Now").'],
    ["a picture's address at the end", "![Two](us)![One][us]\n\n[us]: a.jpg", "![Two](us)![One](a.jpg)"],
  ])("is that of readers for %s", (_, body, form) => {
    expect(formOf(body)).toBe(form);
  });

  it.each([
    ["square brackets that lead nowhere", "Ask [us] or [us][them]."],
    ["entities that aren't", "Ask &us; & them &."],
    ["code", "Write `[us] &amp; <!-- x -->` here."],
    ["code in two marks", "Write ``[us] ` &amp;`` here."],
  ])("keeps %s", (_, text) => {
    expect(formOf(`${text}\n\n`)).toBe(text);
  });

  it("keeps comments that never end, however many", () => {
    const text = `Ask ${"<!-- ".repeat(200_000)}us.`;
    expect(formOf(text)).toBe(text);
  });

  it("keeps in code what leads somewhere elsewhere", () => {
    expect(formOf("Write `[us]`, ask [us].\n\n[us]: /a/")).toBe("Write `[us]`, ask [us](/a/).");
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
