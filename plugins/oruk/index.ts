import type { EleventyConfig } from "@11ty/eleventy";
import type { Kept } from "../model/keeper.ts";
import type { SiteFile } from "../model/site-file.ts";

/** The files of the API, made when they are asked for. */
export type OpenDataOptions = { files: () => Promise<readonly SiteFile[]>; kept: Kept };

/** Writes the services as open data beside the pages of each build. */
export function openDataPlugin(eleventy: EleventyConfig, { files, kept }: OpenDataOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) => {
    kept.writeFiles(directories.output, await files());
  });
}
