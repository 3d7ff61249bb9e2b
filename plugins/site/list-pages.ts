import type { SourcePage, SourceService } from "../model/content.ts";
import { agesOf } from "../model/service.ts";
import type { Settings } from "../model/settings.ts";
import { AGE_BANDS, CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { Voice, Words } from "../model/view.ts";

/** A list that the build makes: where it stands, what it is called, and what belongs on it. */
export type ListPage = {
  path: string;
  title: (voice: Voice) => Words;
  description: (voice: Voice) => string;
  hasService: (service: SourceService) => boolean;
  hasPage: (page: SourcePage) => boolean;
};

const never = (): boolean => false;

/** All lists of pages and services: by kind, age, need and area. */
export function listPages(settings: Settings): ListPage[] {
  return [...byCategory(settings), ...byAge(), ...byNeed(), ...byArea(settings)];
}

/** Paths of pages that the build makes besides content and services. */
export function madePaths(settings: Settings): string[] {
  return [
    ...listPages(settings).map(({ path }) => path),
    "services",
    "a-z",
    "search",
    "languages",
    "law",
    "words",
    "parents-checked",
    "words-we-understand",
  ];
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
