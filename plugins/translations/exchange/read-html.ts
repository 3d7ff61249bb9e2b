import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { BREAK } from "./line-breaks.ts";
import { pageOf } from "./read-po.ts";
import { parseUnitName, type ReturnedFile } from "./unit.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Deeper than this in one another, elements are not read: no browser or word processor writes so. */
const DEEPEST = 200;

/**
 * Reads the table that `writeHtml` made and a browser or Word saved again, or says what is wrong with it. Only the words in
 * its cells count: classes, fonts and comments are what a word processor makes of them.
 */
export function readHtml(text: string): ReturnedFile | { problem: string } {
  const file: ReturnedFile = { language: "", pages: [], isPrefilled: true, strayLines: [] };
  let page = { path: "", version: "" };
  for (const row of listRows(parse(text, { sourceCodeLocationInfo: true }), 0))
    page = readRow(file, row, page);
  return file;
}

/** Reads one row: the language, a page, or a text of the page of the rows before. Gives the page of the rows after it. */
function readRow(
  file: ReturnedFile,
  { cells, line }: Row,
  page: { path: string; version: string },
): { path: string; version: string } {
  const [id = "", english = "", target = ""] = cells.map(readCell);
  const key = squeeze(id);
  const language = /^local-offer:([A-Za-z-]+)$/.exec(key)?.[1];
  if (language !== undefined) file.language = language;
  const heading = /^\/([^#]*)$/.exec(key)?.[1];
  const version = /\bv[0-9a-f]{16}-[0-9a-f]{16}\b/.exec(english)?.[0];
  if (heading !== undefined && version !== undefined) {
    pageOf(file, heading, version, line);
    return { path: heading, version };
  }
  const named = parseUnitName(key);
  if (named !== undefined) {
    const made = named.path === page.path ? page.version : versionOf(file, named.path);
    const units = pageOf(file, named.path, made, line).units;
    units.push({
      id: named.id,
      english: english.split(NEXT)[0] ?? "",
      target: target.replaceAll(NEXT, BREAK),
      line,
    });
  } else if (language === undefined && target !== "") file.strayLines.push(line);
  return page;
}

function versionOf({ pages }: ReturnedFile, path: string): string {
  return pages.find((page) => page.path === path)?.version ?? "";
}

/** A row's id without the spaces that a narrow column may have got. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b\\]+/g, "");
}

function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "tagName" in node;
}

type Row = { cells: Element[]; line: number };

function listRows(node: Node, depth: number): Row[] {
  if (depth > DEEPEST || !("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => {
    if (!isElement(child) || child.tagName !== "tr") return listRows(child, depth + 1);
    const cells = child.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === "td" || tagName === "th");
    return [{ cells, line: child.sourceCodeLocation?.startLine ?? 1 }];
  });
}

/** Elements whose end is the end of a line. */
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "table", "tr", "blockquote"]);
/** What a word processor keeps of text that was taken out, or never shows. */
const UNSHOWN = new Set(["del", "style", "script", "head", "title", "xml"]);

/** Stands in a cell's words where a new paragraph begins. */
const NEXT = "\u2029";

/** The words of a cell: `BREAK` for a line break, `NEXT` between its paragraphs. Empty lines are what word processors add. */
function readCell(cell: Element): string {
  const lines: CellLine[] = [{ text: "", before: NEXT }];
  addText(cell, lines, 0);
  return lines
    .map(({ text, before }) => ({ before, text: text.replace(/[ \t\n\r\f]+/g, " ").replace(/^ | $/g, "") }))
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, before }, index) => (index === 0 ? text : before + text))
    .join("");
}

type CellLine = { text: string; before: string };

function addText(node: Node, lines: CellLine[], depth: number): void {
  if (depth > DEEPEST || !("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (child.nodeName === "#text" && "value" in child) addWords(lines, child.value, node);
    else if (isElement(child) && child.tagName === "br") lines.push({ text: "", before: BREAK });
    else if (isElement(child) && !UNSHOWN.has(child.tagName)) {
      const isBlock = BLOCKS.has(child.tagName);
      if (isBlock) lines.push({ text: "", before: NEXT });
      addText(child, lines, depth + 1);
      if (isBlock) lines.push({ text: "", before: NEXT });
    }
  }
}

/** Word writes two spaces as a hard one and a soft one, and says so. */
function addWords(lines: CellLine[], text: string, parent: Node): void {
  const style = isElement(parent) ? (parent.attrs.find(({ name }) => name === "style")?.value ?? "") : "";
  const words = style.includes("mso-spacerun:yes") ? text.replaceAll("\u00a0", " ") : text;
  const last = lines.at(-1);
  if (last !== undefined) last.text += words;
}
