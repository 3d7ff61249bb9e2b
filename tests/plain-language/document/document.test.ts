import { describe, expect, it } from "vitest";
import { documentOf, ENGLISH, findingsIn, SERVICE } from "../lint.ts";

const blocksOf = (text: string) => documentOf(text).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const textsOf = (text: string) => documentOf(text).blocks.map((block) => block.text);

describe("a page's blocks", () => {
  it.each([
    [
      "front matter",
      "---\ntitle: Ask\ndescription: How.\norder: 10\n---\n",
      ["title: Ask", "description: How."],
    ],
    ["a byte-order mark", "\uFEFF---\ntitle: Ask\n---\nText", ["title: Ask", "paragraph: Text"]],
    ["headings of both kinds", "## Ask\n\nHow\n---\n", ["heading: Ask", "heading: How"]],
    ["lists in lists", "- one\n  - two\n\n1. three", ["item: one", "item: two", "item: three"]],
    [
      "tables",
      "| A | B |\n| --- | --- |\n| c | d |",
      ["header-cell: A", "header-cell: B", "cell: c", "cell: d"],
    ],
    ["an inset", "> Call us.", ["paragraph: Call us."]],
    ["pictures", "![A swing](swing.jpg)", ["alt: A swing"]],
    ["a picture that is decoration", '![](line.svg "decorative")', []],
    ["a picture in a sentence", "See ![a swing](swing.jpg) here.", ["paragraph: See  here.", "alt: a swing"]],
  ])("are those of %s", (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each([
    ["stress and links", "**Ask** _your_ [school](a.md)", "Ask your school"],
    ["entities", "Fish &amp; chips &#233; &hellip;", "Fish & chips é …"],
    ["escapes", "5 \\* 5 \\[not a link\\]", "5 * 5 [not a link]"],
    ["soft and hard line breaks", "one\ntwo  \nthree\\\nfour<br>five", "one two\nthree\nfour\nfive"],
    ["code", "Type `ehc plan` here", "Type ehc plan here"],
    ["HTML tags", "one <span lang='en'>two</span>", "one two"],
    ["an address", "<https://www.gov.uk>", "https://www.gov.uk"],
    ["a reference", "[Ask][1]\n\n[1]: a.md", "Ask"],
  ])("show what readers see of %s", (_, markdown, text) => {
    expect(textsOf(markdown)).toEqual([text]);
  });

  it.each([
    ["code", "```\nutilise\n```\n\n    utilise\n"],
    ["HTML", "<div>\nutilise\n</div>\n"],
    ["comments", "<!-- utilise -->\n\nFine. <!-- utilise -->\n"],
    ["addresses", "[Fine](utilise.md) and <https://utilise.example/utilise>".replace(/ and .*/, "")],
    ["placeholders", "{{ facts.utilise }} is {{utilise}}"],
    ["code in a line", "The word `utilise`"],
    ["link titles", '[Fine](a.md "utilise")'],
    ["front matter that readers don't see", "---\nalsoCalled: [utilise]\nowner: Utilise team\n---\n"],
  ])("hold nothing of %s", (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe("a page's lists and tables", () => {
  const partsOf = (text: string) =>
    documentOf(text).blocks.map(({ text, list, table }) => [text, list?.items ?? table?.columns ?? null]);

  it.each([
    [
      "items",
      "- one\n- two",
      [
        ["one", 2],
        ["two", 2],
      ],
    ],
    [
      "numbered items",
      "1. one\n2. two",
      [
        ["one", 2],
        ["two", 2],
      ],
    ],
    [
      "an item of two paragraphs",
      "- one\n\n  more",
      [
        ["one", 1],
        ["more", 1],
      ],
    ],
    [
      "a list in a list",
      "- one\n  - two\n- three",
      [
        ["one", 2],
        ["two", 1],
        ["three", 2],
      ],
    ],
    [
      "a list with other marks, which is another list",
      "- one\n* two",
      [
        ["one", 1],
        ["two", 1],
      ],
    ],
    [
      "a list in a quotation",
      "> - one\n\ntext",
      [
        ["one", 1],
        ["text", null],
      ],
    ],
    ["a picture in an item", "- ![A swing](a.jpg)", [["A swing", 1]]],
    [
      "columns",
      "| a | b |\n| --- | --- |\n| c | d |\n\ntext",
      [
        ["a", 2],
        ["b", 2],
        ["c", 2],
        ["d", 2],
        ["text", null],
      ],
    ],
  ])("count their parts: %s", (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it("are one value for all that stands in them", () => {
    const [one, two, three] = documentOf("- one\n- two\n\ntext\n\n- three").blocks.filter(
      ({ list }) => list !== null,
    );
    expect(one?.list).toBe(two?.list);
    expect(one?.list).not.toBe(three?.list);
  });

  it("keep a column's heading that has no words, where its cell ends", () => {
    const text = "| a |  |\n| --- | --- |\n| c | |";
    const cells = documentOf(text).blocks.map(({ kind, text, span }) => [kind, text, span.from]);
    expect(cells).toEqual([
      ["header-cell", "a", 2],
      ["header-cell", "", text.indexOf("|\n")],
      ["cell", "c", text.indexOf("c")],
    ]);
  });
});

describe("a service's blocks", () => {
  const service = `name: Utilise Club
description: |
  First line.
  Second line.
phones:
  - number: 01632 960555
    description: Utilise it on Mondays
cost_options:
  - option: Session
    amount: 3
    amount_description: Utilise a voucher
schedules:
  - description: Utilise it in term time
  - opens_at: 09:00
send:
  eligibility: You can utilise it.
  apply: Utilise the form.
  waitingTime: Utilise the list
  experience: We utilise signs.
  quietTimes: Utilise Mondays
  checkedBy: Utilise team
`;

  it("are all its texts for readers, line by line", () => {
    expect(documentOf(service, SERVICE).blocks.map(({ text }) => text)).toEqual([
      "First line.",
      "Second line.",
      "Utilise it on Mondays",
      "Utilise a voucher",
      "Utilise it in term time",
      "You can utilise it.",
      "Utilise the form.",
      "Utilise the list",
      "We utilise signs.",
      "Utilise Mondays",
    ]);
  });

  it("are read by the rules of texts only, not of pages", () => {
    const rules = (kind: typeof ENGLISH | typeof SERVICE, text: string) =>
      findingsIn(text, kind).map(({ rule }) => rule);
    expect(rules(ENGLISH, "Ask the SENCO.")).toEqual(["unexplained-acronym"]);
    expect(rules(SERVICE, "description: Ask the SENCO.")).toEqual([]);
    expect(rules(SERVICE, "description: Utilise it.")).toEqual(["simpler-word"]);
  });
});

describe("what can't be read", () => {
  it.each([
    [
      "front matter that never ends",
      "---\ntitle: Utilise it\n\nText\n",
      ENGLISH,
      [
        1,
        1,
        "The front matter begins with --- and never ends, so nothing was checked. Put a line of --- after the last field.",
      ],
    ],
    [
      "a slip in the front matter",
      "---\ntitle: Ask: how\n---\nUse it.\n",
      ENGLISH,
      [
        2,
        8,
        "From here on this isn't YAML that can be read, so its words were not checked. Look for a missing quote mark, a colon inside a value, or an indent that is out of step.",
      ],
    ],
    [
      "a slip in a service",
      'name: Splash\ndescription: "Utilise\n',
      SERVICE,
      [
        3,
        1,
        "From here on this isn't YAML that can be read, so its words were not checked. Look for a missing quote mark, a colon inside a value, or an indent that is out of step.",
      ],
    ],
  ])("is a finding at its place: %s", (_, text, kind, [line, column, sentence]) => {
    const found = findingsIn(text, kind);
    expect(found).toMatchObject([{ rule: "front-matter", severity: "error", line, column }]);
    expect(`${found[0]?.message} ${found[0]?.fix}`).toBe(sentence);
  });

  it("doesn't keep the rest of a page from being checked", () => {
    expect(findingsIn("---\ntitle: Ask: how\n---\nUtilise it.\n").map(({ rule }) => rule)).toEqual([
      "front-matter",
      "simpler-word",
    ]);
  });
});
