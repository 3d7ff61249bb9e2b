import MarkdownIt, { type Token } from "markdown-it";
import { errorAt, type Finding } from "../model/finding.ts";
import type { Words } from "../model/view.ts";
import type { FindTerms } from "./explain-terms.ts";
import { copyToken, linkPhones } from "./link-phones.ts";
import { locate, type MarkdownSource } from "./locate.ts";

const printer = new MarkdownIt();
const { escapeHtml } = printer.utils;

/** An answer to "what does this address lead to?": the address to print, or what is wrong with it. */
export type Resolved<T> = T | { problem: string; fix: string };

/** What the Markdown needs to know of the world. Addresses come as the author wrote them, placeholders filled. */
export type RenderOptions = {
  /** The value of a placeholder like `contacts.send.phone`, or undefined where there is none. */
  fill: (key: string) => string | undefined;
  /** `after` is what follows the words of the link: what kind of document it opens. */
  resolveLink: (address: string) => Resolved<{ href: string; after?: Words }>;
  toImage: (address: string, alt: string, decorative: boolean) => Resolved<{ html: string }>;
  /** Finds terms that the page explains, in English. */
  findTerms: FindTerms;
};

/** The language of what stands for placeholders, where it isn't that of the text around them. */
export type ValuesIn = { lang: string; dir: string };

/** Fills placeholders, resolves links and images, and refuses HTML in one block. Changes the token; gives what was wrong. */
export function prepareInline(
  inline: Token,
  source: MarkdownSource,
  options: RenderOptions,
  valuesIn?: ValuesIn,
): Finding[] {
  const findings: Finding[] = [];
  const report = (written: string, rule: string, problem: string, fix: string): void => {
    findings.push(errorAt(locate(source, inline.map, written), rule, problem, fix));
  };
  const tokens = inline.children ?? [];
  let after: Words | undefined;
  const filled = tokens.flatMap((token, index) => {
    if (token.type === "text") return fillToken(token, options, report, valuesIn);
    if (token.type === "link_close" && after !== undefined) {
      checkSaidTwice([tokens[index - 1]?.content, tokens[index + 1]?.content], report);
      return [sayAfter(token, after), token];
    }
    const said = prepareToken(token, options, report);
    if (token.type === "link_open") after = said;
    return [token];
  });
  inline.children = linkPhones(filled);
  return findings;
}

type Report = (written: string, rule: string, problem: string, fix: string) => void;

/** Makes a token ready. For the beginning of a link it gives what must stand at its end. */
function prepareToken(token: Token, options: RenderOptions, report: Report): Words | undefined {
  if (token.type === "link_open") return prepareLink(token, options, report);
  else if (token.type === "image") prepareImage(token, options, report);
  else if (token.type === "html_inline") prepareHtml(token, report);
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Fills a text. Values in another language are marked so, or "5 working days" would turn round in Urdu. */
function fillToken(token: Token, options: RenderOptions, report: Report, valuesIn?: ValuesIn): Token[] {
  if (valuesIn === undefined) return [copyToken(token, "text", fillText(token.content, options, report))];
  const parts: Token[] = [];
  let end = 0;
  for (const match of token.content.matchAll(PLACEHOLDER)) {
    const value = fillText(match[0], options, report);
    parts.push(copyToken(token, "text", token.content.slice(end, match.index)));
    parts.push(
      /\p{L}/u.test(value)
        ? copyToken(token, "html_inline", markLanguage(value, valuesIn))
        : copyToken(token, "text", value),
    );
    end = match.index + match[0].length;
  }
  return [...parts, copyToken(token, "text", token.content.slice(end))];
}

function markLanguage(value: string, { lang, dir }: ValuesIn): string {
  return `<span lang="${lang}" dir="${dir}">${escapeHtml(value)}</span>`;
}

/** Replaces each `{{name}}` by its value. */
function fillText(text: string, { fill }: RenderOptions, report: Report): string {
  return text.replace(PLACEHOLDER, (written: string, key: string) => {
    const value = fill(key);
    if (value !== undefined) return value;
    report(
      written,
      "placeholder",
      `There is no "${key}" in settings.yaml.`,
      "Add it there, or correct the name.",
    );
    return written;
  });
}

function prepareLink(token: Token, options: RenderOptions, report: Report): Words | undefined {
  const written = String(token.attrGet("href") ?? "");
  const resolved = options.resolveLink(fillText(written, options, report));
  token.attrSet("href", "problem" in resolved ? "" : resolved.href);
  if ("problem" in resolved) report(written, "link", resolved.problem, resolved.fix);
  return "problem" in resolved ? undefined : resolved.after;
}

/** A size that an author wrote in or after the words of a link grows old, and the build says the true one. */
function checkSaidTwice([inside = "", behind = ""]: (string | undefined)[], report: Report): void {
  const [written] =
    /\([^()]*\d\s?[kKmM]B\)\s*$/.exec(inside) ?? /^\s*\([^()]*\d\s?[kKmM]B\)/.exec(behind) ?? [];
  if (written === undefined) return;
  report(
    written.trim(),
    "link",
    `The size of this file is said twice: "${written.trim()}".`,
    "Take it away. The build writes kind and size after the link by itself.",
  );
}

function sayAfter(token: Token, { text, lang, dir }: Words): Token {
  const words = escapeHtml(text);
  const html = lang === undefined ? words : `<span lang="${lang}" dir="${dir ?? "ltr"}">${words}</span>`;
  return copyToken(token, "html_inline", ` ${html}`);
}

/** What may stand after the address of an image: it says nothing, or it shows words. */
const PICTURE_KINDS: readonly string[] = ["decorative", "poster"];
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" or ");

function prepareImage(token: Token, options: RenderOptions, report: Report): void {
  const written = String(token.attrGet("src") ?? "");
  const words = printer.renderer.renderInlineAsText(token.children ?? [], printer.options, {});
  const alt = fillText(words, options, report).trim();
  const title = String(token.attrGet("title") ?? "");
  const decorative = title === "decorative";
  if (alt === "" && !decorative) {
    const fix =
      'Say in square brackets what the picture shows, or write "decorative" after the address if it says nothing.';
    report(written, "image-alt", "This image has no text for people who can't see it.", fix);
  } else if (alt !== "" && decorative) {
    const problem = `This image has the words "${alt}", and is said to be decorative.`;
    report(written, "image-alt", problem, 'Take away the words, or "decorative".');
  } else if (title !== "" && !PICTURE_KINDS.includes(title)) {
    const fix = `Take it away: nobody would see it. Only ${quoted(PICTURE_KINDS)} can stand there.`;
    report(written, "image-alt", `"${title}" stands after the address of this image.`, fix);
  }
  const resolved = options.toImage(written, alt, decorative);
  token.type = "html_inline";
  token.content = "problem" in resolved ? "" : resolved.html;
  if ("problem" in resolved) report(written, "image", resolved.problem, resolved.fix);
}

/** Comments say nothing to readers and are dropped. All other HTML is refused. */
function prepareHtml(token: Token, report: Report): void {
  if (!isComment(token.content)) {
    report(token.content, "html", "HTML can't be used in content.", "Say it in Markdown.");
  }
  token.content = "";
}

/** True for HTML that is nothing but one comment. */
export function isComment(html: string): boolean {
  return /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(html);
}
