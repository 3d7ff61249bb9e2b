import { type Filter, YES } from "../finder/filters.ts";
import { COSTS, type FinderService } from "../finder/finder-service.ts";
import type { FinderChoice, FinderGroup } from "../model/finder-view.ts";
import { ACCESS_FEATURES, WEEKDAYS } from "../model/service.ts";
import { CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { Voice, Words } from "../model/view.ts";
import type { SiteContext } from "./context.ts";
import { COST_TEXTS } from "./list-pages.ts";

/** The filters of the page of services: groups with the values that some service has. */
export function makeFinderGroups(
  context: SiteContext,
  voice: Voice,
  services: readonly FinderService[],
): FinderGroup[] {
  const { t, formats, inEnglish } = voice;
  const choice = (filter: Filter, value: string, label: Words): FinderChoice => ({
    ...{ filter, value, label },
    count: services.filter(({ values }) => values[filter].includes(value)).length,
  });
  const own = (filter: Filter, values: readonly string[], say: (value: string) => string): FinderChoice[] =>
    values.map((value) => choice(filter, value, { text: say(value) }));
  const groups: FinderGroup[] = [
    { legend: t("needs.heading"), choices: own("need", NEEDS, (need) => t(`needs.${need}`)) },
    { legend: t("categories.heading"), choices: own("category", CATEGORIES, (id) => t(`categories.${id}`)) },
    {
      legend: t("areas.heading"),
      choices: context.settings.areas.map(({ id, name }) => choice("area", id, inEnglish(name))),
    },
    {
      legend: t("service.cost"),
      choices: COSTS.map((cost) => choice("cost", cost, { text: t(COST_TEXTS[cost]) })),
    },
    {
      legend: t("finder.days"),
      choices: WEEKDAYS.map((day) => choice("day", day, { text: formats.weekday(day) })),
    },
    { legend: t("access.heading"), choices: own("access", ACCESS_FEATURES, (id) => t(`access.${id}`)) },
    {
      legend: t("finder.more"),
      choices: [
        choice("experience", YES, { text: t("service.experience") }),
        choice("approved", YES, { text: t("evidence.filter") }),
      ],
    },
  ];
  return groups
    .map(({ legend, choices }) => ({ legend, choices: choices.filter(({ count }) => count > 0) }))
    .filter(({ choices }) => choices.length > 0);
}
