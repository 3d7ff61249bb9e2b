/** What services can be narrowed down by besides age, in the order of the form. The names are used in addresses. */
export const FILTERS = [
  "need",
  "category",
  "area",
  "cost",
  "day",
  "access",
  "experience",
  "approved",
] as const;
export type Filter = (typeof FILTERS)[number];

/** What a person ticked, by filter. */
export type Chosen = Partial<Record<Filter, readonly string[]>>;

/** The one value of a filter that is only asked for or not. */
export const YES = "yes";

/**
 * True where a service must have every ticked value of a filter: each kind of access is a question of its own, and who needs
 * a step-free way in and a toilet is not helped by one of them. In every other filter any of the values is enough.
 */
export function wantsEvery(filter: Filter): boolean {
  return filter === "access";
}

/** Makes something for each filter. */
export function byFilter<Made>(make: (filter: Filter) => Made): Record<Filter, Made> {
  return Object.fromEntries(FILTERS.map((filter) => [filter, make(filter)])) as Record<Filter, Made>;
}
