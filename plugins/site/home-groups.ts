import { AGE_BANDS, CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { Link, LinkGroup, Voice } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { linkTo, type SiteContext } from "./context.ts";

/** The groups of the home page: topics first, then ages, needs, areas and kinds of service. */
export function homeGroups(context: SiteContext, voice: Voice): LinkGroup[] {
  return [topicGroup(context, voice), ...browseGroups(context, voice)];
}

/** Every way to browse without searching. */
export function browseGroups(context: SiteContext, voice: Voice): LinkGroup[] {
  const { t } = voice;
  const group = (id: string, heading: string, links: Link[]): LinkGroup => ({
    id,
    heading: { text: t(heading) },
    links,
  });
  const made = (path: string, text: string): Link => ({
    url: urlOf(voice.language.tag, path),
    words: { text },
  });
  return [
    group(
      "by-age",
      "home.byAge",
      AGE_BANDS.map(({ id }) => made(`age/${id}`, t(`ages.${id}`))),
    ),
    group(
      "by-need",
      "home.byNeed",
      NEEDS.map((need) => made(`need/${need}`, t(`needs.${need}`))),
    ),
    group(
      "by-area",
      "home.byArea",
      context.settings.areas.map(({ id, name }) => ({
        url: urlOf(voice.language.tag, `area/${id}`),
        words: voice.inEnglish(name),
      })),
    ),
    group(
      "by-kind",
      "home.byCategory",
      CATEGORIES.map((category) => made(`services/category/${category}`, t(`categories.${category}`))),
    ),
  ];
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
