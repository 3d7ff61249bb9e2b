import type { Content, SourceForm } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { easyReadPath } from "../model/form.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { nearest } from "../model/nearest.ts";

/** The addresses that English easy reads take, so that no page takes the same. */
export function placesOfForms(forms: readonly SourceForm[]): { path: string; file: string }[] {
  return forms
    .filter(({ form, language }) => form === "easy-read" && language === SOURCE_LANGUAGE)
    .map(({ path, file }) => ({ path: easyReadPath(path), file }));
}

/** What shows only beside the pages: forms of a page that isn't there, forms that nobody recorded the source of. */
export function checkForms({ settings, pages, forms, unread }: Omit<Content, "findings">): Finding[] {
  const paths = new Set(pages.map(({ path }) => path));
  const places = new Set([...placesOfForms(forms).map(({ path }) => path), ...unread]);
  const unreadPaths = new Set(unread);
  return forms.flatMap((form) => [
    ...languageOff(form, settings),
    ...(unreadPaths.has(form.path) ? [] : missingPage(form, paths)),
    ...missingEnglish(form, places),
    ...missingRecord(form),
  ]);
}

function languageOff({ file, language }: SourceForm, settings: Content["settings"]): Finding[] {
  if (settings === undefined || [SOURCE_LANGUAGE, ...settings.languages].includes(language)) return [];
  const message = `The language "${language}" is not switched on.`;
  return [errorAt(file, "language", message, "Add it to languages in settings.yaml.")];
}

function missingPage({ path, file }: SourceForm, paths: ReadonlySet<string>): Finding[] {
  if (paths.has(path)) return [];
  const guess = nearest(path, paths);
  const fix =
    guess === undefined
      ? "Write the English page first, or delete this file."
      : `Name it after a page. Did you mean "${guess}"?`;
  return [errorAt(file, "form", "There is no English page that this is another form of.", fix)];
}

/** `places` are the addresses that English easy reads take, and those of files that can't be read. */
function missingEnglish({ path, file, language }: SourceForm, places: ReadonlySet<string>): Finding[] {
  if (language === SOURCE_LANGUAGE || places.has(easyReadPath(path))) return [];
  const message = "There is no English easy read for this one.";
  return [errorAt(file, "form", message, "Write the English one first: it has the same address.")];
}

function missingRecord({ file, record }: SourceForm): Finding[] {
  if (record !== undefined) return [];
  const message = "Nothing says which text of the page this was made from.";
  return [errorAt(file, "form", message, `Run: npm run translations -- record ${file}`)];
}
