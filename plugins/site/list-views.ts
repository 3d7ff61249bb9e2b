import type { SourcePage, SourceService } from "../model/content.ts";
import { compareText } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { BaseView, Link, LinkGroup, ListView, PlainView, Voice, Words } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { browseGroups } from "./home-groups.ts";
import { letterOf } from "./letters.ts";
import type { ListPage } from "./list-pages.ts";
import { serviceLink, servicesLink } from "./service-views.ts";

/** One list, with its services and pages in the order of the alphabet. */
export function makeListView(context: SiteContext, voice: Voice, list: ListPage): ListView {
  const services = context.services.filter(list.hasService);
  const pages = context.pages.filter(list.hasPage);
  const parents = list.path.startsWith("services/") ? [servicesLink(voice)] : [];
  return makeList(context, voice, {
    ...{ path: list.path, title: list.title(voice), description: list.description(voice), parents },
    count: voice.t("list.count", { count: services.length }),
    groups: [pageGroup(context, voice, pages), serviceGroup(voice, services)].filter(
      ({ links }) => links.length > 0,
    ),
    contents: false,
  });
}

/** The page of all services: ways to narrow them down, then every one. */
export function makeAllServicesView(context: SiteContext, voice: Voice): ListView {
  const { t } = voice;
  return makeList(context, voice, {
    ...{
      path: "services",
      title: { text: t("list.allTitle") },
      description: t("list.allDescription"),
      parents: [],
    },
    count: t("list.count", { count: context.services.length }),
    groups: [...browseGroups(context, voice), serviceGroup(voice, context.services)],
    contents: true,
  });
}

/** Every page and service under its first letter, in one order: that of the reader's alphabet. */
export function makeAToZView(context: SiteContext, voice: Voice): ListView {
  const { t, language } = voice;
  const links = [
    ...context.pages.filter(({ path }) => path !== "").map((page) => linkTo(context, voice, page)),
    ...context.services.map((service) => serviceLink(voice, service)),
  ].map(({ url, words }) => ({ url, words }));
  const order = new Intl.Collator([language.tag, SOURCE_LANGUAGE], { ignorePunctuation: true });
  const ordered = links.sort((a, b) => order.compare(a.words.text, b.words.text));
  const groups = [...Map.groupBy(ordered, ({ words }) => letterOf(words, language.tag))].map(toLetterGroup);
  return makeList(context, voice, {
    ...{
      path: "a-z",
      title: { text: t("list.aToZTitle") },
      description: t("list.aToZDescription"),
      parents: [],
    },
    ...{ count: "", groups, contents: true },
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
  groups: LinkGroup[];
  contents: boolean;
};

function makeList(context: SiteContext, voice: Voice, input: ListInput): ListView {
  const { path, title, description, parents, count, groups, contents } = input;
  const base = makeBase(context, voice, {
    ...{
      path,
      kind: "list",
      title,
      description: { text: description },
      parents,
      source: null,
      translation: null,
    },
    inLanguages: new Set([SOURCE_LANGUAGE]),
  });
  return { ...base, template: "list", intro: description, count, groups, contents };
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
