import MarkdownIt from "markdown-it";

/** Where the links lead that a text names elsewhere, by their names as Markdown compares them. */
export type References = Record<string, { href: string; title: string }>;

const { normalizeReference, unescapeAll } = new MarkdownIt().utils;

const CODE = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const REFERENCE = /(!?\[)((?:[^[\]\\]|\\[\s\S])*)\](?:\[((?:[^[\]\\]|\\[\s\S])*)\])?(?!\()/g;

/**
 * A block's source without what only its writer sees: comments go, entities become their letters, and a link whose address
 * stands elsewhere on the page gets it, so that another address there is a change here. Code stays as it is.
 */
export function spellOut(source: string, references: References = {}): string {
  if (!/[&[]|<!--/.test(source)) return source;
  let spelt = "";
  let end = 0;
  for (const { 0: code, index } of source.matchAll(CODE)) {
    spelt += spellText(source.slice(end, index), references) + code;
    end = index + code.length;
  }
  return spelt + spellText(source.slice(end), references);
}

function spellText(text: string, references: References): string {
  return withoutComments(text)
    .replace(ENTITY, (entity) => unescapeAll(entity))
    .replace(REFERENCE, (written: string, mark: string, words: string, name: string | undefined) => {
      const found = references[normalizeReference(name === undefined || name === "" ? words : name)];
      if (found === undefined) return written;
      const title = found.title === "" ? "" : ` "${found.title}"`;
      return `${mark}${words}](${found.href}${title})`;
    });
}

/** Looks for each end once: where many comments begin and none ends, a pattern would look to the end for each. */
function withoutComments(text: string): string {
  let kept = "";
  let end = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", end)) {
    const close = text.indexOf("-->", start + 4);
    if (close < 0) break;
    kept += text.slice(end, start);
    end = close + 3;
  }
  return kept + text.slice(end);
}
