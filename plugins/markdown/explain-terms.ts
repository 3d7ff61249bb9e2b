import type { Token } from "markdown-it";
import { copyToken } from "./link-phones.ts";

/** Where terms stand in a text, in UTF-16 code units, in order. */
export type FindTerms = (text: string) => readonly { start: number; end: number; id: string }[];

/** The id of the place on a page where a term is explained, and of its first use. */
export const wordId = (id: string): string => `word-${id}`;
export const useId = (id: string): string => `use-${id}`;

/** The language of words that aren't in that of the text around them. */
export type LanguageOf = (words: string) => { lang: string; dir: string } | undefined;

/** A run of a block in which a term may stand: texts with nothing but line ends between, outside links. */
type Part = { token: Token; start: number; text: string };

/**
 * Makes the first use of each term in a block a link to where the page explains it. Never in links or code.
 * `seen` holds the terms that the page has explained already, and takes in those of this block.
 */
export function explainTerms(
  tokens: readonly Token[],
  findTerms: FindTerms,
  seen: Set<string>,
  languageOf: LanguageOf = () => undefined,
): Token[] {
  const out: Token[] = [];
  let run: Token[] = [];
  let depth = 0;
  const flush = (): void => {
    out.push(...explainRun(run, findTerms, seen, languageOf));
    run = [];
  };
  for (const token of tokens) {
    if (token.type === "link_open") depth += 1;
    if (token.type === "link_close") depth -= 1;
    if (depth === 0 && (token.type === "text" || token.type === "softbreak")) run.push(token);
    else {
      flush();
      out.push(token);
    }
  }
  flush();
  return out;
}

function explainRun(
  run: readonly Token[],
  findTerms: FindTerms,
  seen: Set<string>,
  languageOf: LanguageOf,
): Token[] {
  let text = "";
  const parts = run.map((token): Part => {
    const part = { token, start: text.length, text: token.type === "text" ? token.content : " " };
    text += part.text;
    return part;
  });
  const marks = findTerms(text)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .flatMap(({ start, end, id }) => [
      { at: start, html: openLink(id, languageOf(text.slice(start, end))) },
      { at: end, html: "</a>" },
    ]);
  return marks.length === 0 ? [...run] : parts.flatMap((part) => splitPart(part, marks));
}

function openLink(id: string, language: ReturnType<LanguageOf>): string {
  const attributes = language === undefined ? "" : ` lang="${language.lang}" dir="${language.dir}"`;
  return `<a href="#${wordId(id)}" id="${useId(id)}" class="word"${attributes}>`;
}

/** A text with the marks that stand in it; one that stands at its end belongs to it, so that a link closes in time. */
function splitPart({ token, start, text }: Part, marks: readonly { at: number; html: string }[]): Token[] {
  const end = start + text.length;
  const inside = marks.filter(({ at, html }) =>
    html === "</a>" ? start < at && at <= end : start <= at && at < end,
  );
  if (inside.length === 0) return [token];
  const parts: Token[] = [];
  let done = 0;
  for (const { at, html } of inside) {
    parts.push(copyToken(token, "text", text.slice(done, at - start)), copyToken(token, "html_inline", html));
    done = at - start;
  }
  return [...parts, copyToken(token, "text", text.slice(done))];
}
