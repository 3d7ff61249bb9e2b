import { badgeOf } from "../approvals/state/badge-of.ts";
import { type StatusRow, toStatusRow } from "../approvals/state/report-status.ts";
import { placesOfForms } from "../content/check-forms.ts";
import { checkCovers } from "../coverage/cover-law.ts";
import { createFormats } from "../interface-text/formats.ts";
import type { Translator } from "../interface-text/translator.ts";
import type { LinkTargets } from "../links/resolve-link.ts";
import type { Badge, Ledger, PublishedPage } from "../model/approval.ts";
import type { Content } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { type Distances, NO_DISTANCES } from "../model/grid-point.ts";
import { digestOf, type Keeper, makeAnew, type Remember, rememberBy } from "../model/keeper.ts";
import { findLanguage, type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Law } from "../model/law.ts";
import type { PageRecord } from "../model/page-record.ts";
import type { Settings } from "../model/settings.ts";
import type { SiteFile } from "../model/site-file.ts";
import type { Synonym } from "../model/synonym.ts";
import type { View } from "../model/view.ts";
import { chooseIndexes } from "../search/search-setup.ts";
import { checkBadges } from "./check-badges.ts";
import { checkServices, sortServices } from "./check-services.ts";
import {
  createVoice,
  languagesOf,
  partsOf,
  type SiteContext,
  standingsOf,
  voiceOf,
  votedPathsOf,
} from "./context.ts";
import { makeEasyReadViews } from "./easy-read-views.ts";
import { makeCheckedViews, makeEvidenceViews } from "./evidence-views.ts";
import { FILES_PATH } from "./files-view.ts";
import { addFinders } from "./finder-views.ts";
import { formsByPage } from "./form-standings.ts";
import { makeFrame } from "./frame.ts";
import { speakGlossary } from "./glossary-views.ts";
import { linkHomes } from "./language-links.ts";
import { measureProgress } from "./language-progress.ts";
import { linkTargetsOf } from "./link-targets.ts";
import { madePaths } from "./list-pages.ts";
import { makeMadeViews } from "./made-views.ts";
import { addMyLists } from "./my-list-view.ts";
import { toOpenData } from "./open-data.ts";
import { addPacks } from "./pack-views.ts";
import { makePageViews } from "./page-views.ts";
import { makeServiceViews } from "./service-views.ts";
import { sortPages } from "./sort-pages.ts";

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
  files?: SiteContext["files"];
  readSeen: SiteContext["readSeen"];
  /** What the last full run of the accessibility gate tested. */
  testing?: SiteContext["testing"];
  /** Where services are. Without it nobody can ask how far away they are. */
  distances?: Distances;
  /** What remembers pages from one build to the next, and a digest of texts, glossary and images: pages rest on them. */
  remembered?: { keeper: Keeper; rest: string };
};

/** A whole site, ready for the layouts, with what reviewers vouch for and what is wrong in the content. */
export type Site = {
  settings: Settings;
  languages: readonly Language[];
  synonyms: readonly Synonym[];
  views: View[];
  records: PageRecord[];
  /** The pages that reviewers vouch for, and where each stands today. */
  published: PublishedPage[];
  status: StatusRow[];
  /** Makes the services as files of an Open Referral UK API. */
  toOpenData: () => SiteFile[];
  findings: Finding[];
};

/** Makes every page of every language. Pure: the same input gives the same site. Cost grows with pages times languages. */
export function assembleSite(input: SiteInput): Site {
  const context = makeContext(input);
  const findBadge = (page: PublishedPage): Badge => badgeOf(page, input.ledger, input.date);
  const made = [
    ...context.pages.flatMap((page) => makePageViews(context, page, findBadge)),
    ...context.services.flatMap((service) => makeServiceViews(context, service, findBadge)),
  ];
  const easyReads = context.pages.map((page) => makeEasyReadViews(context, page));
  const pages = addMyLists(context, input.translator, [
    ...made.map(({ view }) => view),
    ...easyReads.flatMap((easyRead) => easyRead.views),
    ...makeEvidenceViews(context, made),
    ...makeCheckedViews(context, made),
    ...context.languages.flatMap(({ tag }) => makeMadeViews(context, tag)),
  ]);
  const views = addPacks(context, addFinders(context, input.translator, pages));
  const own = made.filter(({ isOwn }) => isOwn);
  return {
    settings: input.settings,
    languages: context.languages,
    synonyms: input.content.synonyms,
    views,
    records: views.map(({ record }) => record),
    published: own.map(({ published }) => published),
    toOpenData: () => toOpenData(context),
    status: own.map(({ published, view }) => toStatusRow(published, view.badge)),
    findings: [
      ...checkCovers(input.law, context.pages),
      ...checkBadges(input.content, context.languages, input.translator),
      ...checkServices(input.content, input.date),
      ...[...made, ...easyReads].flatMap(({ findings }) => findings),
    ],
  };
}

