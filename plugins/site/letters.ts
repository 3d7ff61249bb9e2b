import type { Words } from "../model/view.ts";

/** The letter that words stand under: their first, without the vowel signs that Indic scripts hang on it. */
export function letterOf({ text, lang }: Words, language: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(text.normalize("NFC"))?.[0] ?? "";
  return letter.toLocaleUpperCase(lang ?? language);
}
