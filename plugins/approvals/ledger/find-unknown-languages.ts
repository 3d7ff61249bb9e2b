import { errorAt, type Finding } from "../../model/finding.ts";
import { findLanguage, LANGUAGES } from "../../model/languages.ts";
import { nearest } from "../../model/nearest.ts";
import type { ParsedYaml } from "../../model/parse-yaml.ts";

/** A language tag and its path in a file. */
export type LanguagePlace = { tag: string; path: (string | number)[] };

/** Finds the tags that are not in the table of languages, with the nearest one that is. */
export function findUnknownLanguages(
  { placeOf }: Pick<ParsedYaml<unknown>, "placeOf">,
  languages: readonly LanguagePlace[] = [],
): Finding[] {
  const known = LANGUAGES.map(({ tag }) => tag);
  return languages
    .filter(({ tag }) => findLanguage(tag) === undefined)
    .map(({ tag, path }) => {
      const guess = nearest(tag, known);
      const fix = guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
      return errorAt(placeOf(path), "language", `"${tag}" is not a language of this site.`, fix);
    });
}
