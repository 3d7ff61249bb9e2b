import type { EleventyConfig } from "@11ty/eleventy";
import { reportFindings } from "../findings/report.ts";
import { ContentError } from "../model/content-error.ts";
import { type BuiltSite, readSite, type SiteOptions, writeReports } from "./io.ts";
import { CONTENT_SECURITY_POLICY } from "./security.ts";

/** The site of the build that is going on: read once a build, shared by every plugin. */
export type SiteSource = {
  options: SiteOptions;
  current: () => Promise<BuiltSite>;
  refresh: () => void;
  /** Parts of the current site that other plugins are given. */
  brand: () => Promise<string>;
  images: () => Promise<BuiltSite["images"]>;
  views: () => Promise<BuiltSite["views"]>;
  languages: () => Promise<BuiltSite["languages"]>;
};

/** Reads the site when it is first asked for, and again after `refresh`. Errors in the content throw a ContentError. */
export function createSiteSource(options: SiteOptions): SiteSource {
  let reading: Promise<BuiltSite> | undefined;
  const read = async (): Promise<BuiltSite> => {
    const { site, findings } = await readSite(options);
    if (site === undefined || findings.some(({ severity }) => severity === "error"))
      throw new ContentError(findings);
    return site;
  };
  const current = (): Promise<BuiltSite> => (reading ??= read());
  return {
    ...{ options, current, refresh: () => (reading = undefined) },
    brand: async () => (await current()).settings.brand.colour,
    images: async () => (await current()).images,
    views: async () => (await current()).views,
    languages: async () => (await current()).languages,
  };
}

/** While a site is served no command waits for the error, so it is told here. */
function printFindings(error: unknown): void {
  if (!(error instanceof ContentError)) return;
  process.stdout.write(`${reportFindings(error.findings, "text")}The site is as it was before.\n`);
}

/** Hands the site to the layouts, reads it again when content or texts change, and writes its reports. */
export function sitePlugin(eleventy: EleventyConfig, source: SiteSource): void {
  eleventy.addWatchTarget(source.options.content);
  eleventy.addWatchTarget(source.options.locales);
  eleventy.on("eleventy.before", async ({ runMode }) => {
    source.refresh();
    await source.current().catch((error: unknown) => {
      if (runMode !== "build") printFindings(error);
      throw error;
    });
  });
  eleventy.addGlobalData("site", () => source.current());
  eleventy.addGlobalData("contentSecurityPolicy", CONTENT_SECURITY_POLICY);
  eleventy.on("eleventy.after", async ({ directories }) =>
    writeReports(await source.current(), directories.output),
  );
}
