import { element } from "./element.ts";

/** The language and direction of words, where they aren't the page's own. */
export type Own = { lang?: string; dir?: string };

/** Draws a result of a list: a heading that leads to it, and under it what there is to say. */
export function drawResult(
  { url, title, own }: { url: string; title: string; own: Own },
  ...parts: HTMLElement[]
): HTMLElement {
  const heading = element("h3", { class: "app-search__title" }, element("a", { href: url, ...own }, title));
  return element("li", { class: "app-search__result" }, heading, ...parts);
}

/** Draws results, best first. */
export function drawResultList(items: readonly HTMLElement[]): HTMLElement {
  return element("ol", { class: "app-search__list", role: "list" }, ...items);
}

/** Draws short facts of a result on one line; nothing where there are none. */
export function drawLabels(labels: readonly string[]): HTMLElement[] {
  return labels.length === 0 ? [] : [element("p", { class: "app-search__labels" }, labels.join(" · "))];
}

/** Takes a keyboard to a result of a section, both counted from 0. */
export function focusResult(results: Element, section: number, place: number): void {
  const drawn = results.querySelectorAll(":scope > section")[section];
  drawn?.querySelectorAll<HTMLElement>("h3 a")[place]?.focus();
}
