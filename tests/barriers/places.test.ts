import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../plugins/barriers/check-markdown.ts";
import { checkPage } from "../../plugins/barriers/check-page.ts";

const FRONT = "---\ntitle: Clubs\n---\n\n";
const places = (text: string) =>
  checkMarkdown({ file: "a.md", text, language: "en" }).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );

describe("a finding in Markdown stands where the editor wrote it:", () => {
  it.each([
    ["after front matter", `${FRONT}[→](a.md)`, "link-of-signs 5:1"],
    [
      "after front matter with Windows line ends",
      `${FRONT}Hello\n\n[→](a.md)`.replaceAll("\n", "\r\n"),
      "link-of-signs 7:1",
    ],
    ["in a list", "- a pool\n- go [→](a.md) here", "link-of-signs 2:6"],
    ["in a list inside a quotation", "> - go [→](a.md) here", "link-of-signs 1:8"],
    ["in a table", "| A | B |\n| --- | --- |\n| one | [→](a.md) |", "link-of-signs 3:9"],
    ["after the same words", "[→ a](a.md) and → then [→](b.md)", "link-of-signs 1:24"],
    ["after an address with the same words", "[pool](→.md) [→](b.md)", "link-of-signs 1:14"],
    ["after entities", "A &amp; B &amp; C [→](b.md)", "link-of-signs 1:19"],
    ["in a block of HTML", "Text\n\n<div>\n  <div onclick='x()'>More</div>\n</div>", "click-only 4:3"],
    ["in HTML inside a line", "Text <b>and</b> <span onclick='x()'>more</span>", "click-only 1:17"],
    ["on the second line of a paragraph", "Text\nsee you :-)", "emoticon-typed 2:9"],
    [
      "where lines end as on an old Mac",
      `${FRONT}Hello\n\n[→](a.md)`.replaceAll("\n", "\r"),
      "link-of-signs 7:1",
    ],
    ["after a byte-order mark", "\uFEFF[→](a.md)", "link-of-signs 1:1"],
    ["after a byte-order mark and front matter", `\uFEFF${FRONT}Go [→](a.md)`, "link-of-signs 5:4"],
    ["after a sign that HTML writes otherwise", "Q & A or “x” < y :-)", "emoticon-typed 1:1"],
    ["after an address with a bracket", "[pool](a[1].md) [→](b.md)", "link-of-signs 1:17"],
    ["after quotation marks", 'Say "hello" > all :-)', "emoticon-typed 1:19"],
  ])("%s", (_, text, place) => {
    expect(places(text)).toEqual([place]);
  });
});

it("a byte-order mark is no part of the first line", () => {
  expect(places("\uFEFF- a pool\n- a park")).toEqual([]);
});

it("a folder's language is known however it is written", () => {
  const text = "ہم آپ کی مدد کر سکتے ہیں، سال میں کسی بھی وقت۔ ہم سے فون پر بات کریں یا ہمیں خط لکھیں۔";
  const rulesOf = (language: string) =>
    checkMarkdown({ file: "a.md", text: `${text}\n\n<p lang="${language}">سلام</p>`, language }).map(
      ({ rule }) => rule,
    );
  expect(["ur", "pa-Arab", "ckb"].map(rulesOf)).toEqual([[], [], []]);
  expect(rulesOf("pa")).toContain("page-in-other-script");
  const english = `<p lang="pa-Arab" dir="rtl">${"We can help you at any time of the year. ".repeat(3)}</p>`;
  const found = checkMarkdown({ file: "a.md", text: english, language: "pa-Arab" });
  expect(found.map(({ rule }) => rule)).toEqual(["page-in-other-script"]);
});

describe("a finding on a page names its element:", () => {
  const found = (html: string, rule: string) =>
    checkPage(`<html lang="en"><body>${html}</body></html>`, { url: "/", file: "a.html" })
      .filter((finding) => finding.rule === rule)
      .map(({ selector, words, snippet }) => ({ selector, words, snippet }));

  it.each([
    ["by what it stands in", "<p>a</p><p><a href='/a'>→</a></p>", "html > body > p:nth-of-type(2) > a"],
    ["by the nearest id", "<div id='help'><p><a href='/a'>→</a></p></div>", "#help > p > a"],
    ["by no id that a selector can't have", "<p id='1 a'><a href='/a'>→</a></p>", "html > body > p > a"],
  ])("%s", (_, html, selector) => {
    expect(found(html, "link-of-signs")).toEqual([{ selector, words: "→", snippet: "<a href='/a'>" }]);
  });

  it("by so many of its words and letters", () => {
    const long = `<a class="${"x".repeat(300)}" href="/a">${"Word ".repeat(60)}</a>`;
    const [finding] = found(long, "link-is-paragraph");
    expect([finding?.words?.length, finding?.snippet.length]).toEqual([120, 200]);
  });

  it("in the order of the page, and an element that the parser put in where the one around it begins", () => {
    const html = '<html lang="ur"><p><a href="/a">→</a></p><p>• a<br>• b</p>';
    const all = checkPage(html, { url: "/", file: "a.html" }).map(({ rule, column }) => [column, rule]);
    expect(all).toEqual([
      ...[
        [1, "direction-mismatch"],
        [20, "link-of-signs"],
        [45, "list-by-hand"],
      ],
    ]);
  });
});

it("nothing is thrown and places are in the text, whatever the text", () => {
  const bits = fc.constantFrom(
    ...[
      "<p>",
      "</p>",
      "<a href='#'>",
      "<table>",
      "<tr><td>",
      "**",
      "[",
      "](",
      ")",
      "•",
      "\n",
      "\n\n",
      "- ",
      "| ",
      "`",
      "<!--",
      "-->",
    ],
    ...[
      "&nbsp;",
      "\u202E",
      "\0",
      "<svg><title>",
      "<template>",
      "<select><option>",
      "text",
      "ہم",
      "<li lang='ur'>",
      "---\n",
      "<h2>",
      "1) ",
    ],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const lines = text.split("\n");
      const found = [
        ...checkMarkdown({ file: "a.md", text, language: "en" }),
        ...checkPage(text, { url: "/", file: "a.html" }),
      ];
      for (const { line, column } of found) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});
