/** A checkbox of a form, and what it stands for. */
export type Choice<Filter extends string> = { box: HTMLInputElement; filter: Filter; value: string };

/** What a person ticked, by filter. */
export type Chosen<Filter extends string> = Partial<Record<Filter, readonly string[]>>;

/** True where at least one value is ticked. */
export function isNarrowed(chosen: Chosen<string>): boolean {
  return Object.values(chosen).some((values = []) => values.length > 0);
}

/** Finds the checkboxes of a form that stand for a value of one of these filters. */
export function listChoices<Filter extends string>(
  form: HTMLFormElement,
  filters: readonly Filter[],
): Choice<Filter>[] {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  return boxes.flatMap((box) => {
    const filter = filters.find((name) => name === box.dataset["filter"]);
    return filter === undefined ? [] : [{ box, filter, value: box.value }];
  });
}

/** What is ticked now. */
export function readTicks<Filter extends string>(choices: readonly Choice<Filter>[]): Chosen<Filter> {
  return toChosen(choices.filter(({ box }) => box.checked));
}

/** Ticks what is chosen and nothing else, and opens what hides it. Gives the choices that are ticked. */
export function tick<Filter extends string>(
  choices: readonly Choice<Filter>[],
  chosen: Chosen<Filter>,
): Choice<Filter>[] {
  for (const choice of choices) choice.box.checked = isChosen(choice, chosen);
  const ticked = choices.filter(({ box }) => box.checked);
  for (const { box } of ticked) box.closest("details")?.setAttribute("open", "");
  return ticked;
}

/** Leaves out what the form doesn't offer: an old link may ask for an area that is no longer there. */
export function keepOffered<Filter extends string>(
  choices: readonly Choice<Filter>[],
  chosen: Chosen<Filter>,
): Chosen<Filter> {
  return toChosen(choices.filter((choice) => isChosen(choice, chosen)));
}

function isChosen<Filter extends string>({ filter, value }: Choice<Filter>, chosen: Chosen<Filter>): boolean {
  return chosen[filter]?.includes(value) ?? false;
}

function toChosen<Filter extends string>(choices: readonly Choice<Filter>[]): Chosen<Filter> {
  const chosen: Chosen<Filter> = {};
  for (const { filter, value } of choices) chosen[filter] = [...(chosen[filter] ?? []), value];
  return chosen;
}
