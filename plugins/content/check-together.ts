import type { Content, SourcePage, SourceTranslation } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { checkForms, placesOfForms } from "./check-forms.ts";
import { checkGlossaries } from "./parse-glossary.ts";

/** What only shows when the files are seen together: duplicate addresses, translations without a source, unknown areas and contacts. */
export function checkTogether(content: Omit<Content, "findings">): Finding[] {
  return [
    ...duplicates([...content.pages, ...placesOfForms(content.forms)]),
    ...content.translations.flatMap((page) => translationProblems(page, content)),
    ...groupBy(content.translations, ({ language }) => language).flatMap(duplicates),
    ...unknownContacts(content),
    ...unknownAreas(content),
    ...missingHome(content),
    ...checkGlossaries(content),
    ...checkForms(content),
  ];
}

function duplicates(pages: readonly { path: string; file: string }[]): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, file }) => {
    const earlier = first.get(path);
    first.set(path, earlier ?? file);
    if (earlier === undefined) return [];
    const message = `This page has the same address as ${earlier}: /${path}/.`;
    return [errorAt(file, "address", message, "Rename one of the two files.")];
  });
}

function translationProblems(
  page: SourceTranslation,
  { settings, pages, unread }: Omit<Content, "findings">,
): Finding[] {
  const findings: Finding[] = [];
  if (settings !== undefined && !settings.languages.includes(page.language)) {
    const message = `The language "${page.language}" is not switched on.`;
    findings.push(errorAt(page.file, "language", message, "Add it to languages in settings.yaml."));
  }
  if (!pages.some(({ path }) => path === page.path) && !unread.includes(page.path)) {
    const guess = nearest(
      page.path,
      pages.map(({ path }) => path),
    );
    const fix =
      guess === undefined
        ? "Write the English page first, or delete this file."
        : `Did you mean the page "${guess}"?`;
    findings.push(errorAt(page.file, "translation", "There is no English page for this translation.", fix));
  }
  if (page.record === undefined) {
    const message = "Nothing says which English text this was translated from.";
    const fix = `Run: npm run translations -- record ${page.file}`;
    findings.push(errorAt(page.file, "translation", message, fix));
  }
  return findings;
}

function unknownContacts({ settings, pages }: Omit<Content, "findings">): Finding[] {
  if (settings === undefined) return [];
  const known = Object.keys(settings.contacts);
  return pages.flatMap(({ file, frontMatter }: SourcePage) =>
    known.includes(frontMatter.contact) ? [] : [unknown(file, "contact", frontMatter.contact, known)],
  );
}

function unknownAreas({ settings, services }: Omit<Content, "findings">): Finding[] {
  if (settings === undefined) return [];
  const known = settings.areas.map(({ id }) => id);
  return services.flatMap(({ file, service }) =>
    service.send.areas
      .filter((area) => !known.includes(area))
      .map((area) => unknown(file, "area", area, known)),
  );
}

function missingHome({ pages, settings, unread }: Omit<Content, "findings">): Finding[] {
  if (settings === undefined || unread.includes("") || pages.some(({ path }) => path === "")) return [];
  return [
    errorAt("en/index.md", "address", "There is no home page.", "Write en/index.md in the content folder."),
  ];
}

function unknown(file: string, what: string, word: string, known: string[]): Finding {
  const guess = nearest(word, known);
  const fix = guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  return errorAt(file, what, `There is no ${what} "${word}" in settings.yaml.`, fix);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...Map.groupBy(items, keyOf).values()];
}
