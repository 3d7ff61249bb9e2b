import { createHash, randomUUID } from "node:crypto";
import { copyFile, lstat, mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../model/content.ts";
import type { ListedFile } from "../model/file-list.ts";
import { compareText, errorAt, type Finding } from "../model/finding.ts";
import { checkBytes, checkNameAndSize } from "./check-file.ts";
import { checkList, checkUse, type FoundFile, LIST_FILE } from "./check-list.ts";
import { readMarks } from "./check-pdf.ts";
import { endingOf } from "./file-kinds.ts";
import type { Problem } from "./problem.ts";

/** What the files of a content folder are checked against: its texts and the paths of its pages. */
export type ReadOptions = { texts: readonly SourceFile[]; pages: Iterable<string> };

/**
 * Reads and checks the documents in the folder `files` of a content folder. What is wrong comes back as findings; only files
 * without a mistake are given, and the names of the others. No folder means no files. Cost grows with the bytes of the files.
 */
export async function readFiles(
  content: string,
  { texts, pages }: ReadOptions,
): Promise<{ files: ListedFile[]; unread: string[]; findings: Finding[] }> {
  const folder = join(content, "files");
  const found: FoundFile[] = [];
  const refused: string[] = [];
  const findings: Finding[] = [];
  for (const name of await listNames(folder)) {
    const file = `${content}/files/${name}`;
    const result = await readOne(name, file);
    if (!("problem" in result)) found.push(result);
    else {
      refused.push(name);
      findings.push(errorAt(file, "file", result.problem, result.fix));
    }
  }
  const list = texts.find(({ path }) => path === LIST_FILE);
  const listed = checkList(list, { found, refused, pages: new Set(pages) });
  findings.push(...listed.findings, ...checkUse(listed.files, texts, content));
  const names = new Set(listed.files.map(({ file }) => file));
  const unread = [...refused, ...found.map(({ name }) => name)].filter((name) => !names.has(name));
  return { files: listed.files, unread, findings };
}

/** Copies the files of a site into a folder. Each appears whole or not at all. */
export async function writeFiles(files: readonly ListedFile[], from: string, folder: string): Promise<void> {
  if (files.length > 0) await mkdir(folder, { recursive: true });
  for (const { file } of files) {
    const temporary = join(folder, `.${randomUUID()}`);
    await copyFile(join(from, file), temporary);
    await rename(temporary, join(folder, file));
  }
}

/** Names in the folder, in the same order on every machine: files only, and never where a link of the disk leads. */
async function listNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
    return [];
  });
  return entries
    .filter((entry) => !entry.name.startsWith(".") && `files/${entry.name}` !== LIST_FILE)
    .map(({ name }) => name)
    .sort(compareText);
}

async function readOne(name: string, file: string): Promise<FoundFile | Problem> {
  const facts = await lstat(file).catch(() => undefined);
  if (!facts?.isFile()) {
    return { problem: "This is not a file.", fix: "Put files side by side, without folders." };
  }
  const wrong = checkNameAndSize(name, facts.size);
  if (wrong !== undefined) return wrong;
  const bytes = await readFile(file);
  const unfit = checkBytes(name, bytes);
  if (unfit !== undefined) return unfit;
  const hash = createHash("sha256").update(bytes).digest("hex");
  const marks = endingOf(name) === "pdf" ? { marks: readMarks(bytes) } : {};
  return { name, file, bytes: bytes.length, hash, ...marks };
}
