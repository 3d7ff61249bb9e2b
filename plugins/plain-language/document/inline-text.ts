import type { Token } from "markdown-it";
import { type ContentMap, offsetOf, pieceAt } from "./content-map.ts";
import { type MappedText, type Span, TextBuilder } from "./mapped-text.ts";
import { startOf } from "./markdown.ts";
import type { Link, Mark, Run } from "./types.ts";

/** A picture's alternative text with its place and the place of the whole picture's label. */
export type AltText = { mapped: MappedText; span: Span };

/** The text that a block shows, and all that was found in it. Runs are in the text. */
export type InlineText = {
  mapped: MappedText;
  links: Link[];
  marks: Mark[];
  /** Code and bare addresses. */
  opaque: Run[];
  alts: AltText[];
  /** HTML comments, with where each stands in the file. */
  comments: { text: string; span: Span }[];
};

/** The title that marks a picture as decoration: it has no alternative text and needs none. */
const DECORATIVE = "decorative";

/** A link or stress that has begun and not yet ended. */
type Opening = { tag: string; start: number; href: string; bare: boolean };

/** Turns the inline tokens of a block into the text that a reader sees. `base` is the offset of the tokens' own source. */
export function toInlineText(tokens: readonly Token[], map: ContentMap, base = 0): InlineText {
  const text = new TextBuilder();
  const found: InlineText = { mapped: text, links: [], marks: [], opaque: [], alts: [], comments: [] };
  const open: Opening[] = [];
  for (const [index, token] of tokens.entries()) {
    const at = base + startOf(token);
    const next = tokens[index + 1];
    const span = { from: offsetOf(map, at), to: next ? offsetOf(map, base + startOf(next)) : endOf(map) };
    if (token.type === "text" && open.at(-1)?.bare)
      addOpaque(found, text, token.content, bareSpan(map, at, token));
    else if (token.type === "text" || isAsWritten(token)) addText(text, token.content, map, at);
    else if (token.type === "text_special")
      text.addChanged(token.content, span.from, offsetOf(map, at + token.markup.length - 1) + 1);
    else if (token.type === "softbreak") text.addChanged(" ", span.from, span.to);
    else if (token.type === "hardbreak") text.addChanged("\n", span.from, span.to);
    else if (token.type === "code_inline") addOpaque(found, text, token.content, span);
    else if (token.type === "image" && token.attrGet("title") !== DECORATIVE)
      found.alts.push(toAltText(token, map, at, span));
    else if (token.type === "html_inline") addHtml(found, text, token, span, open);
    else if (token.nesting === 1) open.push(toOpening(token, text.text.length));
    else if (token.nesting === -1) close(found, open, token.tag, text.text.length);
  }
  return found;
}

/** A backslash that escapes nothing stands for itself. */
function isAsWritten(token: Token): boolean {
  return token.type === "text_special" && token.content === token.markup;
}

function addText(text: TextBuilder, content: string, map: ContentMap, at: number): void {
  let done = 0;
  while (done < content.length) {
    const piece = pieceAt(map, at + done);
    const room = piece === undefined ? 0 : piece.at + piece.length - (at + done);
    const part = content.slice(done, done + Math.max(1, room));
    const from = offsetOf(map, at + done);
    if (room > 0) text.addExact(part, from);
    else text.addChanged(part === "\n" ? " " : part, from, from);
    done += part.length;
  }
}

function addOpaque(found: InlineText, text: TextBuilder, content: string, span: Span): void {
  const start = text.text.length;
  text.addChanged(content.replaceAll("\n", " "), span.from, span.to);
  if (text.text.length > start) found.opaque.push({ start, end: text.text.length });
}

function toAltText(token: Token, map: ContentMap, at: number, span: Span): AltText {
  return { mapped: toInlineText(token.children ?? [], map, at + 2).mapped, span };
}

function addHtml(found: InlineText, text: TextBuilder, token: Token, span: Span, open: Opening[]): void {
  if (token.content.startsWith("<!--")) found.comments.push({ text: token.content, span });
  const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token.content);
  const name = tag?.[2]?.toLowerCase() ?? "";
  if (name === "br") text.addChanged("\n", span.from, span.to);
  else if (tag?.[1] === "" && STRESS.has(name))
    open.push({ tag: name, start: text.text.length, href: "", bare: false });
  else if (tag?.[1] === "/") close(found, open, name, text.text.length);
}

/** HTML tags that lay stress on words. */
const STRESS: ReadonlySet<string> = new Set(["b", "em", "i", "mark", "strong", "u"]);

function toOpening(token: Token, start: number): Opening {
  return { tag: token.tag, start, href: String(token.attrGet("href") ?? ""), bare: token.info === "auto" };
}

/** Closes what was opened last under that tag, and forgets what was opened within it and never closed. */
function close(found: InlineText, open: Opening[], tag: string, end: number): void {
  const index = open.findLastIndex((opening) => opening.tag === tag);
  const opening = open[index];
  if (opening === undefined) return;
  open.length = index;
  const { start, href, bare } = opening;
  if (tag === "a") found.links.push({ start, end, href, bare });
  else found.marks.push({ start, end, tag });
}

/** An address in angle brackets stands in the source with one bracket on each side. */
function bareSpan(map: ContentMap, at: number, token: Token): Span {
  const from = offsetOf(map, at);
  return { from, to: from + token.content.length + 2 };
}

function endOf(map: ContentMap): number {
  const last = map.at(-1);
  return last === undefined ? 0 : last.from + last.length;
}
