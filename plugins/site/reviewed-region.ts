import { digestPage, type ReviewedPage, toSeen } from "../approvals/digest/digest-page.ts";
import { sayFile } from "../files/say-file.ts";
import type { FindTerms } from "../glossary/find-terms.ts";
import { resolveLink } from "../links/resolve-link.ts";
import type { MarkdownSource } from "../markdown/locate.ts";
import type { RenderOptions } from "../markdown/prepare-inline.ts";
import { type Overlay, type Rendered, renderMarkdown } from "../markdown/render-markdown.ts";
import type { PageDigest, PublishedPage } from "../model/approval.ts";
import type { SourcePage } from "../model/content.ts";
import { digestOf } from "../model/keeper.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ExplainedWord, Voice, Words } from "../model/view.ts";
import { isShown } from "../translations/align.ts";
import { urlOf } from "./addresses.ts";
import { descriptionOf, type SiteContext, type Standing, titleOf } from "./context.ts";
import { explainWords, termsFor, wordsForReview } from "./glossary-views.ts";
import { LAST_RUN, sayLastRun } from "./testing-view.ts";

/** What reviewers vouch for on a page in one language: all that is the page's own, and the digest of it. */
export type ReviewedRegion = {
  title: Words;
  description: Words;
  html: string;
  /** Words that the page explains, below its text. */
  words: ExplainedWord[];
  published: PublishedPage;
  findings: Rendered["findings"];
};

/** Makes a page's reviewed region in the language of a voice. For a translation, `source` is the digest of its English page. */
export function makeReviewedRegion(
  context: SiteContext,
  voice: Voice,
  page: SourcePage,
  source: PageDigest | undefined,
): ReviewedRegion {
  const { tag } = voice.language;
  const standing = context.standings.get(tag)?.get(page.path);
  const overlay = standing && toOverlay(voice, standing, termsFor(context, tag, page.path));
  const parts = [tag, page.path, digestSource(page), ...partsOfOverlay(overlay)];
  const { html, terms, findings } = context.remember(["markdown", ...parts], () =>
    renderMarkdown(page, renderOptions(context, voice, page), overlay),
  );
  const region = {
    title: titleOf(context, voice, page),
    description: descriptionOf(context, voice, page),
    html,
    words: explainWords(context, voice, terms),
  };
  const published = toPublished(context, voice, page, region, { source, parts });
  return { ...region, published, findings };
}

const DIGESTS = new WeakMap<MarkdownSource, string>();

/** A digest of a text. An English one is asked for once in each language. */
function digestSource(source: MarkdownSource): string {
  const known = DIGESTS.get(source);
  if (known !== undefined) return known;
  const digest = digestOf(source.file, String(source.bodyLine), source.body);
  DIGESTS.set(source, digest);
  return digest;
}

function partsOfOverlay(overlay: Overlay | undefined): string[] {
  return overlay === undefined
    ? []
    : [digestSource(overlay.source), JSON.stringify(overlay.choose.map((chosen) => chosen ?? null))];
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

/** What Markdown beside a page needs to know of the world. `imageSizes` is CSS: how wide its images are shown. */
export function renderOptions(
  context: SiteContext,
  voice: Voice,
  page: SourcePage,
  imageSizes?: string,
): RenderOptions {
  const from = page.path.includes("/") ? `${page.path}.md` : `${page.path}/index.md`.replace(/^\//, "");
  return {
    fill: (key) => (key === LAST_RUN ? sayLastRun(context) : settingAt(context.settings, key)),
    resolveLink: (address) => {
      const link = resolveLink(address, from, context.targets, (path) => urlOf(voice.language.tag, path));
      const file = "href" in link && link.file !== undefined ? context.files.get(link.file) : undefined;
      return file === undefined ? link : { ...link, after: sayFile(file, voice.language) };
    },
    toImage: (address, alt, decorative) => context.toImage(address, from, alt, decorative, imageSizes),
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

function toPublished(
  context: SiteContext,
  { language: { tag } }: Voice,
  { path }: SourcePage,
  { title, description, html, words }: Omit<ReviewedRegion, "published" | "findings">,
  { source, parts }: { source: PageDigest | undefined; parts: readonly string[] },
): PublishedPage {
  const reviewed: ReviewedPage = {
    ...{ path, language: tag, title: title.text, description: description.text, html },
    ...(title.lang !== undefined && { titleLanguage: title.lang }),
    ...(description.lang !== undefined && { descriptionLanguage: description.lang }),
    explained: wordsForReview(words),
    files: context.fileHashes,
    ...(source === undefined || tag === SOURCE_LANGUAGE ? {} : { source }),
  };
  return publish(context, reviewed, parts);
}

/** A page as reviewers see it, with its digest. `parts` say which HTML it has. */
export function publish(
  context: SiteContext,
  reviewed: ReviewedPage,
  parts: readonly string[],
): PublishedPage {
  const { path, language, title } = reviewed;
  const seen = () => {
    const found = toSeen(reviewed);
    return "text" in found ? found.text : undefined;
  };
  return {
    ...{ path, language, title, url: urlOf(language, path), seen },
    digest: context.votedPaths.has(path) ? digestPage(reviewed) : recallDigest(context, reviewed, parts),
  };
}

/**
 * The digest of a page that nobody voted on: only its code is shown. A badge never rests on what an earlier build kept.
 * `parts` say which HTML it is, and all files of the site are among what every page rests on.
 */
function recallDigest(context: SiteContext, page: ReviewedPage, parts: readonly string[]): PageDigest {
  const own = JSON.stringify({ ...page, html: undefined, files: undefined });
  return context.remember(["digest", ...parts, own], () => digestPage(page));
}
