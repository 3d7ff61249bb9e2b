import type { PageDigest, PublishedPage } from "../model/approval.ts";
import type { SourcePage } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { bandsForAges } from "../model/taxonomy.ts";
import type { BaseView, Link, LinkGroup, PageView, ReviewedView, Voice } from "../model/view.ts";
import { approvalPart, type FindBadge } from "./approval-part.ts";
import { makeBase } from "./base-view.ts";
import { languagesOf, linkTo, type SiteContext, voiceOf } from "./context.ts";
import { listForms } from "./form-links.ts";
import { homeGroups } from "./home-groups.ts";
import { freshnessOf, noticesOf } from "./honesty.ts";
import { makeReviewedRegion } from "./reviewed-region.ts";

/**
 * A page's view, what reviewers would vouch for, and what is wrong in its Markdown. Nobody reviews a page that is
 * English in another language's tree: it isn't that language's own.
 */
export type MadePage = {
  view: ReviewedView;
  published: PublishedPage;
  isOwn: boolean;
  findings: Finding[];
};

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
  const region = makeReviewedRegion(context, voice, page, input.source);
  const { title, description, html, words, published } = region;
  const base = makeBase(context, voice, {
    ...{
      path: page.path,
      kind: "page",
      source: standing?.translation.file ?? page.file,
      inLanguages: input.inLanguages,
    },
    ...{ title, description },
    ...{
      parents: parentsOf(context, voice, page),
      translation: standing?.translation.frontMatter.kind ?? null,
    },
    ...{ contact: page.frontMatter.contact, facets: facetsOf(page) },
  });
  const isOwn = tag === SOURCE_LANGUAGE || standing !== undefined;
  const view: PageView = {
    ...base,
    template: page.path === "" ? "home" : isSection(page) ? "section" : "page",
    html,
    words,
    bodyWords: isOwn ? {} : { lang: SOURCE_LANGUAGE, dir: "ltr" },
    notices: noticesOf(voice, standing, base.contact.phone),
    freshness: freshnessOf(context, voice, page.frontMatter),
    ...approvalPart(voice, { isReviewed: isOwn, published }, input.findBadge),
    groups:
      page.path === ""
        ? homeGroups(context, voice)
        : [siblingsOf(context, voice, page)].filter(({ links }) => links.length > 0),
    forms: listForms(context, voice, page),
  };
  const own = region.findings.filter(({ file }) => tag === SOURCE_LANGUAGE || file !== page.file);
  return { view, published, isOwn, findings: own };
}

/** A section is the first folder's index; it lists its pages. */
function isSection({ path }: SourcePage): boolean {
  return path !== "" && !path.includes("/");
}

/** The pages above a page, from its section down. */
export function parentsOf(context: SiteContext, voice: Voice, page: SourcePage): Link[] {
  const [section = ""] = page.path.split("/");
  const parent = context.pagesByPath.get(section);
  return parent === undefined || parent === page || section === "" ? [] : [linkTo(context, voice, parent)];
}

/** The other pages of a page's section; for a section's own page, all of them, with what each is about. */
function siblingsOf(context: SiteContext, voice: Voice, page: SourcePage): LinkGroup {
  const [section = ""] = page.path.split("/");
  const others = (context.sections.get(section) ?? []).filter(
    ({ path }) => path !== page.path && path !== section,
  );
  return {
    id: "in-this-section",
    heading: { text: voice.t("page.inThisSection") },
    links: others.map((other) => {
      const { description, ...link } = linkTo(context, voice, other);
      return isSection(page) && description !== undefined ? { ...link, description } : link;
    }),
  };
}

/** What search and lists know of a page besides its text. */
export function facetsOf({ frontMatter }: SourcePage): BaseView["facets"] {
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
