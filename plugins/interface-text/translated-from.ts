import { errorAt, type Finding } from "../model/finding.ts";
import type { Texts } from "./check-locales.ts";

/** The English texts that other languages were not translated from: new ones, and those whose words changed since. */
function listStaleTexts(
  english: Texts,
  translatedFrom: Texts,
): { key: string; before: string | undefined }[] {
  return [...english]
    .filter(([key, text]) => translatedFrom.get(key) !== text)
    .map(([key]) => ({ key, before: translatedFrom.get(key) }));
}

/** A finding for each text that other languages say otherwise than English does now. */
export function checkTranslatedFrom(english: Texts, translatedFrom: Texts, file: string): Finding[] {
  return listStaleTexts(english, translatedFrom).map(({ key, before }) =>
    errorAt(
      file,
      "locale",
      before === undefined
        ? `"${key}" is new in English.`
        : `"${key}" was "${before}" in English when it was translated.`,
      "Translate it in every language, then run: npm run translations -- texts --accept",
    ),
  );
}

/** The English texts as the file that remembers them. */
export function printTranslatedFrom(english: Texts): string {
  return `${JSON.stringify(Object.fromEntries(english), null, 2)}\n`;
}
