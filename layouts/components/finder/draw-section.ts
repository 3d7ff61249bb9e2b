import type { Listed, Section } from "../../../plugins/finder/arrange.ts";
import type { FinderTable, FinderWords } from "../../../plugins/finder/finder-data.ts";
import { drawMore } from "../shared/draw-more.ts";
import { drawLabels, drawResult, drawResultList } from "../shared/draw-result.ts";
import { element } from "../shared/element.ts";
import type { Say } from "../shared/texts.ts";

/** What drawing needs besides the services. */
export type Pen = {
  say: Say;
  table: FinderTable;
  servicesUrl: string;
  /** Says how far away a service is. */
  sayMiles: (miles: number) => string;
  /** Says the ages that a service is for; empty where it doesn't say. */
  sayAges: (service: number) => string;
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
  const list = drawResultList(section.listed.slice(0, shown).map((listed) => drawService(listed, pen)));
  const drawn = element("section", { "data-section": section.kind }, heading, list);
  if (section.listed.length > shown) drawn.append(drawMore(pen.say, showMore));
  return drawn;
}

function drawService({ service, miles }: Listed, pen: Pen): HTMLElement {
  const [id, title, summary] = pen.wordsOf(service);
  const own = document.documentElement.lang === "en" ? {} : { lang: "en", dir: "ltr" };
  const facts = [
    miles === undefined ? "" : pen.sayMiles(miles),
    pen.sayAges(service),
    isFree(pen.table, service) ? pen.say("free") : "",
  ];
  return drawResult(
    { url: `${pen.servicesUrl}${id}/`, title, own },
    element("p", own, summary),
    ...drawLabels(facts.filter((fact) => fact !== "")),
  );
}

function isFree({ filters: { cost } }: FinderTable, service: number): boolean {
  return cost.entries[cost.of[service] ?? -1]?.some((value) => cost.values[value] === "free") ?? false;
}
