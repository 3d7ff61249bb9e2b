import type { Listed, Section } from "../../../plugins/finder/arrange.ts";
import { agesAt, type FinderTable, type FinderWords } from "../../../plugins/finder/finder-data.ts";
import { drawMore } from "../shared/draw-more.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";

/** What drawing needs besides the services. */
export type Pen = {
  say: Say;
  table: FinderTable;
  servicesUrl: string;
  /** Says how far away a service is. */
  sayMiles: (miles: number) => string;
  wordsOf: (service: number) => FinderWords;
};

const HEADINGS: Readonly<Record<Section["kind"], string>> = {
  fits: "heading",
  placeNotSaid: "placeNotSaid",
  agesNotSaid: "agesNotSaid",
};

/** Draws the first services of a section under its heading, and a button for more where there are more. */
export function drawSection(section: Section, shown: number, pen: Pen, showMore: () => void): HTMLElement {
  const heading = element("h2", { tabindex: "-1" }, pen.say(HEADINGS[section.kind]));
  const items = section.listed.slice(0, shown).map((listed) => drawService(listed, pen));
  const list = element("ol", { class: "app-search__list", role: "list" }, ...items);
  const drawn = element("section", { "data-section": section.kind }, heading, list);
  if (section.listed.length > shown) drawn.append(drawMore(pen.say, showMore));
  return drawn;
}

function drawService({ service, miles }: Listed, pen: Pen): HTMLElement {
  const { say, table, servicesUrl } = pen;
  const [id, name, summary] = pen.wordsOf(service);
  const own = document.documentElement.lang === "en" ? {} : { lang: "en", dir: "ltr" };
  const facts = [
    ...(miles === undefined ? [] : [pen.sayMiles(miles)]),
    ...sayAges(table, service, say),
    ...(isFree(table, service) ? [say("free")] : []),
  ];
  return element(
    "li",
    { class: "app-search__result" },
    element(
      "h3",
      { class: "app-search__title" },
      element("a", { href: `${servicesUrl}${id}/`, ...own }, name),
    ),
    element("p", own, summary),
    ...(facts.length > 0 ? [element("p", { class: "app-search__labels" }, facts.join(" · "))] : []),
  );
}

/** Whole years: a service for children up to 4 years and 11 months is for ages up to 4. */
function sayAges(table: FinderTable, service: number, say: Say): string[] {
  const ages = agesAt(table, service);
  return ages === undefined
    ? []
    : [say("ages", { from: Math.floor(ages.from / 12), to: Math.floor(ages.to / 12) })];
}

function isFree({ filters: { cost } }: FinderTable, service: number): boolean {
  return cost.entries[cost.of[service] ?? -1]?.some((value) => cost.values[value] === "free") ?? false;
}
