import type { SourcePage, SourceService } from "../model/content.ts";
import { compareText } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ListView } from "../model/list-view.ts";
import type { BaseView, Link, LinkGroup, PlainView, Voice, Words } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { browseGroups, serviceGroups } from "./home-groups.ts";
import { letterOf } from "./letters.ts";
import type { ListPage } from "./list-pages.ts";
import { makePager, pathOfPage, splitGroups } from "./pager.ts";
import { serviceLink, servicesLink } from "./service-views.ts";

/** The pages of one list, with its pages and services in the order of the alphabet. */
export function makeListViews(context: SiteContext, voice: Voice, list: ListPage): ListView[] {
  const services = context.services.filter(list.hasService);
  const pages = context.pages.filter(list.hasPage);
  return makeLists(context, voice, {
    ...{ path: list.path, title: list.title(voice), description: list.description(voice) },
    parents: list.path.startsWith("services/") ? [servicesLink(voice)] : [],
    count: voice.t("list.count", { count: services.length }),
    pages: splitGroups([pageGroup(context, voice, pages), serviceGroup(voice, services)]),
    hasContents: false,
    ...(list.existsIn !== undefined && { existsIn: list.existsIn }),
  });
}

/** The page of all services: ways to narrow them down. */
export function makeServicesView(context: SiteContext, voice: Voice): ListView[] {
  const { t } = voice;
  return makeLists(context, voice, {
    ...{ path: "services", title: { text: t("list.allTitle") }, description: t("list.allDescription") },
    parents: [],
    count: t("list.count", { count: context.services.length }),
    pages: [[...browseGroups(context, voice), ...serviceGroups(context, voice)]],
    hasContents: false,
  });
}

/** Entries of the A to Z have no descriptions, so that a page has room for more. */
const ENTRIES_ON_A_PAGE = 150;

/** Every page and service under its first letter, in one order: that of the reader's alphabet. */
export function makeAToZViews(context: SiteContext, voice: Voice): ListView[] {
  const { t, language } = voice;
  const links = [
    ...context.pages.filter(({ path }) => path !== "").map((page) => linkTo(context, voice, page)),
    ...context.services.map((service) => serviceLink(voice, service)),
  ].map(({ url, words }) => ({ url, words }));
  const order = new Intl.Collator([language.tag, SOURCE_LANGUAGE], { ignorePunctuation: true });
  const ordered = links.sort((a, b) => order.compare(a.words.text, b.words.text));
  const groups = [...Map.groupBy(ordered, ({ words }) => letterOf(words, language.tag))].map(toLetterGroup);
  return makeLists(context, voice, {
    ...{ path: "a-z", title: { text: t("list.aToZTitle") }, description: t("list.aToZDescription") },
    ...{ parents: [], count: "", pages: splitGroups(groups, ENTRIES_ON_A_PAGE), hasContents: true },
  });
}

/** The search page (every browse route stands on it, for readers without script) and the one for lost addresses. */
export function makePlainView(
  context: SiteContext,
  voice: Voice,
  template: PlainView["template"],
): PlainView {
  const { t } = voice;
  const lost = template === "not-found";
  const base = makeBase(context, voice, {
    path: lost ? "404" : "search",
    kind: "search",
    title: { text: t(lost ? "page.notFoundTitle" : "page.search") },
    description: { text: lost ? t("page.notFound") : context.settings.site.description },
    ...{ parents: [], source: null, translation: null, inLanguages: new Set<string>() },
  });
  const place = lost ? placeOfLost(base) : {};
  return { ...base, ...place, template, groups: browseGroups(context, voice) };
}

/** The page for lost addresses stands at the root for all languages; its language links lead to their home pages. */
function placeOfLost({ record, languages }: BaseView): Partial<BaseView> {
  const at = { url: "/404.html", file: "404.html" };
  return {
    ...at,
    record: { ...record, ...at },
    languages: languages.map((link) => ({ ...link, url: urlOf(link.tag, "") })),
  };
}

type ListInput = {
  path: string;
  title: Words;
  description: string;
  parents: Link[];
  count: string;
  pages: LinkGroup[][];
  /** True where a list begins with links to its groups, on whichever page they begin. */
  hasContents: boolean;
  existsIn?: ReadonlySet<string>;
};

/** One view for each page of a list. */
function makeLists(context: SiteContext, voice: Voice, input: ListInput): ListView[] {
  const { path, title, description, parents, pages } = input;
  const urlOfPage = (number: number): string => urlOf(voice.language.tag, pathOfPage(path, number));
  const contents = input.hasContents ? linkToGroups(pages, urlOfPage) : [];
  return pages.map((groups, index) => {
    const number = index + 1;
    const place = { title: title.text, page: number, pages: pages.length };
    const base = makeBase(context, voice, {
      path: pathOfPage(path, number),
      title: pages.length === 1 ? title : { ...title, text: voice.t("finder.pageOf", place) },
      ...{ kind: "list", description: { text: description }, source: null, translation: null },
      parents: number === 1 ? parents : [...parents, { url: urlOfPage(1), words: title }],
      inLanguages: new Set([SOURCE_LANGUAGE]),
      ...(input.existsIn !== undefined && { existsIn: input.existsIn }),
    });
    const pager = makePager(number, pages.length, urlOfPage);
    const shown = { intro: description, count: input.count, groups, contents };
    return { ...base, template: "list", ...shown, ...(pager !== undefined && { pager }) };
  });
}

/** Links to where each group begins. */
function linkToGroups(pages: readonly LinkGroup[][], urlOfPage: (number: number) => string): Link[] {
  const links = new Map<string, Link>();
  for (const [index, groups] of pages.entries())
    for (const { id, heading } of groups) {
      if (!links.has(id)) links.set(id, { url: `${urlOfPage(index + 1)}#${id}`, words: heading });
    }
  return [...links.values()];
}

function pageGroup(context: SiteContext, voice: Voice, pages: readonly SourcePage[]): LinkGroup {
  return {
    id: "pages",
    heading: { text: voice.t("list.pages") },
    links: pages.map((page) => linkTo(context, voice, page)),
  };
}

function serviceGroup(voice: Voice, services: readonly SourceService[]): LinkGroup {
  const ordered = [...services].sort((a, b) => compareText(a.service.name, b.service.name));
  return {
    id: "services",
    heading: { text: voice.t("list.services") },
    links: ordered.map((service) => serviceLink(voice, service)),
  };
}

/** The heading is marked as English where everything under it is. */
function toLetterGroup([letter, links]: [string, Link[]], index: number): LinkGroup {
  const [first] = links;
  const isShared = links.every(({ words }) => words.lang === first?.words.lang);
  return {
    id: `letter-${index + 1}`,
    heading: { ...(isShared ? first?.words : {}), text: letter },
    links,
  };
}
