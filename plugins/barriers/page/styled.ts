import { styleOf } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** Elements with inline style, and what it says. */
export function styled(page: HtmlPage): { element: HtmlElement; style: ReadonlyMap<string, string> }[] {
  return page.elements
    .filter(({ attributes, hidden }) => attributes.has("style") && !hidden)
    .map((element) => ({ element, style: styleOf(element) }));
}
