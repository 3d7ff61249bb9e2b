import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files that aren't the same in two folders, or stand in only one. */
export function listDifferences(one: string, other: string): string[] {
  const [files, others] = [listFiles(one), listFiles(other)];
  const all = [...new Set([...files, ...others])].sort();
  return all.filter(
    (file) =>
      !files.has(file) ||
      !others.has(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}

/** The files of a folder and of those in it, from that folder. */
export function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}
