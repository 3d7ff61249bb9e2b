import type { SearchSetup } from "../../../plugins/search/search-setup.ts";
import { PAGE_SIZE, readState, type SearchState, writeState } from "./address.ts";
import { isNarrowed } from "./chosen-filters.ts";
import { element } from "./draw.ts";
import { drawGroup, drawNote } from "./draw-group.ts";
import { fillForm, keepOffered, readForm } from "./form.ts";
import { askIndex, type Group, wasCut } from "./group.ts";
import { parseQuery } from "./query.ts";
import { sayBack, summarise } from "./summary.ts";
import { type Say, speak } from "./texts.ts";

/** The parts of the search page that the script fills. */
export type Parts = { form: HTMLFormElement; status: HTMLElement; chosen: HTMLElement; results: HTMLElement };

type Page = Parts & { setup: SearchSetup; say: Say; language: string; title: string; turn: number };

/** Takes over the search page: from here on its form, its address and the Back button search without a new page. */
export function startSearchPage(parts: Parts, setup: SearchSetup): void {
  const language = document.documentElement.lang;
  const page = {
    ...parts,
    setup,
    language,
    say: speak(setup.texts, language),
    title: document.title,
    turn: 0,
  };
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(page);
  });
  addEventListener("popstate", () => show(page, readState(location.search)));
  if (location.search !== "") show(page, readState(location.search));
}

function submit(page: Page): void {
  const state = readForm(page.form);
  const address = writeState(shorten(page, state));
  if (address !== location.search) history.pushState(null, "", `${location.pathname}${address}`);
  show(page, state);
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
  clear(page, short);
  if (parseQuery(state.question, page.language).words.length === 0 && !isNarrowed(state.chosen)) {
    page.status.textContent = page.say("noWords");
    return;
  }
  page.results.append(drawNote(page.say("searching")));
  const groups = await fill(page, state, turn);
  if (groups) page.status.textContent = summarise(groups, short, page.language, page.say);
}

function clear(page: Page, state: SearchState): void {
  const filters = new Intl.ListFormat(page.language).format(fillForm(page.form, state));
  const address = `${location.pathname}${writeState({ ...state, chosen: {}, shown: PAGE_SIZE })}`;
  const link = element("a", { href: address }, page.say("removeFilters"));
  page.chosen.replaceChildren(...(filters === "" ? [] : [page.say("chosen", { filters }), " ", link]));
  page.status.textContent = "";
  page.results.replaceChildren();
  document.title = state.question === "" ? page.title : `${sayBack(state.question)} – ${page.title}`;
}

/** Asks one index after the other, so that the page's own language is there first. Undefined where overtaken. */
async function fill(page: Page, state: SearchState, turn: number): Promise<Group[] | undefined> {
  const groups: Group[] = [];
  const sections: HTMLElement[] = [];
  for (const index of page.setup.indexes) {
    const group = await askIndex(index, state);
    if (turn !== page.turn) return undefined;
    groups.push(group);
    const place = sections.length;
    sections.push(drawGroup(group, page.say, () => showMore(page, state, place)));
    const notes = groups.some(wasCut) ? [drawNote(page.say("cut"))] : [];
    page.results.replaceChildren(...notes, ...sections);
  }
  return groups;
}

/** Shows more of each group, and takes a keyboard to the first result that is new in the group that was asked. */
async function showMore(page: Page, state: SearchState, place: number): Promise<void> {
  const more = { ...state, shown: state.shown + PAGE_SIZE };
  history.replaceState(null, "", `${location.pathname}${writeState(shorten(page, more))}`);
  await fill(page, more, ++page.turn);
  const section = page.results.querySelectorAll(":scope > section")[place];
  const links = section?.querySelectorAll<HTMLElement>("h3 a");
  links?.[state.shown]?.focus();
}