/** Everything that pages are made from, made ready once. */
export function makeContext(input: SiteInput): SiteContext {
  const { content, settings, date, law, ledger, toImage, fileHashes, readSeen, files = new Map() } = input;
  const pages = sortPages(content.pages);
  const languages = languagesOfSite(settings);
  const { services, ended } = sortServices(content.services, date);
  const madePages = [
    ...madePaths(settings, { pages, services }),
    ...(files.size > 0 ? [FILES_PATH] : []),
    ...placesOfForms(content.forms).map(({ path }) => path),
  ];
  const targets = linkTargetsOf(pages, { services, ended }, madePages, content.unread, files.values());
  const voices = new Map(
    languages.map((language) => [
      language.tag,
      createVoice(language, input.translator.speak(language.tag), createFormats(language)),
    ]),
  );
  const sources = new Map(pages.map((page) => [page.path, partsOf(page)]));
  const { remembered } = input;
  const standings = standingsOf(
    sources,
    content.translations,
    remembered === undefined ? makeAnew : rememberBy(remembered.keeper, "standing"),
  );
  const context: SiteContext = {
    ...{ settings, date, law, ledger, toImage, fileHashes, readSeen, files, pages, services, languages },
    testing: input.testing,
    distances: input.distances ?? NO_DISTANCES,
    votedPaths: votedPathsOf(ledger),
    synonyms: content.synonyms,
    terms: new Map(content.terms.map((term) => [term.id, term])),
    spoken: speakGlossary(content, languages),
    pagesByPath: new Map(pages.map((page) => [page.path, page])),
    sections: Map.groupBy(pages, ({ path }) => path.split("/")[0] ?? ""),
    voices,
    frames: new Map(),
    targets,
    standings,
    progress: new Map(languages.map(({ tag }) => [tag, measureProgress(sources, standings.get(tag))])),
    homes: new Map(linkHomes({ languages, voices }).map((link) => [link.tag, link])),
    forms: formsByPage(sources, content.forms),
    realPages: new Map(),
    remember: rememberPages(input, targets),
  };
  for (const tag of pages.flatMap((page) => [...languagesOf(context, page)]))
    context.realPages.set(tag, (context.realPages.get(tag) ?? 0) + 1);
  const indexed = languages.filter(({ tag }) => context.realPages.has(tag));
  for (const { tag } of languages) {
    const setup = {
      indexes: chooseIndexes(tag, indexed, content.synonyms),
      texts: input.translator.listTexts(tag, "search.script"),
    };
    context.frames.set(tag, makeFrame(context, voiceOf(context, tag), setup));
  }
  return context;
}

/** Remembers by a page's own parts and by all that every page rests on: settings, links, texts, glossary and images. */
function rememberPages({ settings, remembered }: SiteInput, targets: LinkTargets): Remember {
  if (remembered === undefined) return makeAnew;
  const links = [
    [...targets.pages].map(([path, ids]) => [path, ...ids]),
    ...[targets.services, targets.made, targets.unread, targets.ended].map((paths) => [...paths]),
  ];
  const rest = digestOf(remembered.rest, JSON.stringify([settings, links]));
  return rememberBy(remembered.keeper, rest);
}

/** English first, then the languages of the settings in their order. */
function languagesOfSite({ languages }: Settings): Language[] {
  return [SOURCE_LANGUAGE, ...languages].flatMap((tag) => findLanguage(tag) ?? []);
}
