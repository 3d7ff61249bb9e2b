import type { Token } from "markdown-it";
import type { BlockForm, BlockSpan } from "./block-spans.ts";
import { escapeBars } from "./cell-spans.ts";
import { BREAK, toOneLine } from "./line-breaks.ts";
import type { Markdown } from "./markdown.ts";

/**
 * A Markdown text with the words of its blocks replaced; undefined leaves a block's own. All around the words stays,
 * letter for letter.
 */
export function writeBody(
  body: string,
  spans: readonly BlockSpan[],
  words: readonly (string | undefined)[],
): string {
  let written = "";
  let end = 0;
  for (const [index, span] of spans.entries()) {
    const text = words[index];
    if (text === undefined) continue;
    written += body.slice(end, span.from) + layOut(fitWords(text, span.form), span, body[span.to]);
    end = span.to;
  }
  return written + body.slice(end);
}

/** Words as a block of this form can hold them: a heading or a table cell is one line. */
export function fitWords(text: string, form: BlockForm): string {
  if (form === "lines") return text;
  const line = toOneLine(text).replaceAll(BREAK, " ");
  return form === "hashes" ? line.replace(/(^|[ \t])(#+)$/, "$1\\$2") : line;
}

/** Fitted words as they are written in a block. `next` is the letter after it. */
function layOut(text: string, { form, indent }: BlockSpan, next: string | undefined): string {
  if (form === "hashes") return text;
  if (form === "lines") return text.replace(/\n[ \t]*/g, `\n${indent}`);
  return escapeBars(text) + (text.endsWith("\\") && next === "|" ? " " : "");
}

/**
 * What of a text is no words: its headings, lists, tables, quotations and their marks, and text that isn't translated.
 * Two texts with the same can differ only in the words of their blocks.
 */
export function shapeOf({ isBlock }: Markdown, tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (isBlock(token)) return "words";
      const { type, tag, attrs, markup, content, info, hidden } = token;
      return JSON.stringify([type, tag, attrs, markup, content, info, hidden]);
    })
    .join("\n");
}
