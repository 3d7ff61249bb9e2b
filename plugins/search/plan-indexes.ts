import { compareText } from "../model/finding.ts";
import type { Language } from "../model/languages.ts";
import type { SearchRecord } from "./search-record.ts";

/** The pages of one language's index, by title, so that a list without a question is in alphabetical order. */
export type IndexPlan = { language: Language; records: SearchRecord[] };

/** One plan for each language that has a page to find. A page is only ever in the index of its own language. */
export function planIndexes(records: readonly SearchRecord[], languages: readonly Language[]): IndexPlan[] {
  return languages
    .map((language) => ({ language, records: selectRecords(records, language) }))
    .filter((plan) => plan.records.length > 0);
}

function selectRecords(records: readonly SearchRecord[], language: Language): SearchRecord[] {
  const { compare } = new Intl.Collator(language.tag);
  return records
    .filter((record) => record.language === language.tag && canBeFound(record))
    .sort((a, b) => compare(a.title, b.title) || compareText(a.url, b.url));
}

function canBeFound(record: SearchRecord): boolean {
  return record.indexed && (record.kind === "page" || record.kind === "service");
}
