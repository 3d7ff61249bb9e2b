import { COSTS } from "../finder/finder-service.ts";
import { ACCESS_FEATURES, WEEKDAYS } from "../model/service.ts";
import { AGE_BANDS, CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { LinkGroup, Voice, Words } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { ALL_SERVICES, accessPath, COST_TEXTS, dayPath } from "./list-pages.ts";
import { listsOf } from "./lists-of.ts";

/** The groups of the home page: topics first, then ages, needs, areas and kinds of service. */
export function homeGroups(context: SiteContext, voice: Voice): LinkGroup[] {
  return [topicGroup(context, voice), ...browseGroups(context, voice)];
}

/** Every way to browse without searching. Lists with nothing on them aren't there. */
export function browseGroups(context: SiteContext, voice: Voice): LinkGroup[] {
  const { t, inEnglish } = voice;
  return groupsThatAreThere(context, voice, [
    ["by-age", "home.byAge", AGE_BANDS.map(({ id }) => [`age/${id}`, { text: t(`ages.${id}`) }])],
    ["by-need", "home.byNeed", NEEDS.map((need) => [`need/${need}`, { text: t(`needs.${need}`) }])],
    ["by-area", "home.byArea", context.settings.areas.map(({ id, name }) => [`area/${id}`, inEnglish(name)])],
    [
      "by-kind",
      "home.byCategory",
      CATEGORIES.map((id) => [`services/category/${id}`, { text: t(`categories.${id}`) }]),
    ],
  ]);
}

/** The ways to narrow services down that only their own page has. */
export function serviceGroups(context: SiteContext, voice: Voice): LinkGroup[] {
  const { t, formats } = voice;
  return groupsThatAreThere(context, voice, [
    [
      "by-cost",
      "service.cost",
      COSTS.map((cost) => [`services/cost/${cost}`, { text: t(COST_TEXTS[cost]) }]),
    ],
    ["by-day", "finder.days", WEEKDAYS.map((day) => [dayPath(day), { text: formats.weekday(day) }])],
    [
      "by-access",
      "access.heading",
      ACCESS_FEATURES.map((feature) => [accessPath(feature), { text: t(`access.${feature}`) }]),
    ],
    ["all", "list.services", [[ALL_SERVICES, { text: t("finder.all") }]]],
  ]);
}

/** The id of a group, the key of its heading, and the paths and words of its links. */
type WrittenGroup = [id: string, heading: string, links: [path: string, words: Words][]];

function groupsThatAreThere(
  context: SiteContext,
  voice: Voice,
  groups: readonly WrittenGroup[],
): LinkGroup[] {
  const there = new Set(listsOf(context).map(({ path }) => path));
  return groups
    .map(([id, heading, links]) => ({
      id,
      heading: { text: voice.t(heading) },
      links: links
        .filter(([path]) => there.has(path))
        .map(([path, words]) => ({ url: urlOf(voice.language.tag, path), words })),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The sections of the site with what each is about. */
export function topicGroup(context: SiteContext, voice: Voice): LinkGroup {
  const sections = context.pages.filter(({ path }) => path !== "" && !path.includes("/"));
  return {
    id: "topics",
    heading: { text: voice.t("home.topics") },
    links: sections.map((page) => linkTo(context, voice, page)),
  };
}
