import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The first file that differs between two folders, or undefined where they hold the same bytes. */
export function findDifference(one: string, other: string): string | undefined {
  const [files, others] = [listFiles(one), listFiles(other)];
  const all = [...new Set([...files, ...others])].sort();
  return all.find(
    (file) =>
      !files.has(file) ||
      !others.has(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}

function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}
