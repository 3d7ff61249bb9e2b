import { badgeOf } from "../approvals/badge-of.ts";
import { checkCovers } from "../coverage/cover-law.ts";
import { createFormats } from "../interface-text/formats.ts";
import type { Translator } from "../interface-text/translator.ts";
import type { Ledger, PublishedPage } from "../model/approval.ts";
import type { Content, SourcePage } from "../model/content.ts";
import { compareText, type Finding } from "../model/finding.ts";
import { findLanguage, type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Law } from "../model/law.ts";
import type { PageRecord } from "../model/page-record.ts";
import type { Settings } from "../model/settings.ts";
import type { View } from "../model/view.ts";
import { chooseIndexes } from "../search/search-setup.ts";
import { checkBadges } from "./check-badges.ts";
import {
  createVoice,
  languagesOf,
  linkTargetsOf,
  type SiteContext,
  standingsOf,
  voiceOf,
} from "./context.ts";
import { makeFrame } from "./frame.ts";
import { makeGlossaryView, speakGlossary } from "./glossary-views.ts";
import { listPages, madePaths } from "./list-pages.ts";
import { makeAllServicesView, makeAToZView, makeListView, makePlainView } from "./list-views.ts";
import { makePageViews } from "./page-views.ts";
import { makeServiceView } from "./service-views.ts";
import { makeLanguagesView, makeLawView } from "./table-views.ts";

/** What a site is made from, all of it read already. `date` is the day of the build. */
export type SiteInput = {
  content: Content;
  settings: Settings;
  date: string;
  law: Law;
  ledger: Ledger;
  translator: Translator;
  toImage: SiteContext["toImage"];
  fileHashes: SiteContext["fileHashes"];
};

/** A whole site, ready for the layouts, with what reviewers vouch for and what is wrong in the content. */
export type Site = {
  settings: Settings;
  languages: readonly Language[];
  views: View[];
  records: PageRecord[];
  published: PublishedPage[];
  findings: Finding[];
};

/** Makes every page of every language. Pure: the same input gives the same site. Cost grows with pages times languages. */
export function assembleSite(input: SiteInput): Site {
  const context = makeContext(input);
  const made = context.pages.flatMap((page) =>
    makePageViews(context, page, (one) => badgeOf(one, input.ledger, input.date)),
  );
  const views = [
    ...made.map(({ view }) => view),
    ...context.languages.flatMap(({ tag }) => madeViews(context, tag)),
  ];
  return {
    settings: input.settings,
    languages: context.languages,
    views,
    records: views.map(({ record }) => record),
    published: made.filter(({ isOwn }) => isOwn).map(({ published }) => published),
    findings: [
      ...checkCovers(input.law, context.pages),
      ...checkBadges(input.content, context.languages, input.translator),
      ...made.flatMap(({ findings }) => findings),
    ],
  };
}

/** Pages that the build makes in one language, and the services. */
function madeViews(context: SiteContext, tag: string): View[] {
  const voice = voiceOf(context, tag);
  return [
    ...context.services.map((service) => makeServiceView(context, voice, service)),
    ...listPages(context.settings).map((list) => makeListView(context, voice, list)),
    makeAllServicesView(context, voice),
    makeAToZView(context, voice),
    ...(context.terms.size > 0 ? [makeGlossaryView(context, voice)] : []),
    makeLawView(context, voice),
    makeLanguagesView(context, voice),
    makePlainView(context, voice, "search"),
    ...(tag === SOURCE_LANGUAGE ? [makePlainView(context, voice, "not-found")] : []),
  ];
}

function makeContext(input: SiteInput): SiteContext {
  const { content, settings, date, law, ledger, toImage, fileHashes } = input;
  const pages = sortPages(content.pages);
  const languages = languagesOfSite(settings);
  const services = content.services.filter(
    ({ service }) => service.status === "active" || service.status === "temporarily closed",
  );
  const context: SiteContext = {
    ...{ settings, date, law, ledger, toImage, fileHashes, pages, services, languages },
    terms: new Map(content.terms.map((term) => [term.id, term])),
    spoken: speakGlossary(content, languages),
    pagesByPath: new Map(pages.map((page) => [page.path, page])),
    sections: Map.groupBy(pages, ({ path }) => path.split("/")[0] ?? ""),
    voices: new Map(
      languages.map((language) => [
        language.tag,
        createVoice(language, input.translator.speak(language.tag), createFormats(language)),
      ]),
    ),
    frames: new Map(),
    targets: linkTargetsOf(pages, services, madePaths(settings), content.unread),
    standings: standingsOf(pages, content.translations),
    realPages: new Map(),
  };
  for (const tag of pages.flatMap((page) => [...languagesOf(context, page)]))
    context.realPages.set(tag, (context.realPages.get(tag) ?? 0) + 1);
  const indexed = languages.filter(({ tag }) => context.realPages.has(tag));
  for (const { tag } of languages) {
    const setup = {
      indexes: chooseIndexes(tag, indexed),
      texts: input.translator.listTexts(tag, "search.script"),
    };
    context.frames.set(tag, makeFrame(context, voiceOf(context, tag), setup));
  }
  return context;
}

/** English first, then the languages of the settings in their order. */
function languagesOfSite({ languages }: Settings): Language[] {
  return [SOURCE_LANGUAGE, ...languages].flatMap((tag) => findLanguage(tag) ?? []);
}

/** Home first, then section by section in the order that their front matter gives. */
function sortPages(pages: readonly SourcePage[]): SourcePage[] {
  const orderOf = new Map(pages.map(({ path, frontMatter }) => [path, frontMatter.order]));
  const keyOf = ({ path }: SourcePage): [number, string] => {
    const [section = ""] = path.split("/");
    return [path === "" ? -1 : (orderOf.get(section) ?? Number.MAX_SAFE_INTEGER), section];
  };
  return [...pages].sort((a, b) => {
    const [orderA, sectionA] = keyOf(a);
    const [orderB, sectionB] = keyOf(b);
    const inSection =
      Number(b.path === sectionB) - Number(a.path === sectionA) || a.frontMatter.order - b.frontMatter.order;
    return orderA - orderB || compareText(sectionA, sectionB) || inSection || compareText(a.path, b.path);
  });
}
