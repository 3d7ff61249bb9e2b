import type { Token } from "markdown-it";
import type { PlacedText } from "./block-spans.ts";
import { compareLists } from "./check-text.ts";
import type { Markdown } from "./markdown.ts";
import type { Problem } from "./numbers.ts";
import { fitWords, shapeOf, writeBody } from "./write-body.ts";

/** What a text becomes when words are written in its blocks. */
export type ReadBack = {
  /** Blocks that would not be read as what they are meant to be: a paragraph that would be a list, a cell that would be two. */
  misread: number[];
  /** The parsed blocks, with the words that are read as they are meant. */
  blocks: Token[];
};

/**
 * Writes words in the blocks of a text and reads it again; undefined leaves a block's own. Where nothing is misread, that is
 * the proof that only words differ.
 */
export function readBack(
  markdown: Markdown,
  text: PlacedText,
  words: readonly (string | undefined)[],
): ReadBack {
  const all = parseWritten(markdown, text, words);
  if (all !== undefined) return { misread: [], blocks: all };
  const alone = words.flatMap((written, index) => {
    if (written === undefined) return [];
    const only = words.map((each, at) => (at === index ? each : undefined));
    return parseWritten(markdown, text, only) === undefined ? [index] : [];
  });
  const rest = words.map((each, index) => (alone.includes(index) ? undefined : each));
  const blocks = alone.length === 0 ? undefined : parseWritten(markdown, text, rest);
  if (blocks !== undefined) return { misread: alone, blocks };
  const together = words.flatMap((written, index) => (written === undefined ? [] : [index]));
  return { misread: together, blocks: text.tokens.filter(markdown.isBlock) };
}

/** The blocks of a text with words written in it, or undefined where they would be read as something else. */
function parseWritten(
  markdown: Markdown,
  { body, tokens, spans }: PlacedText,
  words: readonly (string | undefined)[],
): Token[] | undefined {
  const after = markdown.parse(writeBody(body, spans, words));
  if (shapeOf(markdown, tokens) !== shapeOf(markdown, after)) return undefined;
  const blocks = after.filter(markdown.isBlock);
  const isMeant = spans.every(({ content, form }, index) => {
    const text = words[index];
    const meant = text === undefined ? content : fitWords(text, form);
    return markdown.fold(blocks[index]?.content ?? "") === markdown.fold(meant);
  });
  return isMeant ? blocks : undefined;
}

/** What of a block's links, pictures, code and other marks differs from the English. Both are parsed in their pages. */
export function compareMarks(english: Token, written: Token): Problem[] {
  const [wanted, found] = [marksOf(english), marksOf(written)];
  return [
    ...compareLists("the link to", wanted.links, found.links),
    ...compareLists("the picture", wanted.pictures, found.pictures),
    ...compareLists("the code", wanted.code, found.code),
    ...compareLists("the HTML", wanted.html, found.html),
    ...(found.isSilent && !wanted.isSilent
      ? [{ problem: "It has a link or a picture without words.", fix: "Write words in its square brackets." }]
      : []),
    ...(found.isBare && !wanted.isBare
      ? [
          {
            problem: 'It shows marks like "**" or "](" as they are.',
            fix: "Put them right against the words, as the English does.",
          },
        ]
      : []),
  ];
}

type Marks = Record<"links" | "pictures" | "code" | "html", string[]> & {
  isSilent: boolean;
  isBare: boolean;
};

function marksOf({ children }: Token): Marks {
  const tokens = children ?? [];
  const list = (type: string, of: (token: Token) => string) =>
    tokens.filter((token) => token.type === type).map((token) => of(token).replace(/\s+/g, " "));
  return {
    links: list("link_open", (token) => String(token.attrGet("href") ?? "")),
    pictures: list("image", (token) => String(token.attrGet("src") ?? "")),
    code: list("code_inline", ({ content }) => content),
    html: list("html_inline", ({ content }) => content),
    isSilent: tokens.some(
      ({ type, content }, index) =>
        (type === "link_open" && tokens[index + 1]?.type === "link_close") ||
        (type === "image" && content.trim() === ""),
    ),
    isBare: tokens.some(({ type, content }) => type === "text" && /\*\*|\]\(|\]\[/.test(content)),
  };
}
