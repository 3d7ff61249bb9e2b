import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { foldText, listBlocks } from "../../plugins/markdown/parse-markdown.ts";
import { readSections, type Section } from "./translated-sections.ts";
import { wordsOfLocale } from "./words-of-locale.ts";

/** How many pages, in which languages besides English, and where. */
export type ContentOptions = { folder: string; pages: number; languages: readonly string[] };

const DEMONSTRATION = "content";
/** Pages have at least this many bytes of English text. */
const BYTES = 3500;
/** The sections of the site, each with about as many pages as the others. */
const SECTIONS = "school ehc-plans early-years money health care growing-up worried disagree advice".split(
  " ",
);
/** Languages that the demonstration is translated into: made pages take its own words. */
export const TRANSLATED: readonly string[] = "ar bn fa gu pa pl ps ro so ta tr ur".split(" ");

/**
 * Writes a council's content: pages made of the demonstration's own paragraphs, each with others, all translated, with
 * records. In one page of ten the English has changed since. The same in every run.
 */
export function writeContent({ folder, pages, languages }: ContentOptions): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of ["services", "images"])
    cpSync(join(DEMONSTRATION, path), join(folder, path), { recursive: true });
  const settings = parse(readFileSync(join(DEMONSTRATION, "settings.yaml"), "utf8")) as object;
  write(join(folder, "settings.yaml"), stringify({ ...settings, languages }));
  const sections = readSections(TRANSLATED);
  for (let number = 0; number < pages; number++) {
    const page = makePage(number, sections);
    write(join(folder, "en", page.path), frontMatter(page, `order: ${number}\n`) + page.english);
    for (const language of languages) writeTranslation(folder, language, page);
  }
}

type Page = { path: string; title: string; sections: readonly Section[]; english: string; isStale: boolean };

/** The first page is the home page, then come the sections' own. */
function makePage(number: number, all: readonly Section[]): Page {
  const section = SECTIONS[number % SECTIONS.length] ?? "";
  const path =
    number === 0
      ? "index.md"
      : number <= SECTIONS.length
        ? `${SECTIONS[number - 1]}/index.md`
        : `${section}/page-${number}.md`;
  const sections: Section[] = [];
  for (let next = number * 7; joined(sections).length < BYTES; next += 1 + (number % 5)) {
    const one = all[next % all.length];
    if (one !== undefined) sections.push(number === 0 ? atRoot(one) : one);
  }
  return {
    ...{ path, title: `Help ${number}`, sections },
    english: joined(sections),
    isStale: number % 10 === 9,
  };
}

/** A part whose links begin at the home page. */
function atRoot({ english, translations }: Section): Section {
  const change = (text: string): string => text.replaceAll("](../", "](");
  return {
    english: change(english),
    translations: new Map([...translations].map(([language, text]) => [language, change(text)])),
  };
}

function joined(sections: readonly Section[]): string {
  return sections.map(({ english }) => english).join("\n\n");
}

function writeTranslation(folder: string, language: string, page: Page): void {
  const file = join(folder, language, page.path);
  const body = page.sections
    .map((section) => section.translations.get(language) ?? wordsOfLocale(language, section.english))
    .join("\n\n");
  write(file, frontMatter(page, "kind: machine\ntranslated: 2026-11-24\n", true) + body);
  const blocks = listBlocks(page.english).map(({ text }, index) =>
    page.isStale ? olden(text, index) : text,
  );
  const record = { title: page.title, description: foldText(describe(page)), blocks };
  write(file.replace(/\.md$/, ".sources.json"), `${JSON.stringify(record, null, 2)}\n`);
}

/** The English of a block as it was before somebody changed a word, or a number, in it. */
function olden(text: string, index: number): string {
  if (index % 16 === 3) return `${text} Please ask us.`;
  if (index % 16 === 9) return `${text} Call in 3 days.`;
  return text;
}

function describe({ title }: Page): string {
  return `What ${title.toLowerCase()} is, who can get it, and whom to call first.`;
}

function frontMatter(page: Page, more: string, isTranslation = false): string {
  const own = isTranslation
    ? ""
    : `lastChecked: 2026-10-12\nreviewBy: 2027-09-01\nowner: SEND team\naudience: { ages: [2, 25] }\n`;
  return `---\ntitle: ${page.title}\ndescription: ${describe(page)}\n${own}${more}---\n\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
