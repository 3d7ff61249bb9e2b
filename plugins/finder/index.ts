import type { EleventyConfig } from "@11ty/eleventy";
import type { Kept } from "../model/keeper.ts";
import type { View } from "../model/view.ts";
import { writeFinderClient } from "./io.ts";

/** The pages of this build. */
export type FinderOptions = { views: () => Promise<readonly View[]>; kept: Kept };

/** Writes the script of the page of services, and the files that it loads when a filter is opened. */
export function finderPlugin(eleventy: EleventyConfig, { views, kept }: FinderOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) => {
    const finders = (await views()).flatMap((view) =>
      view.template === "list" && view.finder !== undefined ? [view.finder] : [],
    );
    kept.writeFiles(
      directories.output,
      finders
        .flatMap(({ data, words }) => [data, ...words])
        .map(({ url, text }) => ({ path: url.slice(1), content: Buffer.from(text) })),
    );
    await writeFinderClient(directories.output);
  });
}
