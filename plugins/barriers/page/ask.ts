import type { Spot } from "../barrier.ts";
import type { HtmlElement, HtmlPage, TextRun } from "./html-page.ts";

/** The longest text that is looked at in one element: what is longer is no heading, link or label. */
const LONGEST = 4000;
/** How many elements inside another are looked at. */
const MOST_INSIDE = 400;

/** White space folded to single spaces, and none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Words to compare: folded, in lower case, without marks at the ends. */
export function keyOf(text: string): string {
  return fold(text)
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** True where an element holds a picture, whose words may stand for it. */
export function holdsPicture(page: HtmlPage, element: HtmlElement): boolean {
  return inside(page, element).some(({ tag }) => tag === "img" || tag === "svg");
}

/** The text that an element shows, folded. */
export function textOf(page: HtmlPage, element: HtmlElement): string {
  return fold(rawTextOf(page, element));
}

/** The same with its line ends. */
export function rawTextOf(page: HtmlPage, { from, to }: HtmlElement): string {
  return page.text.slice(from, Math.min(to, from + LONGEST));
}

/** Elements inside another, in order. */
export function inside(page: HtmlPage, { index, last }: HtmlElement): readonly HtmlElement[] {
  return page.elements.slice(index + 1, Math.min(last, index + MOST_INSIDE) + 1);
}

/** An attribute's value without white space at its ends, or an empty string. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}

/** What a screen reader calls an element: its label, or its text with the words of its pictures. */
export function nameOf(page: HtmlPage, element: HtmlElement): string {
  const label = attribute(element, "aria-label");
  if (label !== "") return label;
  const labelled = attribute(element, "aria-labelledby").split(/\s+/).filter(Boolean).slice(0, 10);
  const names = labelled.flatMap((id) => page.ids.get(id) ?? []).map((each) => textOf(page, each));
  if (names.length > 0) return fold(names.join(" "));
  const alts = inside(page, element)
    .filter(({ tag }) => tag === "img")
    .map((image) => attribute(image, "alt"));
  return fold([textOf(page, element), ...alts].join(" "));
}

/** True where something besides text gives an element a name. */
export function isLabelled(element: HtmlElement): boolean {
  return ["aria-label", "aria-labelledby", "title"].some((name) => attribute(element, name) !== "");
}

/** Every match of a pattern in the words of a page. */
export function* scan(
  page: HtmlPage,
  pattern: RegExp,
): Generator<{ run: TextRun; start: number; end: number; match: RegExpExecArray }> {
  for (const run of page.words) {
    for (const match of run.text.matchAll(pattern))
      yield { run, start: match.index, end: match.index + match[0].length, match };
  }
}

/** True for a text in English, as far as its `lang` says. */
export function isEnglish(element: Pick<HtmlElement, "language">): boolean {
  return /^en(-|$)/.test(element.language);
}

/** The element after this one beside it. */
export function nextOf({ parent, last }: HtmlElement, page: HtmlPage): HtmlElement | undefined {
  const next = page.elements[last + 1];
  return next?.parent === parent ? next : undefined;
}

/** The text between two elements that stand one after the other. */
export function between(page: HtmlPage, before: HtmlElement, after: HtmlElement): string {
  return page.text.slice(before.to, Math.min(after.from, before.to + LONGEST));
}

/** Words in quotation marks, cut where they are long. */
export function quote(words: string): string {
  const line = fold(words);
  return `“${line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line}”`;
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** What inline style says, by property. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  if (!element.attributes.has("style")) return NO_STYLE;
  const declarations = attribute(element, "style").slice(0, LONGEST).toLowerCase().split(";");
  return new Map(
    declarations.flatMap((text): [string, string][] => {
      const colon = text.indexOf(":");
      return colon < 0 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()]];
    }),
  );
}

/** Paragraphs, cells and other blocks that hold words and no blocks. */
export function textBlocks(page: HtmlPage): readonly HtmlElement[] {
  return page
    .all("p", "div", "td", "dd", "blockquote", "figcaption")
    .filter(({ holdsBlocks, hidden }) => !hidden && !holdsBlocks);
}

/** The lines of a block as they are shown, each with where it begins in the page's text. */
export function linesOf(page: HtmlPage, block: HtmlElement): { line: string; from: number }[] {
  let from = block.from;
  return rawTextOf(page, block)
    .split("\n")
    .map((raw) => {
      const line = { line: raw.trim(), from: from + raw.length - raw.trimStart().length };
      from += raw.length + 1;
      return line;
    })
    .filter(({ line }) => line !== "");
}

/** The spot of a run of the page's text, as far as one piece of text holds it. */
export function spotAt(page: HtmlPage, from: number, length: number): Spot | undefined {
  let [low, high] = [0, page.runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.runs[middle]?.from ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  const run = page.runs[low];
  if (run === undefined) return undefined;
  const start = Math.min(Math.max(0, from - run.from), run.text.length);
  return { run, start, end: Math.min(start + length, run.text.length) };
}
