import type { Service } from "../model/service.ts";
import type { Voice } from "../model/view.ts";

/**
 * The ages that a service is for, in words. An end that it doesn't give stays open: "From 5 years", and nobody is told that
 * it ends at 25. Without both ends it isn't known.
 */
export function sayAges(
  { minimum_age: from, maximum_age: to }: Pick<Service, "minimum_age" | "maximum_age">,
  { t, formats }: Voice,
): string {
  if (from === undefined && to === undefined) return t("answers.not-known");
  if (from === undefined) return t("service.ageUpTo", { age: formats.age(to ?? 0) });
  if (to === undefined) return t("service.ageFrom", { age: formats.age(from) });
  if (from === to) return formats.age(from);
  const isWhole = Number.isInteger(from) && Number.isInteger(to);
  return t("service.agesBetween", { from: isWhole ? from : formats.age(from), to: formats.age(to) });
}
