import { join } from "node:path";
import type { PageToCheck } from "./page-finding.ts";

/** The language whose pages stand at the root of a site. */
const ROOT_LANGUAGE = "en";

/**
 * Gives each page the content file that it seems to have come from, among files that are named from the content folder:
 * `/school/` comes from `school.md`, `school/index.md`, or the same in `en/`. A page that fits none has no source.
 */
export function mapToContent(
  pages: readonly PageToCheck[],
  files: readonly string[],
  folder = ".",
): PageToCheck[] {
  const known = new Set(files.map(toSlashes));
  return pages.map((page) => {
    const file = candidatesOf(page.url).find((name) => known.has(name));
    return { ...page, source: file === undefined ? null : toSlashes(join(folder, file)) };
  });
}

function toSlashes(file: string): string {
  return file.replaceAll("\\", "/");
}

function candidatesOf(url: string): string[] {
  const path = decodeURIComponent(url)
    .replace(/^\/|\/$/g, "")
    .replace(/\.html?$/, "");
  const names = path === "" ? ["index.md"] : [`${path}.md`, `${path}/index.md`, `${path}.yaml`];
  return ["", `${ROOT_LANGUAGE}/`].flatMap((folder) => names.map((name) => folder + name));
}
