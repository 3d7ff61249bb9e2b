import type { Token } from "markdown-it";
import { type Line, placeCells, type Run } from "./cell-spans.ts";
import { type Markdown, normaliseLines } from "./markdown.ts";

/** How a block is written: on one line after hashes, on lines of its own, or between the bars of a table. */
export type BlockForm = "hashes" | "lines" | "cell";

/** A block and where its words stand in the text: from its first to its last letter. */
export type BlockSpan = {
  /** What it is, as people call it: a heading, a list item. */
  name: string;
  /** Its HTML tag. */
  kind: string;
  form: BlockForm;
  /** The words as they are parsed: without the marks around the block. */
  content: string;
  from: number;
  to: number;
  /** What begins each further line of the block, like `> ` in a quotation. */
  indent: string;
};

/** A Markdown text with plain line ends, parsed, and the place of each of its blocks. */
export type PlacedText = { body: string; tokens: Token[]; spans: BlockSpan[] };

/**
 * Finds the blocks of a Markdown text in order. `body` is what the places are in: the text with plain line ends.
 * Gives undefined where the text is written so that a block's place can't be told.
 */
export function findSpans(markdown: Markdown, text: string): PlacedText | undefined {
  const body = normaliseLines(text);
  const tokens = markdown.parse(body);
  const lines = toLines(body);
  const cells = placeCells(tokens, lines);
  const spans: BlockSpan[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!markdown.isBlock(token)) continue;
    const opening = tokens[index - 1];
    const kind = opening?.tag ?? "";
    const name = nameOf(tokens, index);
    const cell = cells.get(token);
    const form =
      kind === "td" || kind === "th" ? "cell" : opening?.markup.startsWith("#") ? "hashes" : "lines";
    const run = form === "cell" ? cell && { ...cell, indent: "" } : placeLines(token, form, lines);
    if (run === undefined) return undefined;
    spans.push({ name, kind, form, content: token.content, ...run });
  }
  return { body, tokens, spans };
}

function toLines(body: string): Line[] {
  let at = 0;
  return body.split("\n").map((text) => {
    const line = { text, at };
    at += text.length + 1;
    return line;
  });
}

/** The place of a heading or paragraph: each of its lines is the end of a line of the text, marks and spaces apart. */
function placeLines(
  token: Token,
  form: BlockForm,
  lines: readonly Line[],
): (Run & { indent: string }) | undefined {
  const first = token.map?.[0] ?? 0;
  const pieces = token.content.split("\n");
  const runs = pieces.map((piece, index) => {
    const line = lines[first + index];
    return line && placeEnd(piece.replace(/^[ \t]+/, ""), form === "hashes" ? withoutHashes(line) : line);
  });
  const [start, second, end] = [runs[0], runs[1], runs.at(-1)];
  const line = lines[first];
  if (start === undefined || end === undefined || line === undefined || runs.includes(undefined))
    return undefined;
  const before = line.text.slice(0, start.from - line.at);
  const next = lines[first + 1];
  const indent = second && next ? next.text.slice(0, second.from - next.at) : before.replace(/[^>\s]/gu, " ");
  return { from: start.from, to: end.to, indent };
}

/** A heading's line without the hashes that may close it. */
function withoutHashes({ text, at }: Line): Line {
  const trimmed = text.replace(/[ \t]+$/, "");
  const open = trimmed.replace(/#+$/, "");
  return { text: /[ \t]$/.test(open) ? open : trimmed, at };
}

function placeEnd(piece: string, { text, at }: Line): Run | undefined {
  const start = text.lastIndexOf(piece);
  if (start < 0 || !/^[ \t\f\v]*$/.test(text.slice(start + piece.length))) return undefined;
  return { from: at + start, to: at + start + piece.length };
}

function nameOf(tokens: readonly Token[], index: number): string {
  const [opening, before] = [tokens[index - 1], tokens[index - 2]];
  if (opening?.type === "heading_open") return "heading";
  if (opening?.type === "th_open") return "heading of a table";
  if (opening?.type === "td_open") return "cell of a table";
  if (before?.type === "list_item_open") return "list item";
  return "paragraph";
}
