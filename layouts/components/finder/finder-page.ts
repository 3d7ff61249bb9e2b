import { toMonths } from "../../../plugins/finder/ages.ts";
import { arrange, type Section } from "../../../plugins/finder/arrange.ts";
import { type Finder, find, openFinder } from "../../../plugins/finder/find.ts";
import type { FinderData } from "../../../plugins/finder/finder-files.ts";
import { readColumn, unpackTable } from "../../../plugins/finder/pack-table.ts";
import { milesBetween } from "../../../plugins/postcodes/place.ts";
import { focusResult } from "../shared/draw-result.ts";
import { type Say, speak } from "../shared/texts.ts";
import {
  asksFor,
  type FinderState,
  isState,
  NOTHING,
  readState,
  SHOWN_AT_FIRST,
  writeState,
} from "./address.ts";
import { drawChosen } from "./draw-chosen.ts";
import { drawSection } from "./draw-section.ts";
import { type Form, fillForm, keepOffered, openForm, readForm, showCounts } from "./form.ts";
import { createReader, loadData, type ReadWords } from "./load.ts";
import { NOWHERE, openPostcode, type ReadWhereabouts, type Whereabouts } from "./postcode.ts";

type Page = {
  data: FinderData;
  finder: Finder;
  form: Form;
  readWhereabouts: ReadWhereabouts;
  /** Where the family is: known on this page only, and gone with it. */
  here: Whereabouts;
  say: Say;
  sayAges: (service: number) => string;
  readWords: ReadWords;
  status: Element;
  chosen: Element;
  results: Element;
  state: FinderState;
  turn: number;
};

/** What the first script asks of the finder. */
export type StartedFinder = { change: () => Promise<void>; submit: () => Promise<void> };

/** Loads what the filters need and takes over the page: from here on its form and every change of its address show what fits. */
export async function startFinder(root: HTMLElement, form: HTMLFormElement): Promise<StartedFinder> {
  const data = await loadData(root.dataset["finder"] ?? "");
  const part = (name: string): Element => {
    const found = root.querySelector(`[data-finder-${name}]`);
    if (found === null) throw new Error(`The page has no data-finder-${name}.`);
    return found;
  };
  const table = unpackTable(data.table);
  const parts = openForm(form);
  const page: Page = {
    ...{ data, finder: openFinder(table), form: parts, here: NOWHERE },
    ...{ say: speak(data.texts, document.documentElement.lang), readWords: createReader(data.words) },
    sayAges: readColumn(data.ages),
    ...{ status: part("status"), chosen: part("chosen"), results: part("results") },
    ...{ readWhereabouts: openPostcode(parts.postcode, data, table), state: NOTHING, turn: 0 },
  };
  addEventListener("hashchange", () => void follow(page));
  if (isState(location.hash)) await follow(page);
  return { change: () => change(page), submit: () => submit(page) };
}

/** Shows what the address asks for. One that only says where on the page to go, like the skip link's, changes nothing. */
async function follow(page: Page): Promise<void> {
  if (location.hash !== "" && !isState(location.hash)) {
    const address = writeState(page.state);
    if (address !== "") history.replaceState(null, "", address);
    return;
  }
  page.state = keepOffered(page.form, readState(location.hash));
  fillForm(page.form, page.state);
  await show(page);
}

/** Shows what the form asks for and puts it into the address, so that Back leads to what was there before. */
async function change(page: Page): Promise<void> {
  const state = readForm(page.form);
  const turn = ++page.turn;
  const here = await page.readWhereabouts();
  if (state === undefined || turn !== page.turn) return;
  const isSame = writeState(state) === writeState({ ...page.state, shown: SHOWN_AT_FIRST });
  if (isSame && here === page.here) return;
  page.here = here;
  page.state = state;
  if (!isSame) history.pushState(null, "", writeState(state) || location.pathname + location.search);
  await show(page);
}

/** The button leads to what was found, or to the age that is none, for those who can't see it appear. */
async function submit(page: Page): Promise<void> {
  await change(page);
  const { wrong, years } = page.form;
  if (wrong.hidden) page.results.querySelector<HTMLElement>("h2")?.focus();
  else years.focus();
}

/** Draws what fits, and says once how many. A show that another one overtakes is dropped. */
async function show(page: Page): Promise<void> {
  const { finder, form, say, state, here, status } = page;
  const turn = ++page.turn;
  const months = state.age && toMonths(state.age);
  const found = find(finder, { months, chosen: state.chosen });
  showCounts(form, found.counts);
  page.chosen.replaceChildren(...drawChosen(form, say, (place) => void takeBack(page, place)));
  const isAsked = asksFor(state) || here.point !== undefined;
  const sections = isAsked ? arrange(finder.table, found, here.point, milesBetween) : [];
  const said = await draw(page, sections, turn).then(
    () => (isAsked ? [summarise(sections, say)] : []),
    () => [document.querySelector<HTMLElement>("[data-finder]")?.dataset["finderFailedText"] ?? ""],
  );
  if (turn === page.turn) status.textContent = [...here.said, ...said].join(" ");
}

async function draw(page: Page, sections: readonly Section[], turn: number): Promise<void> {
  const { data, finder, say, sayAges, state, here } = page;
  const first = sections.flatMap(({ listed }) => listed.slice(0, state.shown));
  const wordsOf = await page.readWords(first.map(({ service }) => service));
  if (turn !== page.turn) return;
  page.status.textContent = "";
  const { servicesUrl } = data;
  const pen = { say, sayAges, table: finder.table, servicesUrl, sayMiles: here.sayMiles, wordsOf };
  page.results.replaceChildren(
    ...sections.map((section, place) =>
      drawSection(section, state.shown, pen, () => void showMore(page, place)),
    ),
  );
}

/** How many fit and, apart, how many don't say. */
function summarise(sections: readonly Section[], say: Say): string {
  const count = sections
    .filter(({ kind }) => kind !== "agesNotSaid")
    .reduce((sum, { listed }) => sum + listed.length, 0);
  const unknown = sections.find(({ kind }) => kind === "agesNotSaid")?.listed.length ?? 0;
  const fits = count === 0 ? say("none") : say("count", { count });
  return unknown === 0 ? fits : `${fits} ${say("agesNotSaid")}: ${unknown}.`;
}

/** Shows more under each heading, and takes a keyboard to the first service that is new under the one that was asked. */
async function showMore(page: Page, place: number): Promise<void> {
  const before = page.state.shown;
  page.state = { ...page.state, shown: before + SHOWN_AT_FIRST };
  const address = writeState(page.state);
  if (address !== "") history.replaceState(null, "", address);
  await show(page);
  focusResult(page.results, place, before);
}

/** Shows what is left after something was taken back, with the keyboard on the button that took the place of the one pressed. */
async function takeBack(page: Page, place: number): Promise<void> {
  await change(page);
  const left = page.chosen.querySelectorAll<HTMLElement>("button");
  const heading = page.form.form.querySelector<HTMLElement>("h2");
  heading?.setAttribute("tabindex", "-1");
  (left[Math.min(place, left.length - 1)] ?? heading)?.focus();
}
