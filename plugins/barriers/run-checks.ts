import type { Finding } from "../model/finding.ts";
import type { BarrierFinding, Check, Level, Medium, Spot } from "./barrier.ts";
import type { HtmlElement, HtmlPage } from "./page/html-page.ts";

/** How much each check weighs where that isn't what it says itself. None is left out: exclusions do that, by their places. */
export type Levels = ReadonlyMap<string, Level>;

/** What a run of checks needs to know of the source. */
export type Source = {
  file: string;
  /** The page's address; for Markdown, the name of its file. */
  page: string;
  text: string;
  /** Line and column in the file of an offset in the page's HTML. */
  placeOf: (offset: number) => { line: number; column: number };
  medium: Medium;
};

/** What the checks of a medium find in a page, in the order of its text. */
export function runChecks(
  checks: readonly Check[],
  page: HtmlPage,
  source: Source,
  levels: Levels,
): BarrierFinding[] {
  const found: (BarrierFinding & { at: number })[] = [];
  for (const check of checks.filter(({ on }) => on.includes(source.medium))) {
    check.check(page, (spot, message, fix, own) => {
      const level = levels.get(check.id) ?? own ?? check.level;
      const at = offsetOf(spot);
      found.push({
        ...{
          at,
          file: source.file,
          ...source.placeOf(at),
          rule: check.id,
          severity: severityOf(level),
          level,
        },
        ...{ message, fix, page: source.page, wcag: check.wcag, words: wordsOf(page, spot) },
        selector: source.medium === "page" ? selectorOf(elementOf(spot)) : "",
        snippet: snippetOf(elementOf(spot), source.text),
      });
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...finding }) => finding);
}

/** A finding for review weighs like a warning where nothing else is known. */
export function severityOf(level: Level): Finding["severity"] {
  return level === "error" ? "error" : "warning";
}

function elementOf(spot: Spot): HtmlElement {
  return "run" in spot ? spot.run.element : spot;
}

/** An element that the parser put in stands where the nearest written one around it does. */
function offsetOf(spot: Spot): number {
  if ("run" in spot) return spot.run.at + (spot.run.exact ? spot.start : 0);
  let element: HtmlElement | null = spot;
  while (element !== null && element.at === null) element = element.parent;
  return element?.at ?? 0;
}

function wordsOf(page: HtmlPage, spot: Spot): string {
  const words =
    "run" in spot ? spot.run.text.slice(spot.start, spot.end) : page.text.slice(spot.from, spot.to);
  return words.slice(0, 400).replace(/\s+/g, " ").trim().slice(0, 120);
}

function snippetOf({ at, length }: HtmlElement, text: string): string {
  return at === null ? "" : text.slice(at, at + Math.min(length, 200));
}

/** The way to an element from the nearest one with an id. */
function selectorOf(element: HtmlElement): string {
  const steps: string[] = [];
  for (let each: HtmlElement | null = element; each !== null && steps.length < 12; each = each.parent) {
    const id = each.attributes.get("id");
    if (id !== undefined && /^[A-Za-z][\w-]*$/.test(id)) return [`#${id}`, ...steps].join(" > ");
    steps.unshift(stepOf(each));
  }
  return steps.join(" > ");
}

function stepOf({ tag, parent, nth }: HtmlElement): string {
  return (parent?.counts.get(tag) ?? 1) < 2 ? tag : `${tag}:nth-of-type(${nth})`;
}
