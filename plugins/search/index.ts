import type { EleventyConfig } from "@11ty/eleventy";
import type { Language } from "../model/languages.ts";
import type { View } from "../model/view.ts";
import { writeSearchClient, writeSearchIndexes } from "./io.ts";
import { toSearchRecord } from "./search-record.ts";

/** The pages of this build and the languages of its settings. */
export type SearchOptions = {
  views: () => Promise<readonly View[]>;
  languages: () => Promise<readonly Language[]>;
};

/** Indexes the built pages of every language and writes the script that searches them. */
export function searchPlugin(eleventy: EleventyConfig, { views, languages }: SearchOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) => {
    const records = (await views()).map(toSearchRecord);
    await writeSearchIndexes({ outputFolder: directories.output, records, languages: await languages() });
    await writeSearchClient(directories.output);
  });
}
