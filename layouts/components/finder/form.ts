import { type FinderState, SHOWN_AT_FIRST } from "../../../plugins/finder/address.ts";
import { readAge } from "../../../plugins/finder/ages.ts";
import { byFilter, type Chosen, type Filter, isFilter } from "../../../plugins/finder/filters.ts";
import type { Counts } from "../../../plugins/finder/find.ts";

/** A checkbox of the form, and what it stands for. */
export type Choice = { box: HTMLInputElement; filter: Filter; value: string };

/** The parts of the form that the script reads and fills. */
export type Form = {
  form: HTMLFormElement;
  years: HTMLInputElement;
  months: HTMLInputElement;
  /** There where families can ask for distances. */
  postcode: HTMLInputElement | undefined;
  /** The sentence about an age that is none. */
  wrong: HTMLElement;
  choices: readonly Choice[];
};

/** Finds the parts of the form. */
export function openForm(form: HTMLFormElement): Form {
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const part = form.querySelector<Part>(selector);
    if (part === null) throw new Error(`The form has no ${selector}.`);
    return part;
  };
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const choices = boxes.flatMap((box) => {
    const filter = box.dataset["filter"] ?? "";
    return isFilter(filter) ? [{ box, filter, value: box.value }] : [];
  });
  return {
    postcode: form.querySelector<HTMLInputElement>("#finder-postcode") ?? undefined,
    ...{ form, choices, years: find<HTMLInputElement>("#finder-years") },
    ...{ months: find<HTMLInputElement>("#finder-months"), wrong: find("[data-finder-wrong]") },
  };
}

/** Reads what a person asks for; undefined, and a sentence in the form, where the age is none. */
export function readForm({ years, months, wrong, choices }: Form): FinderState | undefined {
  const typed = readAge(years.value, months.value);
  const isWrong = typed.kind === "wrong";
  wrong.hidden = !isWrong;
  for (const field of [years, months]) {
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  if (isWrong) return undefined;
  const chosen = chosenOf(choices.filter(({ box }) => box.checked));
  return { age: typed.kind === "age" ? typed.age : undefined, chosen, shown: SHOWN_AT_FIRST };
}

/** Makes the form say what the address asks for, and opens the filters where something is ticked. */
export function fillForm({ years, months, wrong, choices }: Form, { age, chosen }: FinderState): void {
  years.value = age === undefined ? "" : String(age.years);
  months.value = age?.months === undefined ? "" : String(age.months);
  wrong.hidden = true;
  for (const { box, filter, value } of choices) {
    box.checked = chosen[filter]?.includes(value) ?? false;
    const details = box.closest("details");
    if (details && box.checked) details.open = true;
  }
}

/** Leaves out what the form doesn't offer: an old link may ask for an area that is no longer there. */
export function keepOffered({ choices }: Form, state: FinderState): FinderState {
  const offered = choices.filter(({ filter, value }) => state.chosen[filter]?.includes(value));
  return { ...state, chosen: chosenOf(offered) };
}

/** Says beside each choice how many services there would be. */
export function showCounts({ choices }: Form, counts: Counts): void {
  for (const { box, filter, value } of choices) {
    const count = box.labels?.[0]?.querySelector("[data-count]");
    const text = `(${counts[filter].get(value) ?? 0})`;
    if (count && count.textContent !== text) count.textContent = text;
  }
}

function chosenOf(choices: readonly Choice[]): Chosen {
  const all = byFilter((wanted) =>
    choices.filter(({ filter }) => filter === wanted).map(({ value }) => value),
  );
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}
