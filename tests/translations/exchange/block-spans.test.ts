import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpans } from "../../../plugins/translations/exchange/block-spans.ts";
import { writeBody } from "../../../plugins/translations/exchange/write-body.ts";
import { markdown } from "./texts.ts";

/** The text with its blocks written as `[name]`, to see where they stand. */
function masked(text: string): string {
  const placed = findSpans(markdown, text);
  return placed === undefined
    ? "(not placed)"
    : writeBody(
        placed.body,
        placed.spans,
        placed.spans.map(({ name }) => `<${name}>`),
      );
}

describe("findSpans", () => {
  it.each([
    ["## Who can get it", "## <heading>"],
    ["## Who can get it ##  ", "## <heading> ##  "],
    ["Who can\nget it\n===", "<heading>\n==="],
    ["Ask the school,\nthen us.", "<paragraph>"],
    ["- Ask\n  first\n  - then\n\n  more", "- <list item>\n  - <list item>\n\n  <paragraph>"],
    ["3. Ask\n10) Wait", "3. <list item>\n10) <list item>"],
    ["> Ask\n> first\n>\n> - then", "> <paragraph>\n>\n> - <list item>"],
    [
      "| A \\| B | C |\n|---|---|\n|x| |",
      "| <heading of a table> | <heading of a table> |\n|---|---|\n|<cell of a table>| |",
    ],
    [
      "A | B\n--|--\n`a\\|b` | c",
      "<heading of a table> | <heading of a table>\n--|--\n<cell of a table> | <cell of a table>",
    ],
    ["> | A |\n> |---|\n> | b |", "> | <heading of a table> |\n> |---|\n> | <cell of a table> |"],
    ["Ask [us][a].\n\n[a]: https://x.example 'Us'", "<paragraph>\n\n[a]: https://x.example 'Us'"],
    [
      "```\n# no heading\n```\n\n<!-- note -->\n\nAsk.",
      "```\n# no heading\n```\n\n<!-- note -->\n\n<paragraph>",
    ],
    ["Ask.\r\n\r\nThen wait.\r\n", "<paragraph>\n\n<paragraph>\n"],
  ])("places the blocks of %j", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it("begins each further line of a block as its first one asks", () => {
    const { body = "", spans = [] } = findSpans(markdown, "> 1. Ask\n\n- Wait\n") ?? {};
    expect(writeBody(body, spans, ["one\\\ntwo", "three\\\nfour"])).toBe(
      "> 1. one\\\n>    two\n\n- three\\\n  four\n",
    );
  });
});

/** What Markdown is made of, and what its parser treats as a line's end or not. */
const PIECES = [
  ...[
    "word",
    "EHC plan",
    "اردو",
    "\u00a0",
    "\0",
    "\r\n",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "\\",
    " ",
    "  ",
    "\t",
    "# ",
  ],
  ...[
    "## ",
    " ##",
    "- ",
    "* ",
    "1. ",
    "> ",
    "    ",
    "| ",
    "|",
    "\\|",
    "|---|---|\n",
    "---\n",
    "===\n",
    "`",
    "**",
  ],
  ...[
    "_",
    "[",
    "](x)",
    "![",
    "[a]: b\n",
    "<b>",
    "{{x}}",
    "&amp;",
    "```\n",
    "<!--",
    "-->",
    "\u2028",
    "\f",
    "\v",
  ],
];

describe("the blocks of any Markdown", () => {
  it("can be placed, and what is between them too", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 18 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (written) => {
        const placed = findSpans(markdown, written);
        expect(placed).toBeDefined();
        const { body = "", spans = [] } = placed ?? {};
        expect(writeBody(body, spans, [])).toBe(body);
        for (const { from, to, content, form } of spans) {
          const stands = body.slice(from, to);
          const flat = (all: string) =>
            (form === "cell" ? all.replaceAll("\\|", "|") : all).replace(/\n[\s>]*/g, "\n");
          expect(flat(stands)).toBe(flat(content));
        }
      }),
      { seed: 20261124, numRuns: 5000 },
    );
  });
});
