import type { Content, SourceFile, SourceGlossary } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { Glossary, GlossaryTranslation } from "../model/glossary.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml } from "../model/parse-yaml.ts";

/** The name of the file with words explained, in each language's folder. */
export const GLOSSARY_FILE = "glossary.yaml";

/** The words that the council explains. Two terms of one id, or one wording for two terms that no sense tells apart, are findings. */
export function parseGlossary(file: SourceFile): { terms: Content["terms"]; findings: Finding[] } {
  const { value, findings, placeOf } = parseYaml(Glossary, file);
  const seen = new Map<string, string>();
  for (const [index, term] of (value?.terms ?? []).entries()) {
    const names = [term.term, ...term.also].map((name) => (term.when.length > 0 ? undefined : name));
    for (const key of [`#${term.id}`, ...names]) {
      if (key === undefined) continue;
      const earlier = seen.get(key);
      seen.set(key, term.id);
      if (earlier === undefined) continue;
      const message = key.startsWith("#")
        ? `Two terms have the id "${term.id}".`
        : `"${key}" is explained twice, by "${earlier}" and "${term.id}".`;
      const fix = key.startsWith("#")
        ? "Give one of them another id."
        : "Take one out, or say with `when` which words stand near each.";
      findings.push(errorAt(placeOf(["terms", index]), "glossary", message, fix));
    }
  }
  return { terms: value?.terms ?? [], findings };
}

/** The words explained in another language. */
export function parseGlossaryTranslation(
  file: SourceFile,
  language: string,
): { glossary: SourceGlossary | undefined; findings: Finding[] } {
  const { value, findings } = parseYaml(GlossaryTranslation, file);
  return { glossary: value && { ...value, language, file: file.file }, findings };
}

/** What shows only beside the English terms and the pages: translations of terms that are no more, pages that aren't there. */
export function checkGlossaries(content: Omit<Content, "findings">): Finding[] {
  const ids = content.terms.map(({ id }) => id);
  const paths = content.pages.map(({ path }) => path);
  return [
    ...content.terms.flatMap(({ id, page }) =>
      page === undefined || paths.includes(page) || content.unread.includes(page)
        ? []
        : [
            unknown(
              `en/${GLOSSARY_FILE}`,
              `"${id}" points to the page "${page}", which isn't there.`,
              page,
              paths,
            ),
          ],
    ),
    ...content.glossaries.flatMap(({ file, terms }) =>
      terms
        .filter(({ id }) => !ids.includes(id))
        .map(({ id }) => unknown(file, `There is no English term "${id}".`, id, ids)),
    ),
  ];
}

function unknown(file: string, message: string, word: string, known: readonly string[]): Finding {
  const guess = nearest(word, known);
  return errorAt(
    file,
    "glossary",
    message,
    guess === undefined ? "Take it out." : `Did you mean "${guess}"?`,
  );
}
