import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";
import type { Page } from "puppeteer-core";
import { toIndexDocument } from "../../plugins/search/index-document.ts";
import { readFragment } from "../../plugins/search/index-files.ts";
import type { JudgedQuery } from "../../plugins/search/judged/judged-set.ts";
import { DEPTH } from "../../plugins/search/judged/measures.ts";
import type { SearchRecord } from "../../plugins/search/search-record.ts";
import { type Asked, countBytes } from "./ask-ours.ts";

/** A page as every engine is given it: what council editors wrote, without our synonyms. */
export type PeerRecord = {
  url: string;
  title: string;
  description: string;
  keywords: string;
  text: string;
  approved: boolean;
};

/** Reads the pages of a language from the index of a built site. */
export async function readRecords(site: string, language: string): Promise<PeerRecord[]> {
  const folder = join(site, "pagefind", language, "fragment");
  const records: PeerRecord[] = [];
  for (const name of await readdir(folder)) {
    const { url, content, meta } = readFragment(await readFile(join(folder, name)));
    const { title = "", description = "", keywords = "", badge } = meta;
    records.push({ url, title, description, keywords, text: content, approved: badge !== undefined });
  }
  return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Writes a plain Pagefind index of a language into a built site, from the same pages. */
export async function writePlainIndex(
  site: string,
  folder: string,
  language: string,
  records: readonly PeerRecord[],
): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`There is no plain index of ${language}.`);
  for (const { url, title, description, keywords } of records) {
    const html = await readFile(join(site, url, "index.html"), "utf8");
    const facets = { keywords: keywords.split(", ") } as SearchRecord["facets"];
    const record = { title, description, facets, kind: "page", approved: false } as SearchRecord;
    await index.addHTMLFile({ url, content: toIndexDocument(html, record) ?? "" });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    const file = join(folder, language, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index.deleteIndex();
}

/** Asks plain Pagefind, as its documentation shows: the index of the language, then the English one. */
export async function askPlain(
  page: Page,
  root: string,
  { language, query }: Pick<JudgedQuery, "language" | "query">,
): Promise<Asked> {
  const loads = countBytes(page);
  const asked = JSON.stringify({ languages: [...new Set([language, "en"])], root, query, depth: DEPTH });
  const urls = (await page.evaluate(`(${ASK_PLAIN})(${asked})`)) as string[];
  return { urls, bytes: await loads() };
}

/** Runs in the page; as text, so that no tool changes its imports. */
const ASK_PLAIN = `async ({ languages, root, query, depth }) => {
  const found = [];
  globalThis.plain ??= {};
  for (const tag of languages) {
    const { createInstance } = await import(root + tag + "/pagefind.js");
    globalThis.plain[tag] ??= createInstance({ basePath: root + tag + "/", noWorker: true });
    const { results } = await globalThis.plain[tag].search(query);
    for (const result of results.slice(0, depth)) found.push((await result.data()).url);
  }
  return found;
}`;

/** MiniSearch as its documentation shows it, with slips of the finger and beginnings of words; what it loads, compressed. */
export function openMiniSearch(records: readonly PeerRecord[]): {
  ask: (query: string) => string[];
  bytes: number;
} {
  const index = new MiniSearch({
    ...{ idField: "url", fields: ["title", "description", "keywords", "text"], storeFields: ["title"] },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll([...records]);
  return {
    ask: (query) =>
      index
        .search(query)
        .slice(0, DEPTH)
        .map(({ id }) => String(id)),
    bytes: gzipSync(JSON.stringify(index)).length,
  };
}

/** What the script of MiniSearch weighs on the wire. */
export async function weighMiniSearch(): Promise<number> {
  const entry = createRequire(import.meta.url).resolve("minisearch");
  const file = join(dirname(entry), "..", "umd", "index.js");
  const { transform } = await import("esbuild");
  return gzipSync((await transform(await readFile(file, "utf8"), { minify: true })).code).length;
}
