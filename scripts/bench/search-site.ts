import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import MarkdownIt from "markdown-it";
import type { Language } from "../../plugins/model/languages.ts";
import type { SearchRecord } from "../../plugins/search/search-record.ts";
import { chooseIndexes, toSetupJson } from "../../plugins/search/search-setup.ts";
import { readSections, type Section } from "./translated-sections.ts";
import { wordsOfLocale } from "./words-of-locale.ts";

/** How many pages in each language, and where. */
export type SearchSite = { folder: string; pages: number; languages: readonly Language[] };

type Nunjucks = {
  configure: (folder: string, options: object) => { renderString: (text: string, data: object) => string };
};
const nunjucks = createRequire(import.meta.url)("nunjucks") as Nunjucks;
const markdown = new MarkdownIt();

/** Languages that the demonstration is translated into: the made pages take its own words. */
const TRANSLATED = "ar bn fa gu pa pl ps ro so ta tr ur".split(" ");
/** Pages have at least this many letters of English text. */
const LETTERS = 3500;
const AGES = ["0-4", "5-10", "11-15", "16-25"];
const NEEDS = ["communication", "learning", "emotional", "sensory-physical"];

const SEARCH_PAGE = `{% import "layouts/components/search/search.njk" as parts %}<!doctype html>
<html lang="{{ language.tag }}" dir="{{ language.direction }}"><meta charset="utf-8"><title>Search</title>
<script type="module" src="/assets/search.js"></script><main>{{ parts.searchPage(search, t) }}</main></html>`;

/**
 * Writes the built pages of a council's site without their indexes, and the search page of each language, and gives the
 * records of the pages. They are made of the demonstration's own paragraphs, each page of others: the same in every run.
 */
export function writeSearchSite({ folder, pages, languages }: SearchSite): SearchRecord[] {
  rmSync(folder, { recursive: true, force: true });
  const sections = readSections(languages.length > 1 ? TRANSLATED : []);
  for (const language of languages)
    write(join(folder, language.tag, "search", "index.html"), renderSearchPage(language, languages));
  return languages.flatMap((language) =>
    Array.from({ length: pages }, (_, number) => {
      const { title, text } = makePage(number, sections, language.tag);
      const record = toRecord(number, title, language.tag);
      const body = `<h1>${markdown.utils.escapeHtml(title)}</h1>${markdown.render(text)}`;
      write(
        join(folder, record.file),
        `<!doctype html><html lang="${language.tag}"><main data-pagefind-body>${body}</main></html>`,
      );
      return record;
    }),
  );
}

/** The title is a heading of the demonstration, so that titles differ as real ones do. */
function makePage(number: number, all: readonly Section[], tag: string): { title: string; text: string } {
  let english = "";
  const parts: string[] = [];
  for (let next = number * 7; english.length < LETTERS; next += 1 + (number % 5)) {
    const section = all[next % all.length];
    if (section === undefined) break;
    english += section.english;
    parts.push(
      tag === "en" ? section.english : (section.translations.get(tag) ?? wordsOfLocale(tag, section.english)),
    );
  }
  const text = parts.join("\n\n").replace(/\{\{[^}]*\}\}/g, "");
  const heading =
    /^## (.*)$/m
      .exec(text)?.[1]
      ?.replace(/\{.*\}/, "")
      .trim() ?? "Help";
  return { title: `${heading} (${number + 1})`, text };
}

function toRecord(number: number, title: string, language: string): SearchRecord {
  const url = `/${language}/page-${number}/`;
  return {
    ...{ url, file: `${url.slice(1)}index.html`, language, title, description: title },
    ...{ kind: number % 4 === 0 ? "service" : "page", source: null, indexed: true, translation: null },
    approved: number % 3 === 0,
    facets: {
      ages: AGES.slice(number % 4),
      needs: NEEDS.slice(0, number % 4),
      areas: number % 2 === 0 ? ["north"] : [],
      ...{ categories: [], keywords: [] },
    },
  };
}

function renderSearchPage(language: Language, indexed: readonly Language[]): string {
  const indexes = chooseIndexes(language.tag, indexed);
  const { search: texts } = JSON.parse(readFileSync(join("locales", `${language.tag}.json`), "utf8")) as {
    search: { script: Record<string, string> };
  };
  const option = (value: string) => ({ value, label: value });
  const search = {
    ...{ action: `/${language.tag}/search/`, index: indexes[0]?.folder },
    ...{ ages: AGES.map(option), needs: NEEDS.map(option), areas: [option("north")] },
    approval: [option("approved")],
    routes: [{ href: `/${language.tag}/`, label: "A to Z" }],
    contact: { name: "SEND team", phone: "01632 960100", hours: "Monday to Friday" },
    setup: toSetupJson({ indexes, texts: texts.script }),
  };
  return nunjucks
    .configure(".", { autoescape: true })
    .renderString(SEARCH_PAGE, { language, search, t: (key: string) => key });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
