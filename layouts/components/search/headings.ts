import type { Fragment } from "./engine.ts";

/** A heading inside a page, and the id that leads to it. */
export type Heading = { id: string; text: string };

const MOST_HEADINGS = 3;

/** The headings of a page under which the words looked for stand: the three with the most of them, in the page's order. */
export function findHeadings(fragment: Fragment, places: readonly number[]): Heading[] {
  const headings = fragment.anchors
    .map((anchor) => ({ ...anchor, text: anchor.text.replaceAll("\u200b", "").trim() }))
    .filter((anchor) => /^h[2-6]$/.test(anchor.element) && anchor.text !== "")
    .sort((a, b) => a.location - b.location);
  const counted = headings.map((heading, order) => {
    const end = headings[order + 1]?.location ?? Number.POSITIVE_INFINITY;
    const held = places.filter((place) => place >= heading.location && place < end).length;
    return { ...heading, held };
  });
  return counted
    .filter((heading) => heading.held > 0)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_HEADINGS)
    .sort((a, b) => a.location - b.location)
    .map(({ id, text }) => ({ id, text }));
}
