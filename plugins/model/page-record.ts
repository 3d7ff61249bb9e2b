import type { TranslationKind } from "./page.ts";

/** What kind of page it is: written by the council, one service, a list that the build makes, search, or a pack for paper. */
export type PageKind = "page" | "service" | "list" | "search" | "pack";

/**
 * One page of the built site as `reports/pages.json` lists it, for commands that look at the built site:
 * the accessibility gate, budgets, link check and search index.
 */
export type PageRecord = {
  /** Address from the site's root, like `/ur/school/sen-support/`. */
  url: string;
  /** File in the output folder, like `ur/school/sen-support/index.html`. */
  file: string;
  /** BCP 47 tag of the interface: `<html lang>`. */
  language: string;
  kind: PageKind;
  title: string;
  /** Content file that it came from, relative to the working folder, or null for lists. */
  source: string | null;
  /** False for pages that stand in English in another language's tree: `noindex`, and not in that language's search. */
  indexed: boolean;
  /** How the translation was made, or null where the page isn't a translation. */
  translation: TranslationKind | null;
};
