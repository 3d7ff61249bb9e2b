import type { Content, SourceFile } from "../model/content.ts";
import { errorAt, type Finding, type Place } from "../model/finding.ts";
import { easyReadPath } from "../model/form.ts";
import { findLanguage, LANGUAGES, SOURCE_LANGUAGE } from "../model/languages.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { Settings } from "../model/settings.ts";
import { toPagePath } from "./address.ts";
import { checkTogether } from "./check-together.ts";
import { formOf, pagePathOf, parseForm } from "./parse-form.ts";
import { GLOSSARY_FILE, parseGlossary, parseGlossaryTranslation } from "./parse-glossary.ts";
import { parsePage, parseRecord, parseTranslation } from "./parse-page.ts";
import { parseService } from "./parse-service.ts";
import { parseSynonyms, SYNONYMS_FILE } from "./parse-synonyms.ts";

/** Folders of the content folder that other concerns read. */
const OTHER_FOLDERS = ["approvals", "feeds", "files", "images", "postcodes"];

/**
 * Parses every file of a content folder. All that is wrong comes back as findings, together.
 * `unreadable` are the paths of files that are there but couldn't be read as text.
 */
export function parseContent(
  files: readonly SourceFile[],
  folder: string,
  unreadable: readonly string[] = [],
): Content {
  const content: Content = {
    ...{
      settings: undefined,
      pages: [],
      translations: [],
      forms: [],
      services: [],
      terms: [],
      glossaries: [],
      synonyms: [],
    },
    ...{ files, unread: unreadable.map(toAddress), findings: [] },
  };
  const records = new Map(
    files.filter(({ path }) => path.endsWith(RECORD_ENDING)).map((file) => [file.path, file]),
  );
  for (const file of files) addFile(content, file, records);
  if (![...files.map(({ path }) => path), ...unreadable].includes("settings.yaml")) {
    const file = `${folder}/settings.yaml`;
    content.findings.push(
      errorAt(
        file,
        "settings",
        "There is no settings file.",
        "Copy the one of the demonstration and change it.",
      ),
    );
  }
  content.findings.push(...checkTogether(content));
  return content;
}

const RECORD_ENDING = ".sources.json";

function addFile(content: Content, file: SourceFile, records: ReadonlyMap<string, SourceFile>): void {
  const [top = "", ...rest] = file.path.split("/");
  if (file.path === "settings.yaml") addSettings(content, file);
  else if (file.path === SYNONYMS_FILE) addSynonyms(content, file);
  else if (top === "services") addService(content, file, rest.join("/"));
  else if (formOf(file.path) !== undefined && findLanguage(top) !== undefined)
    addForm(content, file, top, records);
  else if (top === SOURCE_LANGUAGE) addPage(content, file, rest.join("/"));
  else if (findLanguage(top) !== undefined) addTranslation(content, file, top, rest.join("/"), records);
  else if (!OTHER_FOLDERS.includes(top) && rest.length > 0)
    content.findings.push(unknownLanguage(file.file, top));
}

function addSettings(content: Content, file: SourceFile): void {
  const parsed = parseYaml(Settings, file);
  content.settings = parsed.value;
  content.findings.push(...parsed.findings);
  for (const [index, tag] of (parsed.value?.languages ?? []).entries()) {
    if (findLanguage(tag) !== undefined) continue;
    const place = parsed.placeOf(["languages", index]);
    content.findings.push(unknownLanguage(place, tag));
  }
}

function addSynonyms(content: Content, file: SourceFile): void {
  const { synonyms, findings } = parseSynonyms(file);
  content.synonyms.push(...synonyms);
  content.findings.push(...findings);
}

function addService(content: Content, file: SourceFile, name: string): void {
  const parsed = parseService(file, name);
  if (parsed.service !== undefined) content.services.push(parsed.service);
  else content.unread.push(toAddress(file.path));
  content.findings.push(...parsed.findings);
}

function addPage(content: Content, file: SourceFile, path: string): void {
  if (path === GLOSSARY_FILE) {
    const { terms, findings } = parseGlossary(file);
    content.terms.push(...terms);
    content.findings.push(...findings);
  }
  if (!path.endsWith(".md")) return;
  const parsed = parsePage(file, path);
  if (parsed.page !== undefined) content.pages.push(parsed.page);
  else content.unread.push(toAddress(file.path));
  content.findings.push(...parsed.findings);
}

function addTranslation(
  content: Content,
  file: SourceFile,
  language: string,
  path: string,
  records: ReadonlyMap<string, SourceFile>,
): void {
  if (path === GLOSSARY_FILE) {
    const { glossary, findings } = parseGlossaryTranslation(file, language);
    if (glossary !== undefined) content.glossaries.push(glossary);
    content.findings.push(...findings);
  }
  if (!path.endsWith(".md")) return;
  const parsed = parseTranslation(file, path, language);
  const record = parseRecord(recordOf(file, records));
  if (parsed.page !== undefined)
    content.translations.push({ ...parsed.page, language, record: record.record });
  content.findings.push(...parsed.findings, ...record.findings);
}

function addForm(
  content: Content,
  file: SourceFile,
  language: string,
  records: ReadonlyMap<string, SourceFile>,
): void {
  const { record, findings } = parseRecord(recordOf(file, records));
  const parsed = parseForm(file, language);
  if (parsed.form !== undefined && findings.length === 0) content.forms.push({ ...parsed.form, record });
  else content.unread.push(easyReadPath(pagePathOf(file.path)));
  content.findings.push(...parsed.findings, ...findings);
}

/** The record that stands beside a file. */
function recordOf({ path }: SourceFile, records: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  return records.get(path.replace(/\.(?:md|yaml)$/, RECORD_ENDING));
}

/** The address that a file of the content folder would have: `en/school/index.md` is `school`. */
function toAddress(path: string): string {
  return path.endsWith(".yaml")
    ? path.replace(/\.yaml$/, "")
    : toPagePath(path.split("/").slice(1).join("/"));
}

function unknownLanguage(place: Place | string, tag: string): Finding {
  const known = LANGUAGES.map((language) => language.tag);
  const guess = nearest(tag, known);
  const fix = guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  return errorAt(place, "language", `"${tag}" is not a language that this site knows.`, fix);
}
