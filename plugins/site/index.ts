import type { BuildResults, EleventyConfig } from "@11ty/eleventy";
import { reportFindings } from "../findings/report.ts";
import { ContentError } from "../model/content-error.ts";
import type { Keeper, Kept } from "../model/keeper.ts";
import type { SiteFile } from "../model/site-file.ts";
import { type BuiltSite, readSite, type SiteOptions, writeReports } from "./io.ts";
import { type SortedPages, sortPagesToPrint } from "./kept-pages.ts";
import { CONTENT_SECURITY_POLICY } from "./security.ts";

/** A site with what is to be printed of it. */
export type PrintedSite = BuiltSite & { pages: SortedPages };

/** The site of the build that is going on: read once a build, shared by every plugin. */
export type SiteSource = {
  options: SiteOptions;
  current: () => Promise<PrintedSite>;
  refresh: () => void;
  /** Parts of the current site that other plugins are given. */
  brand: () => Promise<string>;
  images: () => Promise<BuiltSite["images"]>;
  files: () => Promise<BuiltSite["files"]>;
  views: () => Promise<BuiltSite["views"]>;
  languages: () => Promise<BuiltSite["languages"]>;
  /** Gives each page's key by its file: a page with the same key has the same bytes. */
  pageKeys: () => Promise<SortedPages["keys"]>;
  keeper: Keeper;
  writeFiles: Kept["writeFiles"];
  synonyms: () => Promise<BuiltSite["synonyms"]>;
  openData: () => Promise<readonly SiteFile[]>;
};

/** Reads the site when it is first asked for, and again after `refresh`. Errors in the content throw a ContentError. */
export function createSiteSource(options: SiteOptions, kept: Kept): SiteSource {
  const keeper = kept.open("site");
  let reading: Promise<PrintedSite> | undefined;
  const read = async (): Promise<PrintedSite> => {
    const { site, findings } = await readSite(options, keeper);
    if (site === undefined || findings.some(({ severity }) => severity === "error"))
      throw new ContentError(findings);
    // Warnings stop nothing, so nothing else would tell them.
    if (findings.length > 0) process.stderr.write(reportFindings(findings, "text"));
    return { ...site, pages: sortPagesToPrint(site.views, site.texts, keeper) };
  };
  const current = (): Promise<PrintedSite> => (reading ??= read());
  return {
    ...{ options, keeper, writeFiles: kept.writeFiles, current, refresh: () => (reading = undefined) },
    brand: async () => (await current()).settings.brand.colour,
    images: async () => (await current()).images,
    files: async () => (await current()).files,
    views: async () => (await current()).views,
    languages: async () => (await current()).languages,
    pageKeys: async () => (await current()).pages.keys,
    synonyms: async () => (await current()).synonyms,
    openData: async () => (await current()).toOpenData(),
  };
}

/** While a site is served no command waits for the error, so it is told here. */
function printFindings(error: unknown): void {
  if (!(error instanceof ContentError)) return;
  process.stdout.write(`${reportFindings(error.findings, "text")}The site is as it was before.\n`);
}

/** Keeps what the layouts printed, for the next build. */
function keepPrinted(results: BuildResults, { toPrint, keys }: SortedPages, keeper: Keeper): void {
  const printed = new Map(results.map(({ url, content }) => [url, content]));
  for (const { url, file } of toPrint) {
    const html = printed.get(url);
    const key = keys.get(file);
    if (html !== undefined && key !== undefined) keeper.keep(key, Buffer.from(html));
  }
}

/** Hands the site to the layouts, reads it again when content or texts change, and writes its reports. */
export function sitePlugin(eleventy: EleventyConfig, source: SiteSource): void {
  eleventy.addWatchTarget(source.options.content);
  eleventy.addWatchTarget(source.options.locales);
  let written = new Map<string, string>();
  eleventy.on("eleventy.before", async ({ runMode, directories }) => {
    source.keeper.begin();
    source.refresh();
    const { pages } = await source.current().catch((error: unknown) => {
      if (runMode !== "build") printFindings(error);
      throw error;
    });
    // What this process wrote before, while the site is served, stands there already.
    source.writeFiles(
      directories.output,
      pages.kept
        .filter(({ file, key }) => written.get(file) !== key)
        .map(({ file, html }) => ({ path: file, content: html })),
    );
    for (const { file } of pages.toPrint) written.delete(file);
  });
  eleventy.addGlobalData("site", () => source.current());
  eleventy.addGlobalData("contentSecurityPolicy", CONTENT_SECURITY_POLICY);
  eleventy.on("eleventy.after", async ({ directories, results }) => {
    const site = await source.current();
    keepPrinted(results, site.pages, source.keeper);
    written = new Map(site.pages.keys);
    await writeReports(site, directories.output);
    await source.keeper.save();
  });
}
