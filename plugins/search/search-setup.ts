import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Synonym } from "../model/synonym.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { meaningsIn } from "./synonyms.ts";

/** The folder of a language's index in the built site, from the site's root. */
export function indexFolder(tag: string): string {
  return `/pagefind/${tag}/`;
}

/** One index that a search page asks. */
export type IndexSetup = Pick<Language, "direction" | "exactDiacritics"> & {
  language: string;
  /** Address of the folder, with a slash at both ends. */
  folder: string;
  commonWords: readonly string[];
  /** What one word of a question stands for, by the word as `foldLetters` folds it. */
  means: Readonly<Record<string, readonly string[]>>;
};

/** All that the script of a search page must be told. The first index is the page's own language where it has one. */
export type SearchSetup = { indexes: IndexSetup[]; texts: Readonly<Record<string, string>> };

/**
 * Chooses the indexes of a language's search page: its own first, then English, each only where it exists.
 */
export function chooseIndexes(
  tag: string,
  indexed: readonly Language[],
  synonyms: readonly Synonym[] = [],
): IndexSetup[] {
  return [...new Set([tag, SOURCE_LANGUAGE])]
    .flatMap((wanted) => indexed.filter((language) => language.tag === wanted))
    .map(({ tag: language, direction, exactDiacritics }) => ({
      language,
      direction,
      exactDiacritics,
      folder: indexFolder(language),
      commonWords: COMMON_WORDS[language] ?? [],
      means: meaningsIn(language, synonyms),
    }));
}

/** The setup as JSON that is safe inside a `<script>` element: no text in it can end the element. */
export function toSetupJson(setup: SearchSetup): string {
  return JSON.stringify(setup).replaceAll("<", "\\u003c");
}
