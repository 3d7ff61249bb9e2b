import type { EleventyConfig } from "@11ty/eleventy";
import type { Kept } from "../model/keeper.ts";
import type { View } from "../model/view.ts";

/** The pages of this build. */
export type MyListOptions = { views: () => Promise<readonly View[]>; kept: Kept };

/** Writes, beside the pages, what "My list" shows of each page and service: a file for each language. */
export function myListPlugin(eleventy: EleventyConfig, { views, kept }: MyListOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) => {
    const files = (await views()).flatMap((view) =>
      view.template === "my-list"
        ? [{ path: view.data.url.slice(1), content: Buffer.from(view.data.text) }]
        : [],
    );
    kept.writeFiles(directories.output, files);
  });
}
