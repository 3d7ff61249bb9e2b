import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TranslationRecord } from "../model/page.ts";
import { UserError } from "../model/user-error.ts";
import { decodeFile } from "./exchange/decode-file.ts";
import { readReturned } from "./exchange/formats.ts";
import type { ReturnedFile } from "./exchange/unit.ts";

/** The record file that stands beside a translation, or beside another form of a page. */
export function recordFileOf(translationFile: string): string {
  return translationFile.replace(/\.(?:md|yaml)$/, ".sources.json");
}

/** Writes the records of translations beside them, all or none. Gives their files. */
export function writeRecords(records: readonly { file: string; record: TranslationRecord }[]): string[] {
  const files = records.map(({ file, record }) => ({ file: recordFileOf(file), text: printRecord(record) }));
  writeTogether(files);
  return files.map(({ file }) => file);
}

/** A record as its file holds it. */
export function printRecord(record: TranslationRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Reads a file that came back from a translator. Throws a UserError where it can't be read. */
export function readReturnedFile(file: string): ReturnedFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new UserError(file, "This file can't be read.", "Check its name.", { cause });
  }
  return readReturned(decodeFile(bytes), file);
}

/**
 * Writes several files, all or none: each to a file beside it first, then all are put in place. Where one can't be, those
 * before it get back what they held. Throws a UserError that names it.
 */
export function writeTogether(files: readonly { file: string; text: string }[]): void {
  const before = files.map(({ file }) => (existsSync(file) ? readIfFile(file) : undefined));
  const placed: number[] = [];
  let at = "";
  try {
    for (const { file, text } of files) {
      at = file;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.partial`, text);
    }
    for (const [index, { file }] of files.entries()) {
      at = file;
      renameSync(`${file}.partial`, file);
      placed.push(index);
    }
  } catch (cause) {
    for (const { file } of files) rmSync(`${file}.partial`, { force: true });
    for (const index of placed) restore(files[index]?.file ?? "", before[index]);
    throw new UserError(at, "This file can't be written, so nothing was.", "Check the folder's rights.", {
      cause,
    });
  }
}

function readIfFile(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function restore(file: string, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) rmSync(file, { force: true });
  else writeFileSync(file, bytes);
}
