import { digestPage } from "../approvals/digest-page.ts";
import type { FindTerms } from "../glossary/find-terms.ts";
import { resolveLink } from "../links/resolve-link.ts";
import type { RenderOptions } from "../markdown/prepare-inline.ts";
import { type Overlay, renderMarkdown } from "../markdown/render-markdown.ts";
import type { Badge, PageDigest, PublishedPage } from "../model/approval.ts";
import type { SourcePage } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { bandsForAges } from "../model/taxonomy.ts";
import type { BaseView, Link, LinkGroup, PageView, Voice } from "../model/view.ts";
import { isShown } from "../translations/align.ts";
import { urlOf } from "./addresses.ts";
import { toBadgeWords } from "./badge-words.ts";
import { makeBase } from "./base-view.ts";
import {
  descriptionOf,
  languagesOf,
  linkTo,
  type SiteContext,
  type Standing,
  titleOf,
  voiceOf,
} from "./context.ts";
import { explainWords, termsFor, wordsForReview } from "./glossary-views.ts";
import { homeGroups } from "./home-groups.ts";
import { freshnessOf, noticesOf } from "./honesty.ts";

/**
 * A page's view, what reviewers would vouch for, and what is wrong in its Markdown. Nobody reviews a page that is
 * English in another language's tree: it isn't that language's own.
 */
export type MadePage = { view: PageView; published: PublishedPage; isOwn: boolean; findings: Finding[] };

/** Says what may be said of a page's words today. */
export type FindBadge = (page: PublishedPage) => Badge;

/** Makes a page in every language. The English one is made first: the digests of the others hold its digest. */
export function makePageViews(context: SiteContext, page: SourcePage, findBadge: FindBadge): MadePage[] {
  const inLanguages = languagesOf(context, page);
  let source: PageDigest | undefined;
  return context.languages.map((language) => {
    const made = makePageView(context, voiceOf(context, language.tag), page, {
      inLanguages,
      source,
      findBadge,
    });
    if (language.tag === SOURCE_LANGUAGE) source = made.published.digest;
    return made;
  });
}

type MakeInput = { inLanguages: Set<string>; source: PageDigest | undefined; findBadge: FindBadge };

function makePageView(context: SiteContext, voice: Voice, page: SourcePage, input: MakeInput): MadePage {
  const { tag } = voice.language;
  const standing = context.standings.get(tag)?.get(page.path);
  const body = renderMarkdown(
    page,
    renderOptions(context, voice, page),
    standing && toOverlay(voice, standing, termsFor(context, tag, page.path)),
  );
  const words = explainWords(context, voice, body.terms);
  const base = makeBase(context, voice, {
    ...{
      path: page.path,
      kind: "page",
      source: standing?.translation.file ?? page.file,
      inLanguages: input.inLanguages,
    },
    ...{ title: titleOf(context, voice, page), description: descriptionOf(context, voice, page) },
    ...{
      parents: parentsOf(context, voice, page),
      translation: standing?.translation.frontMatter.kind ?? null,
    },
    ...{ contact: page.frontMatter.contact, facets: facetsOf(page) },
  });
  const published = toPublished(context, page, base, { html: body.html, words }, input.source);
  const isOwn = tag === SOURCE_LANGUAGE || standing !== undefined;
  const badge: Badge = isOwn ? input.findBadge(published) : { state: "none" };
  const view: PageView = {
    ...base,
    template: page.path === "" ? "home" : isSection(page) ? "section" : "page",
    html: body.html,
    words,
    bodyWords: isOwn ? {} : { lang: SOURCE_LANGUAGE, dir: "ltr" },
    notices: noticesOf(voice, standing, base.contact.phone),
    freshness: freshnessOf(context, voice, page.frontMatter),
    badge,
    badgeProminent: ["approved", "lapsed", "expired", "withdrawn"].includes(badge.state),
    badgeWords: isOwn ? toBadgeWords(badge, voice) : [],
    reviewCode:
      isOwn && published.digest.state === "digest"
        ? voice.t("badge.code", { code: published.digest.code })
        : undefined,
    groups:
      page.path === ""
        ? homeGroups(context, voice)
        : [siblingsOf(context, voice, page)].filter(({ links }) => links.length > 0),
  };
  const own = body.findings.filter(({ file }) => tag === SOURCE_LANGUAGE || file !== page.file);
  return { view, published, isOwn, findings: own };
}

