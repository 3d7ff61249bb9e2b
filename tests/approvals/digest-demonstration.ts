import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readLedger } from "../../plugins/approvals/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import { parseContent } from "../../plugins/content/parse-content.ts";
import { parsePage, parseTranslation } from "../../plugins/content/parse-page.ts";
import { readLaw } from "../../plugins/coverage/io.ts";
import { type BuiltImage, toFileName } from "../../plugins/images/built-image.ts";
import { listImages } from "../../plugins/images/io.ts";
import { readLocales } from "../../plugins/interface-text/io.ts";
import { createTranslator } from "../../plugins/interface-text/translator.ts";
import { listHeadingIds } from "../../plugins/markdown/parse-markdown.ts";
import type { PageDigest } from "../../plugins/model/approval.ts";
import type { Content, SourceFile, SourcePage, SourceTranslation } from "../../plugins/model/content.ts";
import { SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import { makeContext, type SiteInput } from "../../plugins/site/assemble-site.ts";
import { partsOf, type SiteContext, type Standing, voiceOf } from "../../plugins/site/context.ts";
import { createImageFinder, hashesByAddress } from "../../plugins/site/image-finder.ts";
import { makeReviewedRegion, type ReviewedRegion } from "../../plugins/site/reviewed-region.ts";
import { standingOf } from "../../plugins/translations/standing.ts";

/** A page file of a site: in which language it is, the path of its page, and its whole text. */
export type PageFile = { language: string; path: string; text: string };

/** What a site's pages are made from, as the site itself makes it, and the text of each page's file. */
export type DigestedSite = {
  context: SiteContext;
  files: PageFile[];
  /** Images by their path in the content folder. */
  images: Map<string, BuiltImage>;
};

/** Reads the demonstration. `more` are files that it has besides, by their path in the content folder. */
export async function readDemonstration(more: readonly SourceFile[] = []): Promise<DigestedSite> {
  const { files } = await readContent("content");
  const content = parseContent([...files, ...more], "content");
  const { settings } = content;
  if (settings === undefined) throw new Error("The demonstration has no settings.");
  const images = new Map(
    (await listImages("content/images")).map((file) => [
      file.replace(/^content\//, ""),
      toImage(file, readFileSync(file)),
    ]),
  );
  const input: SiteInput = {
    ...{ content, settings, date: "2026-11-24", law: await readLaw() },
    ledger: (await readLedger("content")).ledger,
    translator: await createTranslator((await readLocales("locales", settings.languages)).locales),
    readSeen: () => undefined,
    ...withImages(images),
  };
  return { context: makeContext(input), files: pageFilesOf(content), images };
}

/** What pages need to know of images. */
export function withImages(
  images: ReadonlyMap<string, BuiltImage>,
): Pick<SiteContext, "toImage" | "fileHashes"> {
  return { toImage: createImageFinder(images), fileHashes: hashesByAddress(images) };
}

/** An image as pages show it, its encodings apart: no page depends on what is in them. */
export function toImage(source: string, bytes: Uint8Array): BuiltImage {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const variants = (["avif", "webp", "png"] as const).map((format) => {
    const encoding = { format, width: 640, bytes: 1, hash };
    return { ...encoding, file: toFileName(source, encoding), cached: source };
  });
  return { source, hash, width: 640, height: 360, variants };
}

function pageFilesOf({ files, pages, translations }: Content): PageFile[] {
  const textOf = new Map(files.map(({ file, text }) => [file, text]));
  return [...pages.map((page) => ({ ...page, language: SOURCE_LANGUAGE })), ...translations].map(
    ({ language, path, file }) => ({ language, path, text: textOf.get(file) ?? "" }),
  );
}

/** A page in one language as it stands in a site; `source` is the digest of its English page. */
export function regionOf(
  context: SiteContext,
  language: string,
  page: SourcePage,
  source?: PageDigest,
): ReviewedRegion {
  return makeReviewedRegion(context, voiceOf(context, language), page, source);
}

/** The site with one page's file written anew, or undefined where the site doesn't build with it. */
export function editFile(context: SiteContext, { language, path, text }: PageFile): SiteContext | undefined {
  const page = context.pagesByPath.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  if (language === SOURCE_LANGUAGE) {
    const { page: edited, findings } = parsePage(
      { path: page.file, file: page.file, text },
      fileNameOf(page),
    );
    return edited === undefined || findings.length > 0 ? undefined : withPage(context, edited);
  }
  const standing = context.standings.get(language)?.get(path);
  if (standing === undefined) throw new Error(`There is no ${language} page ${path}.`);
  const { file } = standing.translation;
  const { page: edited, findings } = parseTranslation({ path: file, file, text }, fileNameOf(page), language);
  if (edited === undefined || findings.length > 0) return undefined;
  return withStandings(context, page, [[language, { ...standing.translation, ...edited }]]);
}

/** `school/sen-support` is `school/sen-support.md`. An index stands as the folder's own name: its address is the same. */
function fileNameOf({ path }: SourcePage): string {
  return `${path === "" ? "index" : path}.md`;
}

function withPage(context: SiteContext, page: SourcePage): SiteContext {
  const ids = new Set(listHeadingIds(page.body));
  const targets = { ...context.targets, pages: new Map([...context.targets.pages, [page.path, ids]]) };
  const pagesByPath = new Map([...context.pagesByPath, [page.path, page]]);
  return withStandings({ ...context, targets, pagesByPath }, page, translationsOf(context, page));
}

/** The translations of a page, by language. */
export function translationsOf(context: SiteContext, { path }: SourcePage): [string, SourceTranslation][] {
  return [...context.standings].flatMap(([language, pages]): [string, SourceTranslation][] => {
    const translation = pages.get(path)?.translation;
    return translation === undefined ? [] : [[language, translation]];
  });
}

function withStandings(
  context: SiteContext,
  page: SourcePage,
  translations: readonly [string, SourceTranslation][],
): SiteContext {
  const source = partsOf(page);
  const standings = new Map(context.standings);
  for (const [language, translation] of translations) {
    const { record, frontMatter } = translation;
    if (record === undefined) continue;
    const standing: Standing = {
      ...standingOf(source, partsOf(translation), record, frontMatter.kind),
      translation,
    };
    standings.set(language, new Map([...(standings.get(language) ?? []), [page.path, standing]]));
  }
  return { ...context, standings };
}
