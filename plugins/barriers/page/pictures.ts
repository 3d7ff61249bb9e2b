import { attribute } from "./ask.ts";
import type { HtmlElement, HtmlPage } from "./html-page.ts";

/** Pictures that have words of their own. */
export function wordedPictures(page: HtmlPage): { image: HtmlElement; alt: string }[] {
  return page
    .all("img")
    .map((image) => ({ image, alt: attribute(image, "alt") }))
    .filter(({ image, alt }) => alt !== "" && !image.unspoken && !image.hidden);
}
