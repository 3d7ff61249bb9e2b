import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../../plugins/model/languages.ts";
import { writeSearchClient, writeSearchIndexes } from "../../plugins/search/io.ts";
import { chooseIndexes, indexFolder, toSetupJson } from "../../plugins/search/search-setup.ts";
import { CONTENT_SECURITY_POLICY } from "../../plugins/site/security.ts";
import { compileStylesheets, type Stylesheets, writeStylesheets } from "../../plugins/styles/io.ts";
import { type FixturePage, PAGES, writePages } from "./fixture-site.ts";
import { FORM_TEXTS, SCRIPT_TEXTS } from "./fixture-texts.ts";

type Nunjucks = {
  configure: (
    folder: string,
    options: { autoescape: boolean },
  ) => { renderString: (template: string, data: object) => string };
};

const nunjucks = createRequire(import.meta.url)("nunjucks") as Nunjucks;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const PAGE = `{% import "layouts/components/search/search.njk" as parts %}<!doctype html>
<html lang="{{ language.tag }}" dir="{{ language.direction }}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Search – Brackenmere</title>
<link rel="stylesheet" href="{{ stylesheet }}">
<script type="module" src="/assets/search.js"></script></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">
{% if whole %}<h1 class="page-title">Search</h1>{{ parts.searchPage(search, t) }}
<ul data-search-topics><li><a href="/en/money/">Money and travel</a></li><li><a href="/en/health/">Health</a></li></ul>
{% else %}<h1 class="page-title">Home</h1>{{ parts.searchBox(search, t, "search-home") }}{% endif %}
</main></div></body></html>`;

/** Builds a tiny site in a folder: pages, indexes, script, styles, and a home and a search page for each language. */
export async function buildFixtureSite(
  folder: string,
  languages: readonly Language[],
  pages: readonly FixturePage[] = PAGES,
): Promise<void> {
  const records = await writePages(folder, pages);
  const indexed = new Set(
    (await writeSearchIndexes({ outputFolder: folder, records, languages })).map((index) => index.language),
  );
  await writeSearchClient(folder);
  const stylesheets = await compileStylesheets(join(ROOT, "layouts/styles/site.scss"), "#0b4f6c");
  await writeStylesheets(stylesheets, folder);
  for (const language of languages) {
    const indexes = languages.filter(({ tag }) => indexed.has(tag));
    await write(
      join(folder, language.tag, "search", "index.html"),
      render(language, indexes, stylesheets, true),
    );
    await write(join(folder, language.tag, "index.html"), render(language, indexes, stylesheets, false));
  }
}

function render(
  language: Language,
  indexed: readonly Language[],
  stylesheets: Stylesheets,
  whole: boolean,
): string {
  const indexes = chooseIndexes(language.tag, indexed);
  const option = (value: string) => ({ value, label: value });
  const search = {
    action: `/${language.tag}/search/`,
    index: indexes[0]?.folder ?? indexFolder("en"),
    ages: ["0-4", "5-10", "11-15", "16-25"].map(option),
    needs: ["communication", "physical", "sensory"].map(option),
    areas: ["north", "south"].map(option),
    routes: [{ href: `/${language.tag}/a-z/`, label: "A to Z" }],
    contact: {
      name: { text: "SEND team" },
      phone: "01632 960100",
      hours: { text: "Monday to Friday, 9am to 5pm" },
    },
    setup: toSetupJson({ indexes, texts: SCRIPT_TEXTS[language.tag] ?? {} }),
  };
  const t = (key: string) => FORM_TEXTS[key] ?? key;
  const engine = nunjucks.configure(ROOT, { autoescape: true });
  return engine.renderString(PAGE, {
    language,
    search,
    t,
    whole,
    stylesheet: stylesheets[language.direction].url,
  });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
