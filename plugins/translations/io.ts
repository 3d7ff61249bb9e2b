import { renameSync, writeFileSync } from "node:fs";
import type { TranslationRecord } from "../model/page.ts";

/** The record file that stands beside a translation. */
export function recordFileOf(translationFile: string): string {
  return translationFile.replace(/\.md$/, ".sources.json");
}

/** Writes a translation's record beside it: to a temporary file first, so that no half of it is ever there. */
export function writeRecord(translationFile: string, record: TranslationRecord): string {
  const file = recordFileOf(translationFile);
  writeFileSync(`${file}.partial`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.partial`, file);
  return file;
}
