import MarkdownIt, { type Token } from "markdown-it";
import { errorAt, type Finding } from "../model/finding.ts";
import { checkPosters } from "./check-posters.ts";
import { explainTerms, type FindTerms } from "./explain-terms.ts";
import { locate, type MarkdownSource } from "./locate.ts";
import { isInOtherScript, markLinksLeft } from "./mark-links.ts";
import { isBlock, parseMarkdown, toHeadingIds } from "./parse-markdown.ts";
import { isComment, prepareInline, type RenderOptions, type ValuesIn } from "./prepare-inline.ts";

/** The block of a translation that stands for one of the source. Where that changed since, the source's text comes after it. */
export type Chosen = { index: number; isChanged: boolean };

/**
 * A translation laid over a source. `choose[i]` is what stands for block `i` of the source; undefined leaves the
 * source's own text, marked with its language.
 */
export type Overlay = {
  source: MarkdownSource;
  choose: readonly (Chosen | undefined)[];
  fallback: { lang: string; dir: string };
  /** True where the translation is written in Latin letters. */
  writesLatin: boolean;
  /** Says, in the translation's language, that the source's text after it is newer. */
  changedNote: string;
  /** Finds terms in the translation's words. */
  findTerms: FindTerms;
};

/** HTML of a page's body, safe to print, the terms that it uses in order of their first use, and what was wrong in the Markdown. */
export type Rendered = { html: string; terms: string[]; findings: Finding[] };

const printer = new MarkdownIt({ html: true });
const { renderer } = printer;
const { escapeHtml } = printer.utils;
renderer.rules["blockquote_open"] = () => '<div class="govuk-inset-text">\n';
renderer.rules["blockquote_close"] = () => "</div>\n";
renderer.rules["html_block"] = () => "";

/**
 * Renders Markdown, with a translation laid over it where there is one. The structure is always the source's;
 * words are the translation's where it has them, else the source's inside its own `lang` and `dir`.
 */
export function renderMarkdown(source: MarkdownSource, options: RenderOptions, overlay?: Overlay): Rendered {
  const tokens = parseMarkdown(source.body);
  const findings = [...checkBlocks(tokens, source), ...checkPosters(tokens, source)];
  setHeadingIds(tokens);
  setTables(tokens);
  const replaced = new Set<Token>();
  if (overlay === undefined) findings.push(...prepareAll(tokens, source, options));
  else findings.push(...layOver({ tokens, source }, overlay, options, replaced));
  const terms = linkTerms(tokens, options.findTerms, overlay && { ...overlay, replaced });
  return { html: renderer.render(tokens, printer.options, {}), terms, findings };
}

/** Links the first use of each term outside headings to where the page explains it. */
function linkTerms(
  tokens: readonly Token[],
  inSource: FindTerms,
  overlay: (Overlay & { replaced: ReadonlySet<Token> }) | undefined,
): string[] {
  const seen = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!isBlock(token) || tokens[index - 1]?.type === "heading_open") continue;
    const children = token.children ?? [];
    token.children =
      overlay?.replaced.has(token) === true
        ? explainTerms(children, overlay.findTerms, seen, (words) => languageLeft(words, overlay))
        : explainTerms(children, inSource, seen);
  }
  return [...seen];
}

function prepareAll(
  tokens: Token[],
  source: MarkdownSource,
  options: RenderOptions,
  valuesIn?: ValuesIn,
): Finding[] {
  return tokens.filter(isBlock).flatMap((token) => prepareInline(token, source, options, valuesIn));
}

/** A text, and its tokens. */
type ParsedSource = { tokens: Token[]; source: MarkdownSource };

/**
 * Puts the translation's words in the source's structure, and remembers in `replaced` where. What is wrong in words of the
 * source that nobody sees here is said of the source itself.
 */
