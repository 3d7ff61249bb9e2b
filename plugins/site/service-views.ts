import type { SourceService } from "../model/content.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { agesOf } from "../model/service.ts";
import { bandsForAges } from "../model/taxonomy.ts";
import type { Link, ServiceView, Voice } from "../model/view.ts";
import { splitSummary, toAccessFacts, toServiceFacts } from "../services/service-facts.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import type { SiteContext } from "./context.ts";
import { addYear, freshnessOf } from "./honesty.ts";

/** A service's page in one language. What the service says of itself stays in English and is marked so. */
export function makeServiceView(context: SiteContext, voice: Voice, source: SourceService): ServiceView {
  const { service, id, file } = source;
  const { t, inEnglish } = voice;
  const { summary, more } = splitSummary(service.description);
  const { send } = service;
  const ages = agesOf(service);
  const base = makeBase(context, voice, {
    ...{ path: `services/${id}`, kind: "service", source: file, translation: null },
    ...{ title: inEnglish(service.name), description: inEnglish(summary) },
    inLanguages: new Set([SOURCE_LANGUAGE]),
    parents: [servicesLink(voice), categoryLink(voice, send.categories[0] ?? "advice")],
    facets: {
      ages: ages === undefined ? [] : bandsForAges(ages.from, ages.to),
      needs: send.needs,
      areas: send.areas,
      categories: send.categories,
      keywords: service.alsoCalled,
    },
  });
  return {
    ...base,
    template: "service",
    notices: [
      ...(service.status === "active" ? [] : [{ text: t("service.closed") }]),
      ...(voice.language.tag === SOURCE_LANGUAGE ? [] : [{ text: t("service.inEnglish") }]),
    ],
    summary: inEnglish(summary),
    more: more.map(inEnglish),
    phones: service.phones.map(({ number, description }) =>
      description === undefined ? { number } : { number, description: inEnglish(description) },
    ),
    email: service.email,
    website: service.url,
    facts: toServiceFacts(service, voice),
    access: toAccessFacts(service, t),
    freshness: serviceFreshness(context, voice, source),
  };
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
    description: voice.inEnglish(splitSummary(service.description).summary),
  };
}

function categoryLink({ t, language }: Voice, category: string): Link {
  return {
    url: urlOf(language.tag, `services/category/${category}`),
    words: { text: t(`categories.${category}`) },
  };
}

/** A service must be checked each year; one that wasn't says so. */
function serviceFreshness(
  context: SiteContext,
  voice: Voice,
  { service }: SourceService,
): ServiceView["freshness"] {
  const { checked, checkedBy } = service.send;
  if (checked === undefined || checkedBy === undefined) {
    const [lastChecked, review] = [voice.t("answers.not-known"), voice.t("service.overdue")];
    return { lastChecked, owner: { text: "" }, review, overdue: true };
  }
  const freshness = freshnessOf(context, voice, {
    lastChecked: checked,
    reviewBy: addYear(checked),
    owner: checkedBy,
  });
  return freshness.overdue ? { ...freshness, review: voice.t("service.overdue") } : freshness;
}
