import { findLanguage } from "../../model/languages.ts";

/** A script: its name, its letters, and whether it is written from the right. */
export type Script = { name: string; letters: RegExp; fromRight: boolean };

/** What ISO 15924 calls the ways of writing that use a script; Unicode may call its letters by another name. */
const toScript = (
  name: string,
  codes: string,
  { unicode = [name], fromRight = false }: { unicode?: readonly string[]; fromRight?: boolean } = {},
): Script & { codes: readonly string[] } => ({
  ...{ name, fromRight, codes: codes.split(" ") },
  letters: new RegExp(`[${unicode.map((each) => `\\p{Script=${each}}`).join("")}]`, "u"),
});

/** Scripts other than Latin. */
const SCRIPTS = [
  toScript("Arabic", "Arab Aran", { fromRight: true }),
  toScript("Armenian", "Armn"),
  toScript("Bengali", "Beng"),
  toScript("Burmese", "Mymr", { unicode: ["Myanmar"] }),
  toScript("Chinese", "Hans Hant Jpan Kore", { unicode: ["Han"] }),
  toScript("Cyrillic", "Cyrl"),
  toScript("Devanagari", "Deva"),
  toScript("Ethiopic", "Ethi"),
  toScript("Georgian", "Geor"),
  toScript("Greek", "Grek"),
  toScript("Gujarati", "Gujr"),
  toScript("Gurmukhi", "Guru"),
  toScript("Hebrew", "Hebr", { fromRight: true }),
  toScript("Japanese", "Jpan", { unicode: ["Hiragana", "Katakana"] }),
  toScript("Kannada", "Knda"),
  toScript("Khmer", "Khmr"),
  toScript("Korean", "Kore", { unicode: ["Hangul"] }),
  toScript("Lao", "Laoo"),
  toScript("Malayalam", "Mlym"),
  toScript("Sinhala", "Sinh"),
  toScript("Syriac", "Syrc", { fromRight: true }),
  toScript("Tamil", "Taml"),
  toScript("Telugu", "Telu"),
  toScript("Thaana", "Thaa", { fromRight: true }),
  toScript("Thai", "Thai"),
  toScript("Tibetan", "Tibt"),
] as const;

/** What is known of a language's tag. */
type Tag = { isKnown: boolean; scripts: readonly Script[] };

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const UNKNOWN: Tag = { isKnown: false, scripts: [] };
const known = new Map<string, Tag>();

/** The scripts other than Latin in which a language is written; none where Latin letters, or no language, are meant. */
export function scriptsOf(language: string): readonly Script[] {
  return findTag(language).scripts;
}

/** Scripts other than Latin that a text has, and its language isn't written in. */
export function foreignScripts(text: string, language: string): readonly Script[] {
  const own = scriptsOf(language);
  return SCRIPTS.filter((script) => !own.includes(script) && script.letters.test(text));
}

/** True for a language that is written from the right. */
export function isFromRight(language: string): boolean {
  return scriptsOf(language).some(({ fromRight }) => fromRight);
}

/** True for a tag of a language that programs know. */
export function isTag(lang: string): boolean {
  return findTag(lang).isKnown;
}

function findTag(lang: string): Tag {
  const tag = known.get(lang) ?? readTag(lang);
  if (known.size < 1000) known.set(lang, tag);
  return tag;
}

/** The script is the one that most people write the language in, where the tag doesn't name another. */
function readTag(lang: string): Tag {
  try {
    const { language, script = "" } = new Intl.Locale(lang).maximize();
    const isKnown = NAMES.of(language) !== undefined || findLanguage(lang) !== undefined;
    return { isKnown, scripts: SCRIPTS.filter(({ codes }) => codes.includes(script)) };
  } catch {
    return UNKNOWN;
  }
}
