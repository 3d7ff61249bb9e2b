import { errorAt, type Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { replacedBy } from "./replaced-by.ts";
import { UNTRANSLATED } from "./scaffold-locale.ts";

/** A locale file's texts by their keys, like `badge.approved_one`. */
export type Texts = ReadonlyMap<string, string>;

/** Flattens a locale file. Anything but text inside groups of text is a finding. */
export function flattenLocale(value: unknown, file: string): { texts: Texts; findings: Finding[] } {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const walk = (here: unknown, key: string): void => {
    if (typeof here === "string" && here.trim() !== "") texts.set(key, here);
    else if (typeof here === "object" && here !== null && !Array.isArray(here)) {
      for (const [name, inner] of Object.entries(here)) walk(inner, key === "" ? name : `${key}.${name}`);
    } else findings.push(errorAt(file, "locale", `"${key}" has no text.`, "Write its text in quotes."));
  };
  walk(value, "");
  return { texts, findings };
}

/**
 * Compares a locale with the English one: every key, every plural category that the language has
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules), every placeholder, and nothing else. A language that Node would
 * replace by another has no plural categories to compare with.
 */
export function checkLocale(language: string, texts: Texts, english: Texts, file: string): Finding[] {
  const used = replacedBy(language);
  if (used !== undefined) return [replaced(language, used, file)];
  const wanted = wantedKeys(language, english);
  const findings: Finding[] = [];
  for (const [key, model] of wanted) {
    const text = texts.get(key);
    if (text === undefined)
      findings.push(errorAt(file, "locale", `"${key}" is missing.`, `Translate: ${model}`));
    else if (text.startsWith(UNTRANSLATED))
      findings.push(errorAt(file, "locale", `"${key}" isn't translated yet.`, `Translate: ${model}`));
    else findings.push(...checkPlaceholders(key, text, model, file));
  }
  for (const key of texts.keys()) {
    if (wanted.has(key)) continue;
    const guess = nearest(key, wanted.keys());
    findings.push(
      errorAt(file, "locale", `"${key}" is not used.`, guess ? `Did you mean "${guess}"?` : "Delete it."),
    );
  }
  return findings;
}

function replaced(language: string, used: string, file: string): Finding {
  const problem = `Node doesn't know "${language}" and would count and write dates as in ${used}.`;
  return errorAt(file, "locale", problem, "Take it out of the table of languages, and delete this file.");
}

/** Keys that a language needs, each with an English text to translate: plural forms follow the language, not English. */
export function wantedKeys(language: string, english: Texts): Map<string, string> {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = new Map<string, string>();
  for (const [key, text] of english) {
    const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1];
    if (stem === undefined) wanted.set(key, text);
    else
      for (const category of categories)
        wanted.set(`${stem}_${category}`, english.get(`${stem}_other`) ?? text);
  }
  return wanted;
}

/** `{{count}}` may be left out of a form that says the number in words, such as Arabic's "two". */
function checkPlaceholders(key: string, text: string, model: string, file: string): Finding[] {
  const inText = placeholdersOf(text);
  const inModel = placeholdersOf(model);
  const mayDropCount = /_(zero|one|two)$/.test(key);
  const missing = [...inModel].filter((name) => !inText.has(name) && !(name === "count" && mayDropCount));
  const surplus = [...inText].filter((name) => !inModel.has(name));
  return [
    ...missing.map((name) =>
      errorAt(file, "locale", `"${key}" leaves out {{${name}}}.`, "Put it where it belongs."),
    ),
    ...surplus.map((name) =>
      errorAt(file, "locale", `"${key}" has {{${name}}}, which is not known.`, "Take it out."),
    ),
  ];
}

function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ""));
}