function layOver(
  { tokens, source }: ParsedSource,
  overlay: Overlay,
  options: RenderOptions,
  replaced: Set<Token>,
): Finding[] {
  const translated = parseMarkdown(overlay.source.body);
  const findings = prepareAll(translated, overlay.source, options, overlay.fallback);
  const words = translated.filter(isBlock);
  let block = 0;
  for (const [index, token] of tokens.entries()) {
    if (!isBlock(token)) continue;
    const chosen = overlay.choose[block++];
    const replacement = chosen === undefined ? undefined : words[chosen.index];
    if (replacement === undefined || chosen?.isChanged || hasLink(token))
      findings.push(...prepareInline(token, source, options));
    if (chosen !== undefined && replacement !== undefined) {
      const { fallback, writesLatin } = overlay;
      markLinksLeft(replacement.children ?? [], token.children ?? [], { ...fallback, writesLatin });
      const note = tokens[index - 1]?.type === "heading_open" ? "" : overlay.changedNote;
      const newer = chosen.isChanged ? sayNewer(token.children ?? [], note, fallback) : [];
      token.children = [...(replacement.children ?? []), ...newer];
      replaced.add(token);
    } else markFallback(token, tokens[index - 1], overlay.fallback);
  }
  return findings;
}

function hasLink({ children }: Token): boolean {
  return children?.some(({ type }) => type === "link_open") ?? false;
}

function languageLeft(words: string, { fallback, writesLatin }: Overlay): Overlay["fallback"] | undefined {
  return isInOtherScript(words, writesLatin) ? fallback : undefined;
}

/** The source's text as it is now, after a translation of what it was; search of the translation's language leaves it out. */
function sayNewer(children: Token[], note: string, { lang, dir }: Overlay["fallback"]): Token[] {
  const said = note === "" ? "" : `<span class="note">${escapeHtml(note)}</span> `;
  return [
    htmlToken(` <span class="newer" data-pagefind-ignore>${said}<span lang="${lang}" dir="${dir}">`),
    ...children,
    htmlToken("</span></span>"),
  ];
}

function htmlToken(content: string): Token {
  return Object.assign(parseMarkdown("x")[1] as Token, { type: "html_inline", content, children: null });
}

/** Marks a block as standing in the source's language, and keeps it out of the other language's search. */
function markFallback(inline: Token, opening: Token | undefined, { lang, dir }: Overlay["fallback"]): void {
  const attributes: [string, string][] = [
    ["lang", lang],
    ["dir", dir],
    ["data-pagefind-ignore", ""],
  ];
  if (opening !== undefined && !opening.hidden) {
    for (const [name, value] of attributes) opening.attrSet(name, value);
    return;
  }
  const printed = attributes.map(([name, value]) => (value === "" ? name : `${name}="${value}"`)).join(" ");
  inline.children = [htmlToken(`<span ${printed}>`), ...(inline.children ?? []), htmlToken("</span>")];
}

/** Ids come from the source's words in every language, so that a link to a heading works in each. */
function setHeadingIds(tokens: Token[]): void {
  const ids = toHeadingIds(tokens);
  const headings = tokens.filter(({ type }) => type === "heading_open");
  for (const [index, token] of headings.entries()) token.attrSet("id", ids[index] ?? "");
}

function setTables(tokens: Token[]): void {
  for (const token of tokens) {
    if (token.type === "table_open") token.attrSet("class", "govuk-table");
    if (token.type === "th_open") token.attrSet("scope", "col");
  }
}

function checkBlocks(tokens: Token[], source: MarkdownSource): Finding[] {
  let level = 1;
  return tokens.flatMap((token) => {
    const place = () => locate(source, token.map, token.type === "heading_open" ? token.markup : "");
    if (token.type === "html_block" && !isComment(token.content)) {
      return [errorAt(place(), "html", "HTML can't be used in content.", "Say it in Markdown.")];
    }
    if (token.type !== "heading_open") return [];
    const before = level;
    level = Number(token.tag.slice(1));
    if (level === 1) {
      return [
        errorAt(place(), "heading", "A page has one main heading, its title.", "Begin this heading with ##."),
      ];
    }
    if (level <= before + 1) return [];
    const fix = `Begin it with ${"#".repeat(before + 1)}.`;
    return [errorAt(place(), "heading", "This heading skips a level.", fix)];
  });
}
