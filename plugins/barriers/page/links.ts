import { attribute, textOf } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** Links that are shown, each with the words on it. */
export function wordedLinks(page: HtmlPage): { link: HtmlElement; text: string; href: string }[] {
  return page
    .all("a")
    .filter((link) => link.attributes.has("href") && !link.hidden && !link.unspoken)
    .map((link) => ({ link, text: textOf(page, link), href: attribute(link, "href") }));
}
