import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import { UserError } from "../model/user-error.ts";
import { checkLocale, flattenLocale, type Texts } from "./check-locales.ts";

/** Locale files as i18next takes them, by language, and what is wrong in them. */
export type Locales = { locales: Map<string, object>; findings: Finding[] };

/** Reads the interface texts of English and the languages asked for, and compares each with English. */
export async function readLocales(folder: string, languages: readonly string[]): Promise<Locales> {
  const locales = new Map<string, object>();
  const findings: Finding[] = [];
  let english: Texts = new Map();
  for (const language of new Set([SOURCE_LANGUAGE, ...languages])) {
    const file = join(folder, `${language}.json`);
    const value = await readJson(file, language);
    const { texts, findings: shape } = flattenLocale(value, file);
    findings.push(...shape);
    if (language === SOURCE_LANGUAGE) english = texts;
    else findings.push(...checkLocale(language, texts, english, file));
    if (typeof value === "object" && value !== null) locales.set(language, value);
  }
  return { locales, findings };
}

async function readJson(file: string, language: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const problem = `There is no interface text for the language "${language}".`;
    throw new UserError(file, problem, "Copy en.json to this name and translate it.", { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(file, "This is not right as JSON.", `Check it near: ${(cause as Error).message}`, {
      cause,
    });
  }
}
