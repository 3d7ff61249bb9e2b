import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { UserError } from "../model/user-error.ts";
import { type ContentKind, kindOf, kindOfNamed, LARGEST_FILE } from "./content-file.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary/features.ts";
import { type PackedTable, unpackTable } from "./vocabulary/word-table.ts";

/** A file of prose: its path as findings print it, and what it holds. */
export type ContentFile = { file: string; kind: ContentKind };

const TABLE = new URL("./vocabulary/word-table.json", import.meta.url);

/** The vocabulary of English. Its table is read from disk when the first word is looked up. */
export function readVocabulary(): Vocabulary {
  return createVocabulary(() => unpackTable(JSON.parse(readFileSync(TABLE, "utf8")) as PackedTable));
}

/** Finds all pages and services in the content folder, in order of path. Throws a UserError where there is no such folder. */
export function findContentFiles(content: string): ContentFile[] {
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw new UserError(
      content,
      "There is no such folder.",
      "Name the folder with the content: --content <folder>.",
    );
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(content, join(entry.parentPath, entry.name))))
    .sort()
    .flatMap((path) => {
      const kind = kindOf(path);
      return kind === undefined ? [] : [{ file: slashed(join(content, path)), kind }];
    });
}

/** The files that were named, each with what it holds. Throws a UserError for one that isn't there. */
export function findNamedFiles(files: readonly string[], content: string): ContentFile[] {
  return files.map((file) => {
    if (!existsSync(file) || !statSync(file).isFile())
      throw new UserError(
        file,
        "There is no such file.",
        "Look at its name, or name none to check them all.",
      );
    return { file: slashed(file), kind: kindOfNamed(slashed(relative(resolve(content), resolve(file)))) };
  });
}

/** A file's size and bytes. The bytes of a file that is too large for a page are left unread. */
export function readContent(file: string): { size: number; bytes: Uint8Array } {
  const { size } = statSync(file);
  return { size, bytes: size > LARGEST_FILE ? new Uint8Array() : readFileSync(file) };
}

/** The text of `settings.yaml` in the content folder; empty where there is none. */
export function readSettingsText(content: string): { file: string; text: string } {
  const file = slashed(join(content, "settings.yaml"));
  return { file, text: existsSync(file) ? readFileSync(file, "utf8") : "" };
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
