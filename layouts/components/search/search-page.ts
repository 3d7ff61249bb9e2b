import type { SearchSetup } from "../../../plugins/search/search-setup.ts";
import { isNarrowed } from "../shared/choices.ts";
import { focusResult } from "../shared/draw-result.ts";
import { element } from "../shared/element.ts";
import { type Say, speak } from "../shared/texts.ts";
import { isState, PAGE_SIZE, readState, type SearchState, writeState } from "./address.ts";
import { drawGroup, drawNote } from "./draw-group.ts";
import { fillForm, keepOffered, readForm } from "./form.ts";
import { askIndex, countPages, type Group, orderGroups, wasCut } from "./group.ts";
import { nearestTopics } from "./nearest-topics.ts";
import { parseQuery } from "./query.ts";
import { expectSummary, sayBack, summarise } from "./summary.ts";

/** The parts of the search page that the script fills. */
export type Parts = { form: HTMLFormElement; status: HTMLElement; chosen: HTMLElement; results: HTMLElement };

type Page = Parts & {
  setup: SearchSetup;
  say: Say;
  language: string;
  title: string;
  turn: number;
  /** The address of what is shown, from `#`; empty before the first search. */
  address: string;
};

/** Takes over the search page: from here on every change of its address searches, by its form, a link or the Back button. */
export function startSearchPage(parts: Parts, setup: SearchSetup): { submit: () => void } {
  const language = document.documentElement.lang;
  const page = {
    ...parts,
    setup,
    language,
    say: speak(setup.texts, language),
    title: document.title,
    ...{ turn: 0, address: "" },
  };
  addEventListener("hashchange", () => follow(page));
  // Without a question in the address the form stays as it is: a person may have typed while this script was on its way.
  if (isState(location.hash)) follow(page);
  return { submit: () => submit(page) };
}

/** Puts what the form asks for into the address, which searches; the same question again searches again. */
function submit(page: Page): void {
  const address = writeState(readForm(page.form));
  if (address === location.hash) follow(page);
  else location.hash = address;
}

/**
 * Shows what the address says. One that only says where to go, like the skip link's, changes nothing: the browser
 * has gone there, and the search comes back into the address for the next reload.
 */
function follow(page: Page): void {
  if (isState(location.hash)) show(page, readState(location.hash));
  else if (location.hash !== "") {
    if (page.address !== "") history.replaceState(null, "", page.address);
  } else {
    page.turn++;
    page.address = "";
    release(page);
    clear(page, readState(""));
  }
}

/** What is shown and written in the address: the question without what is too long to be searched. */
function shorten(page: Page, state: SearchState): SearchState {
  return { ...state, question: parseQuery(state.question, page.language).text };
}

/** Shows what an address or a form asks for. A search that another one overtakes is dropped. */
async function show(page: Page, asked: SearchState): Promise<void> {
  const turn = ++page.turn;
  const state = keepOffered(page.form, asked);
  const short = shorten(page, state);
  page.address = writeState(short);
  clear(page, short);
  if (parseQuery(state.question, page.language).words.length === 0 && !isNarrowed(state.chosen)) {
    release(page);
    page.status.textContent = page.say("noWords");
    return;
  }
  if (short.question !== state.question) history.replaceState(null, "", page.address);
  page.results.append(drawNote(page.say("searching")));
  holdStill(page, short);
  try {
    tell(page, short, await fill(page, state, turn));
  } finally {
    if (turn === page.turn) release(page);
  }
}

/** Says what was found; nothing where another search overtook this one. */
function tell(page: Page, short: SearchState, groups: Group[] | undefined): void {
  if (!groups) return;
  page.status.textContent = summarise(groups, short, page.language, page.say);
  // The status says it already, and twice is too often.
  if (page.status.textContent === page.say("failed")) page.results.replaceChildren();
  if (groups.every((group) => countPages(group) === 0)) page.results.append(...drawNearest(page, short));
}

/**
 * Keeps the page from moving under a reader's eyes while answers come: the styles leave room for what will be said and for a
 * screen of results, and put away what stands below them.
 */
function holdStill({ setup, status, results, language, say }: Page, { question }: SearchState): void {
  status.dataset["expected"] = expectSummary(setup.indexes, question, language, say);
  results.parentElement?.setAttribute("data-search-busy", "");
}

function release({ results }: Page): void {
  results.parentElement?.removeAttribute("data-search-busy");
}

/** Where nothing was found: lists of the page whose names are like the words. */
function drawNearest({ say, language }: Page, { question }: SearchState): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-search-topics] a")];
  const topics = links.map((link) => ({ title: link.textContent, link }));
  const near = nearestTopics(parseQuery(question, language).words, topics);
  if (near.length === 0) return [];
  const items = near.map(({ link }) => element("li", {}, link.cloneNode(true)));
  return [element("h2", {}, say("nearest")), element("ul", {}, ...items)];
}

function clear(page: Page, state: SearchState): void {
  const filters = new Intl.ListFormat(page.language).format(fillForm(page.form, state));
  const address = writeState({ ...state, chosen: {}, shown: PAGE_SIZE });
  const link = element("a", { href: address }, page.say("removeFilters"));
  page.chosen.replaceChildren(...(filters === "" ? [] : [page.say("chosen", { filters }), " ", link]));
  page.status.textContent = "";
  page.results.replaceChildren();
  document.title = state.question === "" ? page.title : `${sayBack(state.question)} – ${page.title}`;
}

/** Asks one index after the other, so that the page's own language is there first. Undefined where overtaken. */
async function fill(page: Page, state: SearchState, turn: number): Promise<Group[] | undefined> {
  const groups: Group[] = [];
  const sections = new Map<Group, HTMLElement>();
  for (const index of page.setup.indexes) {
    const group = await askIndex(index, state);
    if (turn !== page.turn) return undefined;
    groups.push(group);
    sections.set(
      group,
      drawGroup(group, page.say, {
        showMore: () => showMore(page, state, orderGroups(groups).indexOf(group)),
        exactAddress: writeState({ ...state, exact: true, shown: PAGE_SIZE }),
        question: state.question,
      }),
    );
    const notes = groups.some(wasCut) ? [drawNote(page.say("cut"))] : [];
    page.results.replaceChildren(
      ...notes,
      ...orderGroups(groups).flatMap((shown) => sections.get(shown) ?? []),
    );
  }
  return groups;
}

/** Shows more of each group, and takes a keyboard to the first result that is new in the group that was asked. */
async function showMore(page: Page, state: SearchState, place: number): Promise<void> {
  const more = { ...state, shown: state.shown + PAGE_SIZE };
  page.address = writeState(shorten(page, more));
  history.replaceState(null, "", page.address);
  await fill(page, more, ++page.turn);
  focusResult(page.results, place, state.shown);
}
