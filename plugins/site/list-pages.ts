import { COSTS, costOf, daysOf } from "../finder/finder-service.ts";
import type { SourcePage, SourceService } from "../model/content.ts";
import { ACCESS_FEATURES, agesOf, WEEKDAYS, type Weekday } from "../model/service.ts";
import type { Settings } from "../model/settings.ts";
import { AGE_BANDS, CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { Voice, Words } from "../model/view.ts";
import { packPaths } from "../packs/pack-groups.ts";
import { TESTING_PATH } from "./testing-view.ts";

/** A list that the build makes: where it stands, what it is called, and what belongs on it. */
export type ListPage = {
  path: string;
  title: (voice: Voice) => Words;
  description: (voice: Voice) => string;
  hasService: (service: SourceService) => boolean;
  hasPage: (page: SourcePage) => boolean;
  /** Languages in which it is there, where that isn't every one. */
  existsIn?: ReadonlySet<string>;
};

/** Where the services of a day of the week are listed. */
export function dayPath(day: Weekday): string {
  return `services/day/${day.toLowerCase()}`;
}

/** Where the services are listed that answer yes to a question about access: `services/access/step-free`. */
export function accessPath(feature: (typeof ACCESS_FEATURES)[number]): string {
  return `services/access/${feature.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** The texts for what a service can cost. */
export const COST_TEXTS = { free: "service.free", paid: "finder.paid" } as const;

const never = (): boolean => false;

/** What stands on lists. */
export type Listable = { pages: readonly SourcePage[]; services: readonly SourceService[] };

/** The list of every service, in the order of their names. */
export const ALL_SERVICES = "services/all";

/** The lists that there are: of all services, and by kind, age, need, area, cost, day and access. One with nothing on it isn't made. */
export function listPages(settings: Settings, { pages, services }: Listable): ListPage[] {
  return [
    allServices(),
    ...byCategory(settings),
    ...byAge(),
    ...byNeed(),
    ...byArea(settings),
    ...byCost(),
    ...byDay(),
    ...byAccess(),
  ].filter(({ hasService, hasPage }) => services.some(hasService) || pages.some(hasPage));
}

/** Paths of pages that the build makes besides content and services. */
export function madePaths(settings: Settings, listable: Listable): string[] {
  const lists = listPages(settings, listable).map(({ path }) => path);
  return [
    ...lists,
    ...packPaths(lists),
    "services",
    "a-z",
    "search",
    "my-list",
    "languages",
    "law",
    "words",
    "parents-checked",
    "words-we-understand",
    "open-data",
    TESTING_PATH,
  ];
}

function allServices(): ListPage {
  return {
    path: ALL_SERVICES,
    title: ({ t }) => ({ text: t("finder.all") }),
    description: ({ t }) => t("list.allDescription"),
    hasService: () => true,
    hasPage: never,
  };
}

function byCategory({ council }: Settings): ListPage[] {
  return CATEGORIES.map((category) => ({
    path: `services/category/${category}`,
    title: ({ t }) => ({ text: t(`categories.${category}`) }),
    description: ({ t }) => t("categories.listDescription", { council: council.name }),
    hasService: ({ service }) => service.send.categories.includes(category),
    hasPage: never,
  }));
}

function byAge(): ListPage[] {
  return AGE_BANDS.map(({ id, from, to }) => ({
    path: `age/${id}`,
    title: ({ t }) => ({ text: t("ages.listTitle", { from, to }) }),
    description: ({ t }) => t("ages.listDescription", { from, to }),
    hasService: ({ service }) => {
      const ages = agesOf(service);
      return ages !== undefined && ages.from < to + 1 && from <= ages.to;
    },
    hasPage: ({ frontMatter: { audience } }) =>
      audience !== undefined && audience.ages[0] <= to && from <= audience.ages[1],
  }));
}

function byNeed(): ListPage[] {
  return NEEDS.map((need) => ({
    path: `need/${need}`,
    title: ({ t }) => ({ text: t(`needs.${need}`) }),
    description: ({ t }) => t("needs.listDescription"),
    hasService: ({ service }) => service.send.needs.includes(need),
    hasPage: ({ frontMatter: { audience } }) => audience?.needs.includes(need) ?? false,
  }));
}

function byArea({ areas }: Settings): ListPage[] {
  return areas.map(({ id, name }) => ({
    path: `area/${id}`,
    title: ({ t }) => ({ text: t("areas.listTitle", { area: name }) }),
    description: ({ t }) => t("areas.listDescription", { area: name }),
    hasService: ({ service }) => service.send.areas.includes(id),
    hasPage: never,
  }));
}

function byCost(): ListPage[] {
  return COSTS.map((cost) => ({
    path: `services/cost/${cost}`,
    title: ({ t }) => ({ text: t("finder.listTitle", { choice: t(COST_TEXTS[cost]) }) }),
    description: ({ t }) => t("finder.listDescription"),
    hasService: ({ service }) => costOf(service).includes(cost),
    hasPage: never,
  }));
}

function byDay(): ListPage[] {
  return WEEKDAYS.map((day) => ({
    path: dayPath(day),
    title: ({ t, formats }) => ({ text: t("finder.listTitle", { choice: formats.weekday(day) }) }),
    description: ({ t }) => t("finder.listDescription"),
    hasService: ({ service }) => daysOf(service).includes(day),
    hasPage: never,
  }));
}

function byAccess(): ListPage[] {
  return ACCESS_FEATURES.map((feature) => ({
    path: accessPath(feature),
    title: ({ t }) => ({ text: t("finder.listTitle", { choice: t(`access.${feature}`) }) }),
    description: ({ t }) => t("finder.listDescription"),
    hasService: ({ service }) => service.send.access[feature] === "yes",
    hasPage: never,
  }));
}
