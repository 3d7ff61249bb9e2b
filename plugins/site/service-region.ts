import type { ReviewedPage } from "../approvals/digest/digest-page.ts";
import type { Ledger, PageDigest, PublishedPage } from "../model/approval.ts";
import type { SourceService } from "../model/content.ts";
import { digestOf } from "../model/keeper.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Fact, Voice, Words } from "../model/view.ts";
import { toBriefFacts } from "../services/brief-facts.ts";
import { summarise } from "../services/paragraphs.ts";
import { toPartsHtml } from "../services/part-html.ts";
import { toStructuredData } from "../services/structured-data.ts";
import { toParts } from "../services/to-parts.ts";
import { urlOf } from "./addresses.ts";
import { contactOf } from "./base-view.ts";
import type { SiteContext } from "./context.ts";
import { publish } from "./reviewed-region.ts";

/** What parents vouch for on a service's page in one language: all that they see of it, and the digest of that. */
export type ServiceRegion = {
  title: Words;
  summary: Words;
  notices: string[];
  html: string;
  facts: Fact[];
  structuredData: string;
  isReviewed: boolean;
  published: PublishedPage;
};

/**
 * Makes a service's reviewed region in the language of a voice; `source` is the digest of its English page. It is the same on
 * every day, so that no approval ends because a day passes: whether somebody checked the service lately stands outside it.
 */
export function makeServiceRegion(
  context: SiteContext,
  voice: Voice,
  source: SourceService,
  english: PageDigest | undefined,
): ServiceRegion {
  const { tag } = voice.language;
  const { service, id } = source;
  const path = `services/${id}`;
  const title = voice.inEnglish(service.name);
  const summary = voice.inEnglish(summarise(service).summary);
  const notices = noticesOf(source, voice);
  const parts = toParts(service, contactOf(context), voice);
  const html = toPartsHtml(notices, parts);
  const structuredData = structuredDataOf(context, source);
  const reviewed: ReviewedPage = {
    ...{ path, language: tag, title: title.text, description: summary.text, html, structuredData },
    ...(title.lang !== undefined && { titleLanguage: title.lang, descriptionLanguage: title.lang }),
    files: context.fileHashes,
    ...(english === undefined || tag === SOURCE_LANGUAGE ? {} : { source: english }),
  };
  const isReviewed = isReviewedIn(context.ledger, tag);
  return {
    ...{ title, summary, notices, html, structuredData, isReviewed },
    facts: toBriefFacts(parts),
    published: isReviewed ? publish(context, reviewed, ["service", digestOf(html)]) : unreviewed(reviewed),
  };
}

/** True in a language that some version of the rules names. While the rules can't be trusted it is doubt that must be told, so in all. */
function isReviewedIn(ledger: Ledger, tag: string): boolean {
  return (
    tag === SOURCE_LANGUAGE ||
    ledger.state === "unsound" ||
    ledger.policy.some(({ languages }) => languages.includes(tag))
  );
}

/** Nobody votes in this language, so no digest is made: with thousands of services in many languages it would be most of a build. */
function unreviewed({ path, language, title }: ReviewedPage): PublishedPage {
  return {
    ...{ path, language, title, url: urlOf(language, path), seen: () => undefined },
    digest: { state: "not-eligible", reason: "Parents don't review pages in this language." },
  };
}

/** What a reader must know before the rest. */
function noticesOf({ service }: SourceService, { t, language }: Voice): string[] {
  return [
    ...(service.status === "active" ? [] : [t("service.closed")]),
    ...(language.tag === SOURCE_LANGUAGE ? [] : [t("service.inEnglish")]),
  ];
}

/** The same on the pages of all languages: it holds no label, and its address is that of the English page. */
function structuredDataOf({ settings }: SiteContext, { id, service }: SourceService): string {
  return toStructuredData(service, {
    url: new URL(urlOf(SOURCE_LANGUAGE, `services/${id}`), settings.site.url).href,
    council: settings.council.name,
    areas: settings.areas.filter((area) => service.send.areas.includes(area.id)).map(({ name }) => name),
  });
}
