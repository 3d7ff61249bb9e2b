import { FILTERS } from "../../../plugins/search/search-record.ts";
import { PAGE_SIZE, type SearchState } from "./address.ts";
import type { Chosen } from "./chosen-filters.ts";

/** Reads what a person typed and ticked. */
export function readForm(form: HTMLFormElement): SearchState {
  const ticked = checkboxes(form).filter(({ checked }) => checked);
  return { question: questionBox(form)?.value ?? "", chosen: byFilter(ticked), shown: PAGE_SIZE };
}

/** Makes the form say what the page shows, and opens the filters where one is ticked. Gives the labels of what is ticked. */
export function fillForm(form: HTMLFormElement, { question, chosen }: SearchState): string[] {
  const box = questionBox(form);
  if (box) box.value = question;
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
  return { ...state, chosen: byFilter(offered) };
}

/** Nothing in the form has a `name`: without script, nothing that a person typed would be sent. */
function questionBox(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[type=search]");
}

function byFilter(boxes: readonly HTMLInputElement[]): Chosen {
  return Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      boxes.filter(({ dataset }) => dataset["filter"] === filter).map(({ value }) => value),
    ]),
  );
}

function checkboxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}

function isChosen({ dataset, value }: HTMLInputElement, chosen: Chosen): boolean {
  return FILTERS.some((filter) => filter === dataset["filter"] && chosen[filter]?.includes(value));
}
