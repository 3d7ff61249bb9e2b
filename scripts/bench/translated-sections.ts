import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listBlocks } from "../../plugins/markdown/parse-markdown.ts";

const DEMONSTRATION = "content";

/** A part of a page under one heading, as Markdown, by language. All have the same blocks as the English. */
export type Section = { english: string; translations: ReadonlyMap<string, string> };

/** Parts of the demonstration's pages that stand in all these languages, in the same order in every run. */
export function readSections(languages: readonly string[]): Section[] {
  return readdirSync(join(DEMONSTRATION, "en"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && dirname(name) !== ".")
    .sort()
    .flatMap((name) => sectionsOf(name, languages));
}

function sectionsOf(name: string, languages: readonly string[]): Section[] {
  const folder = dirname(name);
  const split = (language: string): string[] =>
    readBody(join(DEMONSTRATION, language, name))
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => fromSection(text.trim(), folder));
  return split("en").flatMap((english, index) => {
    const translations = languages.flatMap((language): [string, string][] => {
      const text = split(language)[index];
      return text !== undefined && shapeOf(text) === shapeOf(english) ? [[language, text]] : [];
    });
    return translations.length === languages.length ? [{ english, translations: new Map(translations) }] : [];
  });
}

/** The Markdown of a page; none where there is no such page. */
function readBody(file: string): string {
  try {
    return readFileSync(file, "utf8").split(/^---$/m).slice(2).join("---");
  } catch {
    return "";
  }
}

/** Text that can stand on any page: no pictures, and links to pages lead to their sections. */
function fromSection(text: string, folder: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\]\(\.\.\/([a-z-]+)\/[^)]*\)/g, "](../$1/index.md)")
    .replace(/\]\((#|[a-z0-9-]+\.md)[^)]*\)/g, `](../${folder}/index.md)`);
}

function shapeOf(text: string): string {
  return listBlocks(text)
    .map(({ kind }) => kind)
    .join(" ");
}
