import { findLanguage } from "../../model/languages.ts";

/** A script: its name, its letters, and whether a language (in lower case) is written in it. */
export type Script = { name: string; letters: RegExp; isOf: (language: string) => boolean };

const toScript = (name: string, letters: RegExp, languages: RegExp): Script => ({
  ...{ name, letters },
  isOf: (language) => languages.test(language) && !/-latn\b/.test(language),
});

/** Scripts other than Latin, by the languages that are written in them. What isn't named is written in Latin. */
export const SCRIPTS: readonly Script[] = [
  toScript(
    "Arabic",
    /\p{Script=Arabic}/u,
    /^(?:ar|fa|prs|ur|ps|ckb|sd|ug|ku|pnb)\b|-arab\b|^(?:dv|ks|bal)\b/,
  ),
  toScript("Bengali", /\p{Script=Bengali}/u, /^(?:bn|as|syl|ctg|rhg)\b/),
  toScript("Gurmukhi", /\p{Script=Gurmukhi}/u, /^pa\b(?!-arab)/),
  toScript("Gujarati", /\p{Script=Gujarati}/u, /^gu\b/),
  toScript("Devanagari", /\p{Script=Devanagari}/u, /^(?:hi|ne|mr|sa|kok|bho|mai)\b/),
  toScript("Tamil", /\p{Script=Tamil}/u, /^ta\b/),
  toScript("Cyrillic", /\p{Script=Cyrillic}/u, /^(?:uk|ru|bg|be|sr|mk|kk|ky|mn|tg)\b/),
  toScript("Greek", /\p{Script=Greek}/u, /^el\b/),
  toScript("Hebrew", /\p{Script=Hebrew}/u, /^(?:he|yi)\b/),
  toScript("Chinese", /\p{Script=Han}/u, /^(?:zh|ja|yue|ko|cmn)\b/),
  toScript("Ethiopic", /\p{Script=Ethiopic}/u, /^(?:am|ti)\b/),
];

/** The script other than Latin in which a language is written. */
export function scriptOf(language: string): Script | undefined {
  return SCRIPTS.find(({ isOf }) => isOf(language));
}

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const known = new Map<string, boolean>();

/** True for a tag of a language that programs know. */
export function isTag(lang: string): boolean {
  const before = known.get(lang) ?? findTag(lang);
  if (known.size < 1000) known.set(lang, before);
  return before;
}

function findTag(lang: string): boolean {
  try {
    return NAMES.of(new Intl.Locale(lang).language) !== undefined || findLanguage(lang) !== undefined;
  } catch {
    return false;
  }
}
