import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorAt, type Finding } from "../model/finding.ts";
import { findLanguage, SOURCE_LANGUAGE } from "../model/languages.ts";
import { UserError } from "../model/user-error.ts";
import { checkLocale, flattenLocale, type Texts } from "./check-locales.ts";

/** Locale files as i18next takes them, by language, and what is wrong in them. */
export type Locales = { locales: Map<string, object>; findings: Finding[] };

/**
 * Reads the interface texts of English and the languages asked for, and compares each with English.
 * A language that no site knows is left out: its own finding is in the settings.
 */
export async function readLocales(folder: string, languages: readonly string[]): Promise<Locales> {
  const locales = new Map<string, object>();
  const findings: Finding[] = [];
  let english: Texts = new Map();
  for (const language of new Set([SOURCE_LANGUAGE, ...languages])) {
    if (findLanguage(language) === undefined) continue;
    const file = join(folder, `${language}.json`);
    const read = await readJson(file, language);
    if ("rule" in read) {
      findings.push(read);
      continue;
    }
    const { texts, findings: shape } = flattenLocale(read.value, file);
    findings.push(...shape);
    if (language === SOURCE_LANGUAGE) english = texts;
    else findings.push(...checkLocale(language, texts, english, file));
    if (typeof read.value === "object" && read.value !== null) locales.set(language, read.value);
  }
  return { locales, findings };
}

/**
 * English texts as they are, and as they were when every language was last brought up to date. Throws a UserError where
 * either can't be read: nothing may be taken for up to date because of it.
 */
export async function readEnglish(
  folder: string,
): Promise<{ english: Texts; translatedFrom: Texts; file: string }> {
  const file = join(folder, "translated-from", "en.json");
  const english = await readJson(join(folder, `${SOURCE_LANGUAGE}.json`), SOURCE_LANGUAGE);
  const before = toJson(await readFile(file, "utf8").catch(() => "{}"), file);
  return { english: textsOf(english), translatedFrom: textsOf(before), file };
}

function textsOf(read: ReadJson): Texts {
  if ("rule" in read) throw new UserError(read.file, read.message, read.fix);
  return flattenLocale(read.value, "").texts;
}

type ReadJson = { value: unknown } | Finding;

async function readJson(file: string, language: string): Promise<ReadJson> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    const problem = `There is no interface text for the language "${language}".`;
    return errorAt(file, "locale", problem, "Copy en.json to this name and translate it.");
  }
  return toJson(text, file);
}

function toJson(text: string, file: string): ReadJson {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    const fix = `Check it near: ${(cause as Error).message}`;
    return errorAt(file, "locale", "This is not right as JSON.", fix);
  }
}
