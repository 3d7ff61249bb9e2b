import { FILTERS } from "../../../plugins/search/search-record.ts";
import { keepOffered as keep, listChoices, readTicks, tick } from "../shared/choices.ts";
import { PAGE_SIZE, type SearchState } from "./address.ts";

/** Reads what a person typed and ticked. */
export function readForm(form: HTMLFormElement): SearchState {
  const chosen = readTicks(listChoices(form, FILTERS));
  return { question: questionBox(form)?.value ?? "", chosen, shown: PAGE_SIZE };
}

/** Makes the form say what the page shows, and opens the filters where one is ticked. Gives the labels of what is ticked. */
export function fillForm(form: HTMLFormElement, { question, chosen }: SearchState): string[] {
  const box = questionBox(form);
  if (box) box.value = question;
  const ticked = tick(listChoices(form, FILTERS), chosen);
  return ticked.map(({ box: { labels }, value }) => labels?.[0]?.textContent?.trim() ?? value);
}

/** Leaves out what the form doesn't offer: an old link may ask for an area that is no longer there. */
export function keepOffered(form: HTMLFormElement, state: SearchState): SearchState {
  return { ...state, chosen: keep(listChoices(form, FILTERS), state.chosen) };
}

/** Nothing in the form has a `name`: without script, nothing that a person typed would be sent. */
function questionBox(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[type=search]");
}
