import { attribute } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** The `<meta>` tags of a name. */
export function metas(page: HtmlPage, name: string): readonly HtmlElement[] {
  return page.all("meta").filter((meta) => attribute(meta, "name").toLowerCase() === name);
}

/** What the first `<meta>` of a name says, or an empty string. */
export function metaOf(page: HtmlPage, name: string): string {
  const [meta] = metas(page, name);
  return meta === undefined ? "" : attribute(meta, "content");
}

/** True for a page that asks search engines to leave it out. */
export function isUnlisted(page: HtmlPage): boolean {
  return metas(page, "robots").some((meta) => /noindex/i.test(attribute(meta, "content")));
}
