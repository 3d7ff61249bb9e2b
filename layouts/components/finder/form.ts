import { readAge } from "../../../plugins/finder/ages.ts";
import { FILTERS, type Filter } from "../../../plugins/finder/filters.ts";
import type { Counts } from "../../../plugins/finder/find.ts";
import { type Choice, keepOffered as keep, listChoices, readTicks, tick } from "../shared/choices.ts";
import { type FinderState, SHOWN_AT_FIRST } from "./address.ts";

/** The parts of the form that the script reads and fills. */
export type Form = {
  form: HTMLFormElement;
  years: HTMLInputElement;
  months: HTMLInputElement;
  /** There where families can ask for distances. */
  postcode: HTMLInputElement | undefined;
  /** The sentence about an age that is none. */
  wrong: HTMLElement;
  choices: readonly Choice<Filter>[];
};

/** Finds the parts of the form. */
export function openForm(form: HTMLFormElement): Form {
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const part = form.querySelector<Part>(selector);
    if (part === null) throw new Error(`The form has no ${selector}.`);
    return part;
  };
  return {
    postcode: form.querySelector<HTMLInputElement>("#finder-postcode") ?? undefined,
    ...{ form, choices: listChoices(form, FILTERS), years: find<HTMLInputElement>("#finder-years") },
    ...{ months: find<HTMLInputElement>("#finder-months"), wrong: find("[data-finder-wrong]") },
  };
}

/** Reads what a person asks for; undefined, and a sentence in the form, where the age is none. */
export function readForm(form: Form): FinderState | undefined {
  const { years, months, choices } = form;
  const typed = readAge(years.value, months.value);
  markWrong(form, typed.kind === "wrong");
  if (typed.kind === "wrong") return undefined;
  const age = typed.kind === "age" ? typed.age : undefined;
  return { age, chosen: readTicks(choices), shown: SHOWN_AT_FIRST };
}

/** Shows the sentence about the age or takes it back, and says it with both fields while it holds. */
function markWrong({ years, months, wrong }: Form, isWrong: boolean): void {
  wrong.hidden = !isWrong;
  for (const field of [years, months]) {
    for (const [name, value] of [
      ["aria-invalid", "true"],
      ["aria-describedby", wrong.id],
    ] as const) {
      if (isWrong) field.setAttribute(name, value);
      else field.removeAttribute(name);
    }
  }
}

/** Makes the form say what the address asks for, and opens the filters where something is ticked. */
export function fillForm(form: Form, { age, chosen }: FinderState): void {
  const { years, months, choices } = form;
  years.value = age === undefined ? "" : String(age.years);
  months.value = age?.months === undefined ? "" : String(age.months);
  markWrong(form, false);
  tick(choices, chosen);
}

/** Leaves out what the form doesn't offer: an old link may ask for an area that is no longer there. */
export function keepOffered({ choices }: Form, state: FinderState): FinderState {
  return { ...state, chosen: keep(choices, state.chosen) };
}

/** Says beside each choice how many services there would be. */
export function showCounts({ choices }: Form, counts: Counts): void {
  for (const { box, filter, value } of choices) {
    const count = box.labels?.[0]?.querySelector("[data-count]");
    const text = `(${counts[filter].get(value) ?? 0})`;
    if (count && count.textContent !== text) count.textContent = text;
  }
}
