import MarkdownIt, { type Token } from "markdown-it";
import { Lines, type Segment } from "../page/source-map.ts";

/** Markdown as HTML, and where each piece of it stands in the source. */
export type PlacedHtml = { html: string; segments: Segment[] };

/** How far ahead the words of a token are looked for. */
const WINDOW = 2000;

const parser = new MarkdownIt({ html: true });
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
const { escapeHtml } = parser.utils;

/** Renders Markdown, HTML in it included. Front matter is left out, and counts in places. */
export function renderPlaced(source: string): PlacedHtml {
  const writer = new Writer(source);
  for (const token of parser.parse(writer.body, {})) writer.block(token);
  return { html: writer.html.join(""), segments: writer.segments };
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n?|\n)[\s\S]*?^---[ \t]*(?:\r\n?|\n|$)/m;

class Writer {
  readonly html: string[] = [];
  readonly segments: Segment[] = [];
  readonly body: string;
  readonly #source: string;
  readonly #lines: Lines;
  #length = 0;
  #cursor = 0;

  constructor(source: string) {
    const front = source.search(FRONT_MATTER) === 0 ? (FRONT_MATTER.exec(source)?.[0] ?? "") : "";
    this.#source = source;
    this.#lines = new Lines(source);
    // Line ends stay, so that lines count on from the start of the file.
    this.body = front.replace(/[^\r\n]+/g, "") + source.slice(front.length).replace(/^\uFEFF/, "");
  }

  block(token: Token): void {
    if (token.map !== null) this.#cursor = this.#firstLetter(token.map[0]);
    if (token.type === "inline") for (const child of token.children ?? []) this.#inline(child);
    else if (token.type === "html_block") this.#htmlLines(token);
    else if (token.type === "fence" || token.type === "code_block")
      this.#write(`<pre><code>${escapeHtml(token.content)}</code></pre>\n`);
    else if (!token.hidden) this.#tag(token);
    if (token.block && token.nesting === -1) this.#write("\n");
  }

  #firstLetter(line: number): number {
    const start = this.#lines.startOf(line);
    return start + (/^[ \t]*/.exec(this.#source.slice(start, start + WINDOW))?.[0].length ?? 0);
  }

  #write(html: string, length = 0): void {
    this.segments.push({ out: this.#length, source: this.#cursor, length });
    this.html.push(html);
    this.#length += html.length;
  }

  #tag({ tag, nesting, attrs }: Token): void {
    if (nesting === -1) this.#write(`</${tag}>`);
    else {
      const shown = (attrs ?? []).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
      this.#write(`<${tag}${shown.join("")}>`);
    }
  }

  /** Each line by itself: what stands before it in the source is indentation and markers. */
  #htmlLines({ content, map }: Token): void {
    for (const [index, line] of content.split("\n").entries()) {
      this.#cursor = this.#lines.startOf((map?.[0] ?? 0) + index);
      this.#find(line);
      this.#write(`${line}\n`, line.length);
    }
  }

  #inline(token: Token): void {
    const { type, content } = token;
    if (type === "text") this.#text(content);
    else if (type === "html_inline") {
      this.#find(content);
      this.#write(content, content.length);
      this.#cursor += content.length;
    } else if (type === "code_inline") {
      this.#find(content);
      this.#write(`<code>${escapeHtml(content)}</code>`);
      this.#cursor += content.length;
    } else if (type === "image") this.#image(token);
    else if (type === "softbreak") this.#write("\n");
    else if (type === "hardbreak") this.#write("<br>\n");
    else if (type === "text_special") this.#write(escapeHtml(content));
    else this.#mark(token);
  }

  #text(content: string): void {
    if (content === "") return;
    this.#find(content);
    // Quotation marks need no escape here, and without one each letter after them keeps its place.
    this.#write(content.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), content.length);
    this.#cursor += content.length;
  }

  #image(token: Token): void {
    const alt = parser.renderer.renderInlineAsText(token.children ?? [], parser.options, {});
    this.#find("![");
    const title = token.attrGet("title")?.toString() ?? null;
    const src = String(token.attrGet("src") ?? "");
    this.#write(
      `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${title === null ? "" : ` title="${escapeHtml(title)}"`}>`,
    );
    this.#find(src);
    this.#cursor += src.length;
  }

  /** Links and stress. An address is stepped over, so that its letters are taken for nothing else. */
  #mark(token: Token): void {
    const opening = token.type === "link_open" ? (token.markup === "autolink" ? "<" : "[") : token.markup;
    if (token.nesting === 1) this.#find(opening);
    this.#tag(token);
    if (token.nesting === 1) {
      this.#cursor += opening.length;
      if (token.type === "link_open") this.#hrefs.push(String(token.attrGet("href") ?? ""));
    } else if (token.type === "link_close") {
      const href = this.#hrefs.pop() ?? "";
      if (this.#source.startsWith("](", this.#cursor)) this.#cursor += href.length + 2;
    }
  }
  readonly #hrefs: string[] = [];

  /** Moves to where words are written next, if they are written as they are. */
  #find(written: string): void {
    const ahead = this.#source.slice(this.#cursor, this.#cursor + WINDOW + written.length);
    const found = ahead.indexOf(written);
    if (found > 0) this.#cursor += found;
  }
}
