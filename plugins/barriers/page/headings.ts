import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** Headings that are shown, in order. */
export function headings(page: HtmlPage): readonly HtmlElement[] {
  return page.all("h1", "h2", "h3", "h4", "h5", "h6").filter(({ hidden }) => !hidden);
}

export const levelOf = ({ tag }: HtmlElement) => Number(tag.slice(1));
