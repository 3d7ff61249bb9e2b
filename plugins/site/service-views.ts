import type { PageDigest } from "../model/approval.ts";
import type { SourceService } from "../model/content.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { agesOf } from "../model/service.ts";
import { bandsForAges } from "../model/taxonomy.ts";
import type { BaseView, Link, ServiceView, Voice } from "../model/view.ts";
import { summarise } from "../services/paragraphs.ts";
import { urlOf } from "./addresses.ts";
import { approvalPart, type FindBadge } from "./approval-part.ts";
import { makeBase } from "./base-view.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import type { MadePage } from "./page-views.ts";
import { serviceFreshness } from "./service-freshness.ts";
import { makeServiceRegion, type ServiceRegion } from "./service-region.ts";

/**
 * Makes a service's page in every language. Parents vote on it as on any page, in each language that the rules of approval
 * name. What the service says of itself stays in English and is marked so.
 */
export function makeServiceViews(
  context: SiteContext,
  source: SourceService,
  findBadge: FindBadge,
): MadePage[] {
  let english: PageDigest | undefined;
  return context.languages.map(({ tag }) => {
    const voice = voiceOf(context, tag);
    const region = makeServiceRegion(context, voice, source, english);
    if (tag === SOURCE_LANGUAGE) english = region.published.digest;
    const view = makeServiceView(context, voice, source, { region, findBadge });
    return { view, published: region.published, isOwn: region.isReviewed, findings: [] };
  });
}

function makeServiceView(
  context: SiteContext,
  voice: Voice,
  source: SourceService,
  { region, findBadge }: { region: ServiceRegion; findBadge: FindBadge },
): ServiceView {
  const { service } = source;
  const { inEnglish } = voice;
  const { title, summary, html, facts, structuredData, notices } = region;
  return {
    ...makeServiceBase(context, voice, source, { title, description: summary }),
    ...{ template: "service", summary, html, facts, structuredData },
    notices: notices.map((text) => ({ text })),
    more: summarise(service).more.map(inEnglish),
    phones: service.phones.map(({ number, description }) =>
      description === undefined ? { number } : { number, description: inEnglish(description) },
    ),
    email: service.email,
    website: service.url,
    freshness: serviceFreshness(context, voice, source),
    ...approvalPart(voice, region, findBadge),
  };
}

function makeServiceBase(
  context: SiteContext,
  voice: Voice,
  { id, file, service }: SourceService,
  words: Pick<BaseView, "title" | "description">,
): BaseView {
  const ages = agesOf(service);
  const { categories, needs, areas } = service.send;
  const category = categories[0];
  return makeBase(context, voice, {
    ...{ path: `services/${id}`, kind: "service", source: file, translation: null, ...words },
    inLanguages: new Set([SOURCE_LANGUAGE]),
    parents: [servicesLink(voice), ...(category === undefined ? [] : [categoryLink(voice, category)])],
    facets: {
      ages: ages === undefined ? [] : bandsForAges(ages.from, ages.to),
      ...{ needs, areas, categories, keywords: service.alsoCalled },
    },
  });
}

/** The link to the page of all services. */
export function servicesLink({ t, language }: Voice): Link {
  return { url: urlOf(language.tag, "services"), words: { text: t("page.services") } };
}

/** A link to a service, with what it is in one sentence. */
export function serviceLink(voice: Voice, { id, service }: SourceService): Link {
  return {
    url: urlOf(voice.language.tag, `services/${id}`),
    words: voice.inEnglish(service.name),
    description: voice.inEnglish(summarise(service).summary),
  };
}

function categoryLink({ t, language }: Voice, category: string): Link {
  return {
    url: urlOf(language.tag, `services/category/${category}`),
    words: { text: t(`categories.${category}`) },
  };
}