function toOverlay(voice: Voice, { translation, states }: Standing, findTerms: FindTerms): Overlay {
  return {
    source: translation,
    choose: states.map((state) =>
      isShown(state) || state.state === "changed"
        ? { index: state.index, isChanged: state.state === "changed" }
        : undefined,
    ),
    writesLatin: /\p{Script=Latin}/u.test(voice.language.ownName),
    changedNote: voice.t("languages.changedNote"),
    fallback: { lang: SOURCE_LANGUAGE, dir: "ltr" },
    findTerms,
  };
}

function renderOptions(context: SiteContext, voice: Voice, page: SourcePage): RenderOptions {
  const from =
    isSection(page) || page.path === "" ? `${page.path}/index.md`.replace(/^\//, "") : `${page.path}.md`;
  return {
    fill: (key) => settingAt(context.settings, key),
    resolveLink: (address) =>
      resolveLink(address, from, context.targets, (path) => urlOf(voice.language.tag, path)),
    toImage: (address, alt, decorative) => context.toImage(address, from, alt, decorative),
    findTerms: termsFor(context, SOURCE_LANGUAGE, page.path),
  };
}

/** The text at a path like `contacts.send.phone` in the settings, or undefined where there is none. */
function settingAt(settings: object, key: string): string | undefined {
  let here: unknown = settings;
  for (const step of key.split(".")) {
    here =
      typeof here === "object" && here !== null && Object.hasOwn(here, step)
        ? (here as Record<string, unknown>)[step]
        : undefined;
  }
  return typeof here === "string" ? here : undefined;
}

/** A section is the first folder's index; it lists its pages. */
function isSection({ path }: SourcePage): boolean {
  return path !== "" && !path.includes("/");
}

function parentsOf(context: SiteContext, voice: Voice, page: SourcePage): Link[] {
  const [section = ""] = page.path.split("/");
  const parent = context.pagesByPath.get(section);
  return parent === undefined || parent === page || section === "" ? [] : [linkTo(context, voice, parent)];
}

/** The other pages of a page's section; for a section's own page, all of them. */
function siblingsOf(context: SiteContext, voice: Voice, page: SourcePage): LinkGroup {
  const [section = ""] = page.path.split("/");
  const others = (context.sections.get(section) ?? []).filter(
    ({ path }) => path !== page.path && path !== section,
  );
  return {
    id: "in-this-section",
    heading: { text: voice.t("page.inThisSection") },
    links: others.map((other) => linkTo(context, voice, other)),
  };
}

function facetsOf({ frontMatter }: SourcePage): BaseView["facets"] {
  const { audience, alsoCalled } = frontMatter;
  const [from, to] = audience?.ages ?? [0, 25];
  return {
    ages: bandsForAges(from, to),
    needs: audience?.needs ?? [],
    areas: [],
    categories: [],
    keywords: alsoCalled,
  };
}

function toPublished(
  context: SiteContext,
  page: SourcePage,
  base: BaseView,
  { html, words }: Pick<PageView, "html" | "words">,
  source: PageDigest | undefined,
): PublishedPage {
  const digest = digestPage({
    ...{
      path: page.path,
      language: base.language.tag,
      title: base.title.text,
      description: base.description.text,
      html,
      explained: wordsForReview(words),
    },
    files: context.fileHashes,
    ...(source === undefined || base.language.tag === SOURCE_LANGUAGE ? {} : { source }),
  });
  return { path: page.path, url: base.url, language: base.language.tag, title: base.title.text, digest };
}
