import { describe, expect, it } from "vitest";
import type { ContentKind } from "../../../plugins/plain-language/content-file.ts";
import { atPlaceOf, ENGLISH, findingsIn, SERVICE } from "../lint.ts";

/** Every text says "utilise" once; where it does is the line and column that must be found. */
const TEXTS: readonly (readonly [string, string, number, number, ContentKind?])[] = [
  ["a paragraph", "We utilise it.", 1, 4],
  ["a later line of a paragraph", "We ask\nand utilise it.", 2, 5],
  ["a paragraph after front matter", "---\ntitle: Ask\n---\n\nWe utilise it.", 5, 4],
  ["a title", "---\ntitle: Utilise it\n---\n", 2, 8],
  ["a title in quotes", '---\ntitle: "Ask: utilise it"\n---\n', 2, 14],
  ["a title in single quotes", "---\ntitle: 'It''s fine to utilise it'\n---\n", 2, 23],
  ["a title with escapes", '---\ntitle: "\\"Ask\\" \\u2013 utilise it"\n---\n', 2, 24],
  ["a description over lines", "---\ndescription: We ask\n  and utilise it.\n---\n", 3, 7],
  ["a folded description", "---\ndescription: >\n  We ask\n  and utilise it.\n---\n", 4, 7],
  ["a description with lines of its own", "---\ndescription: |-\n  We ask\n  and utilise it.\n---\n", 4, 7],
  ["a heading", "## How to utilise it", 1, 11],
  ["a heading underlined", "How to utilise it\n---", 1, 8],
  ["a list item", "- one\n- we utilise it", 2, 6],
  ["a nested list item", "- one\n  - two\n    we utilise it", 3, 8],
  ["a list item with a tab", "-\twe utilise it", 1, 6],
  ["a numbered item over lines", "1. We ask\n   and utilise it", 2, 8],
  ["a lazy line of an item", "1. We ask\nand utilise it", 2, 5],
  ["a quotation", "> We ask\n> and utilise it", 2, 7],
  ["a quotation in a list", "- > We ask\n  > and utilise it", 2, 9],
  ["a list in a quotation", "> - one\n> - we utilise it", 2, 8],
  ["a table's head", "| Ask | Utilise it |\n| --- | --- |\n| a | b |", 1, 9],
  ["a table's cell", "| A | B |\n| --- | --- |\n| a | we utilise it |", 3, 10],
  ["a table's cell after an escaped bar", "| A | B |\n| --- | --- |\n| a \\| b | utilise it |", 3, 12],
  ["a table's cell with an escaped bar", "| A | B |\n| --- | --- |\n| a | b \\| utilise it |", 3, 12],
  ["a table without outer bars", "A | B\n--- | ---\na | we utilise it", 3, 8],
  ["a table in a list", "- one\n\n  | A | B |\n  | --- | --- |\n  | a | we utilise it |", 5, 12],
  ["a table in a quotation", "> | A | B |\n> | --- | --- |\n> | a | we utilise it |", 3, 12],
  ["strong words", "We **do utilise** it.", 1, 9],
  ["the words of a link", "See [how to utilise it](utilise-this.md).", 1, 13],
  ["words after a link", "See [how](utilise-this.md) we utilise it.", 1, 31],
  ["words after a link with a title", 'See [how](a.md "a utilised b") we utilise it.', 1, 35],
  ["words after a reference", "See [how][1] we utilise it.\n\n[1]: a.md", 1, 17],
  ["words after a picture", "![a swing](a.jpg) We utilise it.", 1, 22],
  ["the text of a picture", "See ![how we utilise it](a.jpg).", 1, 14],
  ["words after code", "Type `utilise` and utilise it.", 1, 20],
  ["words after an entity", "Fish &amp; chips: utilise it.", 1, 19],
  ["words after an escape", "5 \\* 5: utilise it.", 1, 9],
  ["words after a backslash that escapes nothing", "One \\utilise it.", 1, 6],
  ["words after a hard break", "One\\\ntwo utilise it.", 2, 5],
  ["words after two spaces", "One  \n   two utilise it.", 2, 8],
  ["words after an HTML tag", 'One <span lang="en">two</span> utilise it.', 1, 32],
  ["words after a comment", "One <!-- utilise --> two utilise it.", 1, 26],
  ["words after a comment over lines", "One <!-- a\nb --> two utilise it.", 2, 11],
  ["words after a placeholder", "{{contacts.send.name}} can utilise it.", 1, 28],
  ["words after an address", "<https://gov.uk/a> can utilise it.", 1, 24],
  ["words after tabs", "One\ttwo\tutilise it.", 1, 9],
  ["words after accents", "Café\u0301 naïve: utilise it.", 1, 14],
  ["words after an emoji of two units", "One 👍🏽: utilise it.", 1, 11],
  ["words after Urdu", "اردو: utilise it.", 1, 7],
  ["words after curly quotes", "Say “yes”, child’s: utilise it.", 1, 21],
  ["words after a no-break space", "One\u00A0two utilise it.", 1, 9],
  ["words after a byte-order mark", "\uFEFFWe utilise it.", 1, 4],
  ["a service's field", "name: A\nsend:\n  apply: We utilise it.\n", 3, 13, SERVICE],
  ["a service's field over lines", "send:\n  apply: We ask\n    and utilise it.\n", 3, 9, SERVICE],
  ["a service's field with a gap", "description: We ask.\n\n  We utilise it.\n", 3, 6, SERVICE],
  ["a service's list", "schedules:\n  - description: We utilise it\n", 2, 21, SERVICE],
];

const ENDS = [
  ["LF", "\n"],
  ["CR LF", "\r\n"],
  ["CR", "\r"],
] as const;

describe.each(ENDS)("with lines that end in %s, a finding stands where its words are", (_, end) => {
  it.each(TEXTS.map((row) => [row[0], row] as const))(
    "in %s",
    (_, [, lines, line, column, kind = ENGLISH]) => {
      const text = lines.replaceAll("\n", end);
      const [found, ...others] = findingsIn(text, kind).filter(({ rule }) => rule === "simpler-word");
      expect(found).toMatchObject({ line, column });
      expect(others).toEqual([]);
    },
  );
});

describe("a finding ends where its words end", () => {
  it.each([
    ["in one line", "We ask in order to know.", "in order to"],
    ["over lines", "We ask in\norder to know.", "in\norder to"],
    ["over lines of a list", "- We ask in\n  order to know.\n- Fine.", "in\n  order to"],
    ["over lines of a quotation", "> We ask in\n> order to know.", "in\n> order to"],
    ["over stress", "We ask in **order** to know.", "in **order** to"],
    ["over a link", "We ask in [order](a.md) to know.", "in [order](a.md) to"],
    ["with an entity", "We ask in&nbsp;order to know.", "in&nbsp;order to"],
    ["with a hyphen", "We give multi-agency help.", "multi-agency"],
    ["with a curly apostrophe", "You can\u2019t ask.", "can\u2019t"],
  ])("%s", (_, text, source) => {
    expect(findingsIn(text).map((finding) => atPlaceOf(text, finding))).toEqual([source]);
  });

  it("and its words are as a reader sees them", () => {
    expect(findingsIn("We ask in **order**\nto know.").map(({ words }) => words)).toEqual(["in order to"]);
  });
});
