import type { EleventyConfig } from "@11ty/eleventy";
import type { Kept } from "../model/keeper.ts";
import type { Language } from "../model/languages.ts";
import type { Synonym } from "../model/synonym.ts";
import type { View } from "../model/view.ts";
import { writeSearchClient, writeSearchIndexes } from "./io.ts";
import { toSearchRecord } from "./search-record.ts";

/** The pages of this build and the languages of its settings. */
export type SearchOptions = {
  views: () => Promise<readonly View[]>;
  languages: () => Promise<readonly Language[]>;
  synonyms: () => Promise<readonly Synonym[]>;
  /** Gives each page's key by its file: a page with the same key has the same bytes. */
  pageKeys: () => Promise<ReadonlyMap<string, string>>;
  kept: Kept;
};

/** Indexes the built pages of every language and writes the script that searches them. */
export function searchPlugin(eleventy: EleventyConfig, options: SearchOptions): void {
  const { views, languages, synonyms, pageKeys, kept } = options;
  const keeper = kept.open("search");
  eleventy.on("eleventy.before", () => keeper.begin());
  eleventy.on("eleventy.after", async ({ directories }) => {
    const records = (await views()).map(toSearchRecord);
    const client = writeSearchClient(directories.output);
    await writeSearchIndexes({
      ...{ outputFolder: directories.output, records },
      ...{ languages: await languages(), synonyms: await synonyms(), pageKeys: await pageKeys() },
      ...{ keeper, writeFiles: kept.writeFiles },
    });
    await Promise.all([client, keeper.save()]);
  });
}
