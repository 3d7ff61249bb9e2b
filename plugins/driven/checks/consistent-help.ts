import type { DrivenFinding, Level } from "../driven-check.ts";
import type { Kit } from "../tab.ts";

/** The links of a page in their order: whether each is a way to help, and in which part of the page outside the main one it stands, if any. */
export type PageLinks = { page: string; language: string; links: PageLink[] };

type PageLink = { href: string; isHelp: boolean; frame: string; selector: string; snippet: string };

/** Ways to help that stand in another order on other pages. Only several pages together show it. */
export const CONSISTENT_HELP = {
  id: "consistent-help",
  why: "Who finds it hard to find their way looks for help where it was on the last page.",
  wcag: "3.2.6",
  level: "error" as Level,
  fix: "Let the layouts put contact links at the same place among the links that all pages have.",
};

/** Runs inside the browser. */
export function listLinks(kit: Kit): PageLinks["links"] {
  return kit
    .controls()
    .filter((element) => element.matches("a[href]"))
    .map((element) => {
      const href = element.getAttribute("href") ?? "";
      const { selector, snippet } = kit.spot(element, "");
      return {
        href,
        isHelp: /^(tel|mailto|sms):|contact/i.test(href),
        frame: frameOf(element),
        selector,
        snippet,
      };
    });

  function frameOf(element: Element): string {
    if (element.closest("main") !== null) return "";
    const frame = element.closest("header, nav, aside, footer");
    return frame === null ? "body" : `${frame.localName} ${frame.className}`;
  }
}

/** Compares each page with the first of its language: which of the links that all of them have come before each way to help. */
export function compareHelp(pages: readonly PageLinks[]): DrivenFinding[] {
  const { id: check, level, wcag, fix } = CONSISTENT_HELP;
  return [...Map.groupBy(pages, ({ language }) => language).values()].flatMap((group) => {
    const isShared = ({ href, frame }: PageLink) =>
      frame !== "" &&
      group.every(({ links }) => links.some((link) => link.frame === frame && link.href === href));
    const firstPlaces = new Map<string, { page: string; place: number }>();
    return group.flatMap(({ page, links }) =>
      [...helpPlaces(links, isShared)].flatMap(([href, { place, selector, snippet }]) => {
        const known = firstPlaces.get(href);
        firstPlaces.set(href, known ?? { page, place });
        if (known === undefined || known.place === place) return [];
        const message = `This way to help stands elsewhere among the links of the page than on ${known.page}.`;
        return [{ check, level, wcag, page, selector, snippet, message, fix }];
      }),
    );
  });
}

/** For each way to help, how many of the links that all pages have come before it. */
function helpPlaces(links: readonly PageLink[], isShared: (link: PageLink) => boolean) {
  const places = new Map<string, { place: number; selector: string; snippet: string }>();
  const before = new Set<string>();
  for (const link of links) {
    const { href, isHelp, selector, snippet } = link;
    if (isHelp && !places.has(href)) places.set(href, { place: before.size, selector, snippet });
    else if (isShared(link)) before.add(`${link.frame} ${href}`);
  }
  return places;
}
