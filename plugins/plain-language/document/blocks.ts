import type { Token } from "markdown-it";
import { type ContentMap, mapLines } from "./content-map.ts";
import { type InlineText, toInlineText } from "./inline-text.ts";
import type { LineIndex } from "./line-index.ts";
import type { MappedText, Span } from "./mapped-text.ts";
import { parseMarkdown } from "./markdown.ts";
import { findOpaque, maskText } from "./opaque.ts";
import { mapCells } from "./table-cells.ts";
import type { Block, BlockKind, List, Run, Table } from "./types.ts";

/** A page's blocks in reading order, and its HTML comments. */
export type Body = { blocks: Block[]; comments: { text: string; span: Span }[] };

/** Reads the blocks of the Markdown that begins on `firstLine` of a file and at offset `from`. */
export function readBlocks(source: string, from: number, firstLine: number, lines: LineIndex): Body {
  const walk: Walk = {
    ...{ body: { blocks: [], comments: [] }, lines, firstLine },
    ...{ containers: [], lists: [], table: null, row: null },
  };
  const tokens = parseMarkdown(source.slice(from));
  for (const [index, token] of tokens.entries()) {
    countParts(walk, token);
    if (token.type === "inline") addInline(walk, token, tokens[index - 1]);
    else if (token.type === "html_block") addComments(walk, source, token);
    else if (token.type === "tr_open") walk.row = toRow(walk, tokens, index);
    else if (token.nesting === 1) walk.containers.push(token.type);
    else if (token.nesting === -1 && token.type !== "tr_close") walk.containers.pop();
  }
  return walk.body;
}

/** A block of text that has nothing of its own but its kind. */
export function toBlock(kind: BlockKind, mapped: MappedText, level = 0, extra?: Partial<InlineText>): Block {
  const opaque = mergeRuns(extra?.opaque ?? [], findOpaque(mapped.text));
  const first = mapped.segments[0]?.from ?? 0;
  return {
    kind,
    level,
    list: null,
    table: null,
    text: mapped.text,
    segments: mapped.segments,
    links: extra?.links ?? [],
    marks: extra?.marks ?? [],
    opaque,
    masked: maskText(mapped.text, opaque),
    span: { from: first, to: mapped.segments.at(-1)?.to ?? first },
  };
}

type Walk = {
  body: Body;
  lines: LineIndex;
  /** The line of the file on which the Markdown begins. */
  firstLine: number;
  /** The opening tokens around the one at hand. */
  containers: string[];
  /** The lists around the token at hand, the innermost last. */
  lists: List[];
  table: Table | null;
  row: { maps: ContentMap[]; next: number; kind: BlockKind } | null;
};

/** Keeps count of the items of lists and the columns of tables. */
function countParts(walk: Walk, { type }: Token): void {
  const list = walk.lists.at(-1);
  if (type === "bullet_list_open" || type === "ordered_list_open") walk.lists.push({ items: 0 });
  else if (type === "bullet_list_close" || type === "ordered_list_close") walk.lists.pop();
  else if (type === "list_item_open" && list !== undefined) list.items += 1;
  else if (type === "table_open") walk.table = { columns: 0 };
  else if (type === "th_open" && walk.table !== null) walk.table.columns += 1;
  else if (type === "table_close") walk.table = null;
}

function addInline(walk: Walk, token: Token, opening: Token | undefined): void {
  const map = mapOf(walk, token);
  const inline = toInlineText(token.children ?? [], map);
  const [kind, level] = kindOf(walk, opening);
  walk.body.comments.push(...inline.comments);
  const around = { list: walk.lists.at(-1) ?? null, table: walk.table };
  const block = { ...toBlock(kind, inline.mapped, level, inline), ...around };
  if (inline.mapped.text.trim() !== "") walk.body.blocks.push(block);
  else if (kind === "header-cell" && inline.alts.length === 0)
    walk.body.blocks.push({ ...block, span: spanOfEmpty(map) });
  for (const { mapped, span } of inline.alts)
    walk.body.blocks.push({ ...toBlock("alt", mapped), ...around, span });
}

/** A cell with no words stands where its end is. */
function spanOfEmpty(map: ContentMap): Span {
  const from = map[0]?.from ?? 0;
  return { from, to: from };
}

function mapOf(walk: Walk, token: Token): ContentMap {
  if (walk.row !== null && token.map === null) return walk.row.maps[walk.row.next++] ?? [];
  return mapLines(token.content, walk.firstLine + (token.map?.[0] ?? 0), walk.lines);
}

function kindOf(walk: Walk, opening: Token | undefined): [BlockKind, number] {
  if (opening?.type === "heading_open") return ["heading", Number(opening.tag.slice(1))];
  if (opening?.type === "th_open") return ["header-cell", 0];
  if (opening?.type === "td_open") return ["cell", 0];
  const depth = walk.containers.filter((type) => type === "list_item_open").length;
  return depth > 0 ? ["item", depth] : ["paragraph", 0];
}

function toRow(walk: Walk, tokens: readonly Token[], index: number): Walk["row"] {
  const contents: string[] = [];
  let kind: BlockKind = "cell";
  for (let next = index + 1; tokens[next] !== undefined && tokens[next]?.type !== "tr_close"; next++) {
    if (tokens[next]?.type === "inline") contents.push(tokens[next]?.content ?? "");
    if (tokens[next]?.type === "th_open") kind = "header-cell";
  }
  const line = walk.firstLine + (tokens[index]?.map?.[0] ?? 0);
  return { maps: mapCells(contents, line, walk.lines), next: 0, kind };
}

/** Comments inside a block of HTML, each with its own place. */
function addComments(walk: Walk, source: string, token: Token): void {
  const [first, last] = token.map ?? [0, 0];
  const begin = walk.lines.startOf(walk.firstLine + first);
  const html = source.slice(begin, walk.lines.startOf(walk.firstLine + last));
  for (let at = html.indexOf("<!--"); at >= 0; at = html.indexOf("<!--", at + 4)) {
    const end = html.indexOf("-->", at);
    if (end < 0) return;
    walk.body.comments.push({
      text: html.slice(at, end + 3),
      span: { from: begin + at, to: begin + end + 3 },
    });
  }
}

function mergeRuns(a: readonly Run[], b: readonly Run[]): Run[] {
  const kept = b.filter((run) => !a.some((other) => other.start < run.end && run.start < other.end));
  return [...a, ...kept].sort((x, y) => x.start - y.start);
}
