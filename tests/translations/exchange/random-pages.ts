import fc from "fast-check";

/** What content is made of, and what breaks files: other scripts, marks of Markdown, XML, HTML and PO, hard spaces. */
const WORDS = [
  ...["school", "Ask", "the", "nursery", "help.", "SENCO", "ۓ اردو", "বাংলা", "🎉", "👍🏽", "e\u0301", "𐍈"],
  ...[
    "“quoted”",
    "it's",
    '"so"',
    "A&B",
    "&amp;",
    "x<y",
    "]]>",
    "-->",
    "<![CDATA[",
    "&#10;",
    "C:\\new",
    "\\*no\\*",
  ],
  ...["100%", "3", "01632 960100", "9am to 5pm", "£1,000", "1/2", "5 May 2026", "send@smallton.example"],
  ...[
    "a\u00a0b",
    "می\u200cخواهم",
    "\u2067اردو\u2069",
    "$1",
    "%s",
    "a_b_c",
    "2 * 3",
    "[x",
    "fine)",
    "#1",
    "| bar",
  ],
];
const ADDRESSES = [
  "../ehc-plans/ask.md",
  "a%20b.md",
  "https://x.example/a?b=1&c='2'",
  "<a b.md>",
  "a(b).md",
  "#top",
  "tel:0163",
];
const CODES = ["{{contacts.send.phone}}", "`a|b`", "`` ` ``", "<https://gov.example/x>", "`<b>`"];

const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const plain = fc.constantFrom("school", "the nursery", "اردو", "A&B", "3", "🎉");
const mark = fc.oneof(
  fc.constantFrom(...CODES),
  fc.tuple(plain, fc.constantFrom(...ADDRESSES)).map(([text, address]) => `[${text}](${address})`),
  plain.map((text) => `[**${text}**](ask.md "Title")`),
  plain.map((text) => `[${text}][ref]`),
  plain.map((text) => `![${text}](../../images/a.svg)`),
  plain.map((text) => `**${text}**`),
  plain.map((text) => `*${text}*`),
);
/** The words of a block. They begin with a letter, as words do. */
const inline = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: mark }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => `Ask ${list.join(" ")}`);

const lines = fc
  .tuple(inline, inline, fc.constantFrom("\n", "\\\n", "  \n"))
  .map(([a, b, end]) => a + end + b);
const indent = (text: string, by: string) => text.replaceAll("\n", `\n${by}`);
const item = fc
  .tuple(fc.oneof(inline, lines), fc.option(inline), fc.boolean())
  .map(([text, inner, isLoose]) =>
    [
      `- ${indent(text, "  ")}`,
      ...(inner === null ? [] : [`${isLoose ? "\n" : ""}  1. ${indent(inner, "     ")}`]),
    ].join("\n"),
  );
const cell = inline.map((text) => text.replaceAll("|", "\\|"));
const table = fc
  .tuple(
    fc.array(fc.tuple(cell, fc.oneof(cell, fc.constant(""))), { minLength: 2, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([rows, isClosed]) => {
    const print = ([a, b]: [string, string]) => (isClosed || b === "" ? `| ${a} | ${b} |` : `${a} | ${b}`);
    const [head = ["Ask", "Ask"], ...rest] = rows;
    return [print([head[0], head[1] || "Ask"]), "|---|:--|", ...rest.map(print)].join("\n");
  });

const block = fc.oneof(
  fc
    .tuple(fc.constantFrom("##", "###"), inline, fc.constantFrom("", " ##"))
    .map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`),
  fc.tuple(inline, fc.constantFrom("---", "=====")).map((parts) => parts.join("\n")),
  inline,
  lines,
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join("\n")),
  fc
    .array(inline, { minLength: 1, maxLength: 2 })
    .map((items) => items.map((text, at) => `${at + 3}. ${text}`).join("\n")),
  table,
  fc.tuple(fc.oneof(lines, inline, item), fc.boolean()).map(([text]) => `> ${indent(text, "> ")}`),
  fc.constantFrom("```\ncode\n\nmore\n```", "<!-- a note -->", "***"),
);

/** The blocks of a page. */
export const randomBlocks: fc.Arbitrary<string[]> = fc.array(block, { minLength: 1, maxLength: 5 });

/** A change to a page's blocks since it was translated. */
export type PageEdit = (blocks: readonly string[]) => string[];

const place = fc.nat(6);
/** Changes as authors make them: a block taken out, put in, moved, said twice, or with other words. */
export const randomEdits: fc.Arbitrary<PageEdit[]> = fc.array(
  fc.oneof(
    place.map(
      (at): PageEdit =>
        (blocks) =>
          blocks.filter((_, index) => index !== at),
    ),
    fc.tuple(place, block).map(
      ([at, text]): PageEdit =>
        (blocks) =>
          blocks.toSpliced(at, 0, text),
    ),
    place.map(
      (at): PageEdit =>
        (blocks) => [...blocks.slice(at), ...blocks.slice(0, at)],
    ),
    place.map(
      (at): PageEdit =>
        (blocks) => [...blocks, ...blocks.slice(at, at + 1)],
    ),
    place.map(
      (at): PageEdit =>
        (blocks) =>
          blocks.map((text, index) => (index === at ? text.replace("Ask", "Ask first") : text)),
    ),
    place.map(
      (at): PageEdit =>
        (blocks) =>
          blocks.map((text, index) => (index === at ? text.replace(/\d(?=\D*$)/, "7") : text)),
    ),
  ),
  { maxLength: 3 },
);

/** A page's blocks as one text, with the address that its links may name. */
export function toBody(blocks: readonly string[]): string {
  return `\n${blocks.join("\n\n")}\n\n[ref]: https://ref.example/x "Reference"\n`;
}
