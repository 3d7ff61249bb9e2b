import { FILTERS } from "../../../plugins/search/search-record.ts";
import { PAGE_SIZE, type SearchState } from "./address.ts";
import type { Chosen } from "./chosen-filters.ts";

/** Reads what a person typed and ticked. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const chosen = Object.fromEntries(FILTERS.map((filter) => [filter, data.getAll(filter).map(String)]));
  return { question: String(data.get("q") ?? ""), chosen, shown: PAGE_SIZE };
}

/** Makes the form say what the page shows, and opens the filters where one is ticked. Gives the labels of what is ticked. */
export function fillForm(form: HTMLFormElement, { question, chosen }: SearchState): string[] {
  const box = form.elements.namedItem("q");
  if (box instanceof HTMLInputElement) box.value = question;
  const ticked = checkboxes(form).filter((checkbox) => {
    checkbox.checked = isChosen(checkbox, chosen);
    return checkbox.checked;
  });
  const details = form.querySelector("details");
  if (details && ticked.length > 0) details.open = true;
  return ticked.map((checkbox) => checkbox.labels?.[0]?.textContent?.trim() ?? checkbox.value);
}

/** Leaves out what the form doesn't offer: an old link may ask for an area that is no longer there. */
export function keepOffered(form: HTMLFormElement, state: SearchState): SearchState {
  const offered = checkboxes(form).filter((checkbox) => isChosen(checkbox, state.chosen));
  const chosen = Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      offered.filter(({ name }) => name === filter).map(({ value }) => value),
    ]),
  );
  return { ...state, chosen };
}

function checkboxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}

function isChosen({ name, value }: HTMLInputElement, chosen: Chosen): boolean {
  return FILTERS.some((filter) => filter === name && chosen[filter]?.includes(value));
}
