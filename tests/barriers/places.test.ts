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
  ])("%s", (_, text, place) => {
    expect(places(text)).toEqual([place]);
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
