import { join, sep } from "node:path";
import { foldText, isBlock, listBlocks, parseMarkdown } from "../../plugins/markdown/parse-markdown.ts";
import type { Content, SourcePage } from "../../plugins/model/content.ts";
import { findLanguage, LANGUAGES, type Language, SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import { nearest } from "../../plugins/model/nearest.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import type { Markdown } from "../../plugins/translations/exchange/markdown.ts";
import { type PageTexts, readPage, type Unreadable } from "../../plugins/translations/exchange/read-page.ts";
import { recordFileOf } from "../../plugins/translations/io.ts";

/** The site's Markdown, as files for translators need it. */
export const MARKDOWN: Markdown = { parse: parseMarkdown, isBlock, listBlocks, fold: foldText };

/** Reads pages in one language, block by block. */
export type PageReader = {
  paths: string[];
  /** The page at an address, or why it can't be read; undefined where there is none. */
  read: (path: string) => PageTexts | Unreadable | undefined;
  /** The file of a page's translation, whether it is there or not. */
  fileOf: (path: string) => string;
  /** The whole text of that file as it is. */
  textOf: (path: string) => string | undefined;
};

/** A reader of a folder's pages in a language. A translation with mistakes in it can't be read: nothing may write over it. */
export function createPageReader(
  folder: string,
  { pages, translations, files, findings }: Content,
  language: string,
): PageReader {
  const sources = new Map(pages.map((page) => [page.path, page]));
  const others = new Map(
    translations.filter((page) => page.language === language).map((page) => [page.path, page]),
  );
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const fileOf = (path: string) =>
    others.get(path)?.file ?? translationFile(folder, sources.get(path), language);
  return {
    paths: [...sources.keys()],
    fileOf,
    textOf: (path) => texts.get(fileOf(path)),
    read: (path) => {
      const source = sources.get(path);
      if (source === undefined) return undefined;
      const translation = others.get(path);
      const mistaken = translation?.record === undefined ? mistakeIn(findings, fileOf(path)) : undefined;
      return mistaken ?? readPage(MARKDOWN, { source, translation });
    },
  };
}

/** `content/en/school/index.md` in Urdu is `content/ur/school/index.md`. */
function translationFile(folder: string, source: SourcePage | undefined, language: string): string {
  const start = join(folder, SOURCE_LANGUAGE) + sep;
  if (source === undefined || !source.file.startsWith(start))
    throw new Error(`${source?.file} is not in ${start}.`);
  return join(folder, language, source.file.slice(start.length));
}

function mistakeIn(findings: Content["findings"], file: string): Unreadable | undefined {
  const record = recordFileOf(file);
  const found = findings.find((finding) => finding.file === file || finding.file === record);
  return found && { file: found.file, problem: found.message, fix: found.fix };
}

/** The language with a tag. Throws a UserError where there is none, or where it is the language that pages are written in. */
export function findTarget(tag: string | undefined): Language {
  const language = tag === undefined ? undefined : findLanguage(tag);
  if (language !== undefined && language.tag !== SOURCE_LANGUAGE) return language;
  if (tag === SOURCE_LANGUAGE)
    throw new UserError(tag, "Pages are written in this language.", "Name the language to translate into.");
  const known = LANGUAGES.map((each) => each.tag).filter((each) => each !== SOURCE_LANGUAGE);
  const guess = tag === undefined ? undefined : nearest(tag, known);
  throw new UserError(
    tag ?? "language",
    tag === undefined ? "Say which language." : "This is not a language that this site knows.",
    guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`,
  );
}
