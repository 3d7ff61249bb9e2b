import type { SourceFile } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { findLanguage } from "../model/languages.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { type Synonym, Synonyms } from "../model/synonym.ts";

/** The name of the file with parents' own words for what pages call otherwise. */
export const SYNONYMS_FILE = "synonyms.yaml";

/** The council's synonyms. Findings: a language that the site doesn't know, words said twice, a phrase where one word is asked for. */
export function parseSynonyms(file: SourceFile): { synonyms: Synonym[]; findings: Finding[] } {
  const { value, findings: wrong, placeOf } = parseYaml(Synonyms, file);
  const findings = [...wrong];
  const seen = new Set<string>();
  for (const [index, { language, pages, words, means, kind }] of (value?.synonyms ?? []).entries()) {
    const report = (path: (string | number)[], message: string, fix: string): void => {
      findings.push(errorAt(placeOf(["synonyms", index, ...path]), "synonym", message, fix));
    };
    if (findLanguage(language) === undefined)
      report(["language"], `"${language}" is not a language of this site.`, "Write its tag, like en or ur.");
    if (pages !== undefined && findLanguage(pages) === undefined)
      report(["pages"], `"${pages}" is not a language of this site.`, "Write its tag, like en or ur.");
    for (const [place, word] of words.entries()) {
      const key = JSON.stringify([language, word.toLowerCase(), means.toLowerCase()]);
      if (seen.has(key)) report(["words", place], `"${word}" stands for "${means}" twice.`, "Take one out.");
      seen.add(key);
      if (kind !== "index" && /\s/.test(word))
        report(["words", place], `"${word}" is more than one word.`, "Give it the kind index.");
    }
  }
  return { synonyms: value?.synonyms ?? [], findings };
}
