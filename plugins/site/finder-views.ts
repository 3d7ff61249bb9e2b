import { YES } from "../finder/filters.ts";
import { orderServices } from "../finder/finder-data.ts";
import { type FinderSetup, toDataFile, toWordFiles } from "../finder/finder-files.ts";
import { type FinderService, toFinderService } from "../finder/finder-service.ts";
import type { Translator } from "../interface-text/translator.ts";
import type { FinderFile, FinderView } from "../model/finder-view.ts";
import type { PostcodeSource } from "../model/grid-point.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ListView } from "../model/list-view.ts";
import { agesOf } from "../model/service.ts";
import type { View, Voice, Words } from "../model/view.ts";
import { attributionOf } from "../postcodes/describe.ts";
import { summarise } from "../services/paragraphs.ts";
import { sayAges } from "../services/say-ages.ts";
import { urlOf } from "./addresses.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import { makeFinderGroups } from "./finder-groups.ts";
import type { ListPage } from "./list-pages.ts";
import { makeListViews } from "./list-views.ts";

const APPROVED_PATH = "services/approved";

/**
 * Puts the form that narrows services down on the page of services of each language, and adds the list of services that
 * parents approved where there are some. An approval counts in the language in which it was given.
 */
export function addFinders(context: SiteContext, translator: Translator, views: readonly View[]): View[] {
  const services = orderServices(context.services.map((source) => toService(context, source)));
  if (services.length === 0) return [...views];
  const words = toWordFiles(services);
  const approved = new Map(context.languages.map(({ tag }) => [tag, approvedIn(tag, views)]));
  const places = new Map(context.languages.map(({ tag }) => [urlOf(tag, "services"), tag]));
  return views.flatMap((view): View[] => {
    const tag = view.template === "list" ? places.get(view.url) : undefined;
    if (view.template !== "list" || tag === undefined) return [view];
    const voice = voiceOf(context, tag);
    const ids = approved.get(tag) ?? new Set();
    const finder = makeFinder(context, voice, translator, { services: markApproved(services, ids), words });
    if (ids.size === 0) return [{ ...view, finder }];
    const existsIn = new Set([...approved].filter(([, some]) => some.size > 0).map(([language]) => language));
    return [
      { ...view, finder, groups: linkApproved(voice, view) },
      ...makeListViews(context, voice, { ...approvedList(ids), existsIn }),
    ];
  });
}

/** Ids of the services whose pages in a language wear the badge. */
function approvedIn(tag: string, views: readonly View[]): Set<string> {
  const folder = urlOf(tag, "services");
  const worn = views.filter((view) => view.template === "service" && view.badge.state === "approved");
  return new Set(
    worn.filter(({ language }) => language.tag === tag).map(({ url }) => url.slice(folder.length, -1)),
  );
}

function toService({ distances }: SiteContext, source: SiteContext["services"][number]): FinderService {
  const { summary } = summarise(source.service);
  return toFinderService(source, { summary, points: distances.points.get(source.id) ?? [] });
}

function markApproved(services: readonly FinderService[], ids: ReadonlySet<string>): FinderService[] {
  return services.map((service) =>
    ids.has(service.id) ? { ...service, values: { ...service.values, approved: [YES] } } : service,
  );
}

function approvedList(ids: ReadonlySet<string>): ListPage {
  return {
    path: APPROVED_PATH,
    title: ({ t }) => ({ text: t("finder.listTitle", { choice: t("evidence.filter") }) }),
    description: ({ t }) => t("evidence.listIntro"),
    hasService: ({ id }) => ids.has(id),
    hasPage: () => false,
  };
}

function linkApproved({ t, language }: Voice, { groups }: ListView): ListView["groups"] {
  const link = { url: urlOf(language.tag, APPROVED_PATH), words: { text: t("evidence.filter") } };
  return groups.map((group, index) =>
    index === groups.length - 1 ? { ...group, links: [...group.links, link] } : group,
  );
}

function makeFinder(
  context: SiteContext,
  voice: Voice,
  translator: Translator,
  { services, words }: { services: readonly FinderService[]; words: FinderFile[] },
): FinderView {
  const { tag, dateLocale } = voice.language;
  const { source } = context.distances;
  const data = toDataFile(tag, services, words, {
    servicesUrl: urlOf(tag, "services"),
    locale: dateLocale,
    texts: scriptTexts(voice, translator),
    distanceTexts: source === undefined ? {} : translator.listTexts(tag, "distance.script"),
    ages: listAges(context, voice, services),
  });
  return {
    groups: makeFinderGroups(context, voice, services),
    postcodes: source && creditPostcodes(voice, source),
    data,
    words: tag === SOURCE_LANGUAGE ? words : [],
  };
}

/** The ages of each service in the words of its page; empty where it doesn't say any. */
function listAges(context: SiteContext, voice: Voice, services: readonly FinderService[]): string[] {
  const said = new Map(
    context.services
      .filter(({ service }) => agesOf(service) !== undefined)
      .map(({ id, service }) => [id, sayAges(service, voice)]),
  );
  return services.map(({ id }) => said.get(id) ?? "");
}

function creditPostcodes({ t, inEnglish }: Voice, source: PostcodeSource): Words[] {
  const attribution = attributionOf(source);
  if (attribution === undefined) return [{ text: t("distance.invented") }];
  return [{ text: t("distance.attribution") }, inEnglish(attribution)];
}

/** The script's own texts, and those of the search and of services that say the same. */
function scriptTexts({ t, language }: Voice, { listTexts }: Translator): FinderSetup["texts"] {
  const others = { more: t("search.script.more"), none: t("search.script.nothing"), free: t("service.free") };
  return { ...listTexts(language.tag, "finder.script"), ...others };
}
