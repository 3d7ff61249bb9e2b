import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createIndex } from "pagefind";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { writeSearchClient, writeSearchIndexes } from "../../plugins/search/io.ts";
import type { SearchRecord } from "../../plugins/search/search-record.ts";
import { startHost } from "./search-host.ts";
import { measureSearch, OURS, type Phone, PLAIN } from "./search-phone.ts";
import { writeSearchSite } from "./search-site.ts";

const FOLDER = join(".cache", "bench", "search");
const TWELVE = "en ar bn fa gu pa pl ro so ta tr ur".split(" ");
const SIZES = [
  { name: "500 pages", pages: 500, tags: ["en"] },
  { name: "5,000 pages", pages: 5000, tags: ["en"] },
  { name: "500 pages × 12 languages", pages: 500, tags: TWELVE },
];

/**
 * What plain Pagefind's own interface needs on a page, as its documentation says. Without a worker, as ours: a worker's
 * requests are neither slowed down nor counted.
 */
const PLAIN_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<link href="/plain/pagefind-ui.css" rel="stylesheet"><script src="/plain/pagefind-ui.js"></script><div id="search"></div>
<script>delete window.Worker; addEventListener("DOMContentLoaded", () => new PagefindUI({ element: "#search", bundlePath: "/plain/" }))</script></html>`;

type Row = { seconds: number; bytes: number; phone: Phone };

/** Prints what search needs to build and what it asks of a slow phone, beside plain Pagefind with its own interface. */
export async function benchSearch(): Promise<void> {
  console.log("Slow 4G, a processor four times slower, text in Brotli; two words first, then two others");
  for (const { name, pages, tags } of SIZES) {
    const languages = tags.map(findLanguage).filter((one): one is Language => one !== undefined);
    const records = writeSearchSite({ folder: FOLDER, pages, languages });
    const ours = await timed(async () => {
      await writeSearchIndexes({ outputFolder: FOLDER, records, languages });
      await writeSearchClient(FOLDER);
    });
    const plain = await timed(() => writePlain(records));
    const host = await startHost(FOLDER);
    const browser = await launchBrowser();
    try {
      const mine = {
        seconds: ours,
        bytes: sizeOf("pagefind"),
        phone: await measureSearch(browser, host.url, OURS),
      };
      const theirs = {
        seconds: plain,
        bytes: sizeOf("plain"),
        phone: await measureSearch(browser, host.url, PLAIN),
      };
      print(name, mine, theirs);
    } finally {
      await browser.close();
      host.close();
    }
  }
}

function print(name: string, ours: Row, plain: Row): void {
  console.log(`\n${name.padEnd(28)}      ours  Pagefind UI  ratio`);
  const line = (label: string, digits: number, of: (row: Row) => number): void => {
    const [mine, theirs] = [of(ours), of(plain)];
    const shown = [mine.toFixed(digits).padStart(8), theirs.toFixed(digits).padStart(11)];
    console.log(`  ${label.padEnd(26)}  ${shown.join("  ")}  ${(mine / theirs).toFixed(2).padStart(5)}`);
  };
  line("index, seconds", 1, ({ seconds }) => seconds);
  line("index, MB", 1, ({ bytes }) => bytes / 1e6);
  line("first question, kB", 0, ({ phone }) => phone.first / 1e3);
  line("second question, kB", 0, ({ phone }) => phone.second / 1e3);
  line("first result, seconds", 1, ({ phone }) => phone.seconds);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** One plain index for all languages: Pagefind divides it by the language of each page itself. */
async function writePlain(records: readonly SearchRecord[]): Promise<void> {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error("Pagefind made no index.");
  for (const { url, file } of records)
    await index.addHTMLFile({ url, content: readFileSync(join(FOLDER, file), "utf8") });
  await index.writeFiles({ outputPath: join(FOLDER, "plain") });
  await index.deleteIndex();
  writeFileSync(join(FOLDER, "plain.html"), PLAIN_PAGE);
}

function sizeOf(name: string): number {
  const folder = join(FOLDER, name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
