import type { Spot } from "../barrier.ts";
import type { HtmlPage } from "./html-page.ts";

/** Where a finding about a page as a whole stands: its title, or its first tag. */
export function topOf(page: HtmlPage): readonly Spot[] {
  const top = page.all("title").find(({ around }) => around.svg === undefined) ?? page.elements[0];
  return top === undefined ? [] : [top];
}
