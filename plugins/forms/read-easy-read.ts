import type { Token } from "markdown-it";

/** Words on a line of the file, from 1. */
export type WordsAt = { text: string; line: number };

/** An idea: a paragraph, and its pictures; a decorative one has no text and is marked as such. */
export type Idea = WordsAt & { startsWithPicture: boolean; pictures: { isDecorative: boolean }[] };

/** What an easy read is made of, part by part. `others` are blocks that it can't have, by markdown-it's names. */
export type EasyRead = {
  file: string;
  /** BCP 47 tag of the language that it is written in. */
  language: string;
  headings: WordsAt[];
  ideas: Idea[];
  items: WordsAt[];
  others: { name: string; line: number }[];
};

/** The file of an easy read, and its body as markdown-it's tokens; `bodyLine` is the line on which that begins. */
export type EasyReadSource = Pick<EasyRead, "file" | "language"> & {
  tokens: readonly Token[];
  bodyLine: number;
};

/** Blocks that hold others and say nothing themselves, and those that nobody sees. */
const HOLDERS = /^(?:paragraph|list_item|inline|html_block$)/;

/** Takes an easy read apart. Cost grows with its length. */
export function readEasyRead({ file, language, tokens, bodyLine }: EasyReadSource): EasyRead {
  const read: EasyRead = { file, language, headings: [], ideas: [], items: [], others: [] };
  const lists: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const line = bodyLine + (token.map?.[0] ?? 0);
    if (/_list_open$/.test(token.type) && lists.push(token.type) > 1)
      read.others.push({ name: "nested_list", line });
    else if (/_list_close$/.test(token.type)) lists.pop();
    else if (token.type === "inline") addWords(read, token, tokens[index - 1]?.type, lists.length > 0, line);
    else if (token.level === 0 && token.nesting >= 0 && !HOLDERS.test(token.type) && !isKnown(token))
      read.others.push({ name: token.type, line });
  }
  return read;
}

function isKnown({ type }: Token): boolean {
  return type === "heading_open" || /_list_open$/.test(type);
}

function addWords(
  read: EasyRead,
  inline: Token,
  opening: string | undefined,
  isInList: boolean,
  line: number,
): void {
  const words = { text: textOf(inline), line };
  if (opening === "heading_open") read.headings.push(words);
  else if (isInList) read.items.push(words);
  else if (opening === "paragraph_open" && inline.level === 1) read.ideas.push(toIdea(words, inline));
}

function toIdea(words: WordsAt, { children }: Token): Idea {
  const pictures = (children ?? []).filter(({ type }) => type === "image");
  return {
    ...words,
    startsWithPicture: children?.[0]?.type === "image",
    pictures: pictures.map((picture) => ({
      isDecorative: picture.content.trim() === "" && picture.attrGet("title") === "decorative",
    })),
  };
}

/** The words of a run, without pictures and marks. */
function textOf({ children }: Token): string {
  const parts = (children ?? []).map(({ type, content }) => {
    if (type === "softbreak" || type === "hardbreak") return " ";
    return type === "text" || type === "code_inline" ? content : "";
  });
  return parts.join("").trim();
}
