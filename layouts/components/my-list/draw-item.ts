import type { ListEntry } from "../../../plugins/model/my-list-view.ts";
import type { Words } from "../../../plugins/model/view.ts";
import { type Standing, wordsOfId } from "../../../plugins/my-list/compare-kept.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";

/** Draws words; those in another language than the page's carry their own `lang` and `dir`. */
export function drawWords({ text, lang, dir, note }: Words): (Node | string)[] {
  const own = lang === undefined ? text : element("span", { lang, dir: dir ?? "auto" }, text);
  return note === undefined ? [own] : [own, ` (${note})`];
}

/** What a page is called; one that is gone has only the words of its address, which are English. */
export function titleOf(standing: Standing): Words {
  if (standing.state !== "gone") return standing.entry.title;
  const text = wordsOfId(standing.id);
  return document.documentElement.lang === "en" ? { text } : { text, lang: "en", dir: "ltr" };
}

/** The id of a page's heading, to which a keyboard is taken. */
export function headingId(id: string): string {
  return `kept-${id}`;
}

/** Draws a page of the list: what it is, what is new about it, whom to call, when and where. `buttons` stand after it. */
export function drawItem(standing: Standing, say: Say, buttons: readonly Node[]): HTMLElement {
  const title = drawWords(titleOf(standing));
  const own = standing.state === "gone" ? title : [element("a", { href: standing.entry.url }, ...title)];
  const heading = element("h3", { id: headingId(standing.id), tabindex: "-1" }, ...own);
  heading.className = "my-list__title";
  const body =
    standing.state === "gone" ? [drawNews(say("gone"))] : drawEntry(standing.entry, standing.state, say);
  return element("li", { class: "my-list__item" }, heading, ...body, ...buttons);
}

function drawEntry(entry: ListEntry, state: "current" | "changed", say: Say): HTMLElement[] {
  const { description, notice, phones, when, where, url } = entry;
  const address = new URL(url, location.href);
  return [
    ...(state === "changed" ? [drawNews(say("changed"))] : []),
    ...(notice === undefined ? [] : [drawNews(notice)]),
    element("p", { class: "my-list__description" }, ...drawWords(description)),
    element(
      "dl",
      { class: "my-list__facts" },
      ...drawFact(say("phone"), phones.map(drawPhone)),
      ...drawFact(say("when"), when.map(drawWords)),
      ...drawFact(say("where"), where.map(drawWords)),
      ...drawFact(say("website"), [[drawLeftToRight(address.host + address.pathname)]], "my-list__address"),
    ),
  ];
}

function drawNews(text: string): HTMLElement {
  return element("p", { class: "my-list__news notice" }, text);
}

function drawFact(label: string, values: readonly (Node | string)[][], name = ""): HTMLElement[] {
  if (values.length === 0) return [];
  const lines = values.map((value) => element("dd", {}, ...value));
  return [element("div", { class: `my-list__fact ${name}`.trim() }, element("dt", {}, label), ...lines)];
}

function drawPhone({ number, description }: ListEntry["phones"][number]): (Node | string)[] {
  const attributes = { href: `tel:${number.replaceAll(" ", "")}`, dir: "ltr", class: "phone" };
  const link = element("a", attributes, number);
  return description === undefined ? [link] : [link, " ", ...drawWords(description)];
}

/** An address reads from left to right in every language. */
function drawLeftToRight(text: string): HTMLElement {
  return element("span", { dir: "ltr" }, text);
}
