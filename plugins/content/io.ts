import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Content, SourceFile } from "../model/content.ts";
import { compareText, errorAt, type Finding } from "../model/finding.ts";
import { findLanguage } from "../model/languages.ts";
import { UserError } from "../model/user-error.ts";
import { parseContent } from "./parse-content.ts";

/** Endings of the files that are read as text. Images and approvals are read by their own concerns. */
const TEXT_FILE = /\.(md|yaml|sources\.json)$/;

/** Endings under which pages and services are written elsewhere, or by mistake: nobody would miss the file until a family does. */
const OTHER_TEXT_FILE = /\.(?:ya?ml|md|markdown|mdown|mkd|txt|docx?|odt|rtf)$/i;

/**
 * Reads and parses a content folder. Every mistake in it is a finding, ordered by file.
 * Throws a UserError only where the folder itself can't be read.
 */
export async function readContent(folder: string): Promise<Content> {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const unreadable: string[] = [];
  for (const path of await listFiles(folder)) {
    if (!TEXT_FILE.test(path)) {
      findings.push(misnamed(join(folder, path), path));
      continue;
    }
    const file = readTextFile(join(folder, path), path);
    if ("text" in file) files.push(file);
    else {
      findings.push(file);
      unreadable.push(path);
    }
  }
  const content = parseContent(files, folder, unreadable);
  return { ...content, findings: [...findings, ...content.findings] };
}

/** Paths of the text files in a content folder, and of what may be meant as one: relative to it, with `/`, in the same order on every machine. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new UserError(folder, "This content folder can't be read.", "Check the name after --content.", {
      cause,
    });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith("approvals/"))
    .filter((path) => TEXT_FILE.test(path) || (OTHER_TEXT_FILE.test(path) && isAmongContent(path)))
    .sort(compareText);
}

/** True for a file among pages of a language or among services. */
function isAmongContent(path: string): boolean {
  const [top = "", ...rest] = path.split("/");
  return rest.length > 0 && (top === "services" || findLanguage(top) !== undefined);
}

function misnamed(file: string, path: string): Finding {
  const [ending, kind] = path.startsWith("services/") ? [".yaml", "services"] : [".md", "pages"];
  const message = `This file isn't read: ${kind} here are files that end in ${ending}.`;
  const fix = /\.(?:docx?|odt|rtf)$/i.test(path)
    ? `Copy its text into a new file that ends in ${ending}.`
    : `Rename it so that it ends in ${ending}, or move it out of the content folder.`;
  return errorAt(file, "address", message, fix);
}

/** Reads at once: thousands of small files take several times as long when each is waited for. */
function readTextFile(file: string, path: string): SourceFile | Finding {
  const bytes = readFileSync(file);
  if (bytes.length === 0) {
    return errorAt(file, "encoding", "The file is empty.", "Write the page, or delete the file.");
  }
  if (isUtf8(bytes)) return { path, file, text: new TextDecoder().decode(bytes) };
  const place = { file, line: lineOfBadByte(bytes), column: 1 };
  return errorAt(place, "encoding", "The file is not UTF-8 text.", "Save it again as UTF-8.");
}

/** The line of the first byte that isn't UTF-8, from 1. */
function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
}
