import type { IndexSetup } from "../../../plugins/search/search-setup.ts";
import { drawLabels, drawResult, drawResultList } from "../shared/draw-result.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";
import type { Segment } from "./excerpt.ts";
import type { Result } from "./result.ts";

/** Draws results of one index as a list. Their words keep the language and direction of the index; the labels are the page's. */
export function drawResults(results: readonly Result[], index: IndexSetup, say: Say): HTMLElement {
  const own: Own = { lang: index.language, dir: index.direction };
  return drawResultList(results.map((result) => drawFound(result, own, say)));
}

type Own = { lang: string; dir: string };

function drawFound(result: Result, own: Own, say: Say): HTMLElement {
  const { url, title } = result;
  return drawResult(
    { url, title, own },
    ...drawLabels([say(result.kind), ...(result.approved ? [say("approved")] : [])]),
    element("p", { class: "app-search__excerpt", ...own }, ...result.excerpt.map(drawSegment)),
    ...drawHeadings(result, own, say),
  );
}

function drawSegment({ text, marked }: Segment): Node | string {
  return marked ? element("mark", { class: "app-search__mark" }, text) : text;
}

function drawHeadings({ url, title, headings }: Result, own: Own, say: Say): HTMLElement[] {
  if (headings.length === 0) return [];
  const items = headings.map(({ id, text }) =>
    element("li", {}, element("a", { href: `${url}#${encodeURIComponent(id)}`, ...own }, text)),
  );
  const label = say("sections", { title });
  return [element("ul", { class: "app-search__sections", role: "list", "aria-label": label }, ...items)];
}
