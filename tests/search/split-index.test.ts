import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../layouts/components/search/engine.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { readArray, readText } from "../../plugins/search/cbor.ts";
import { type IndexFile, keepNeededFiles, readPages } from "../../plugins/search/index-files.ts";
import { SIGNATURE } from "../../plugins/search/signature.ts";
import { splitIndex } from "../../plugins/search/split-index.ts";
import { toWordFiles } from "../../plugins/search/word-list.ts";
import { writeSearchSite } from "../../scripts/bench/search-site.ts";
import { openIndex } from "./open-index.ts";

/** One language whose words Pagefind brings to their stems, and one in which it finds words that begin alike. */
describe.each(["en", "bn"])("splitIndex in %s", (tag) => {
  let folder: string;
  let [whole, split]: [IndexFile[], IndexFile[]] = [[], []];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "split-index-"));
    whole = keepNeededFiles(await buildIndex(join(folder, "site"), tag));
    split = splitIndex(whole);
    await write(join(folder, "whole"), whole);
    await write(join(folder, "split"), split);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("gives the same answer to every word, its beginnings, and words that no page has", async () => {
    const words = toWordFiles(readPages(whole).map(({ text }) => text))
      .slice(1)
      .flatMap(({ content }) => Buffer.from(content).toString("utf8").split("\n"))
      .map((line) => line.replace(/ .*/, ""))
      .filter((_, place) => place % 2 === 0);
    expect(words.length).toBeGreaterThan(150);
    const asked = words.flatMap((word) => {
      const signs = [...word];
      return [word, signs.slice(0, 4).join(""), signs.slice(0, 3).join(""), `${word}qz`];
    });
    const engines = [await openIndex(join(folder, "whole")), await openIndex(join(folder, "split"))];
    const missing: string[] = [];
    for (const word of new Set(asked)) {
      const [before = [], after = []] = await Promise.all(engines.map((engine) => find(engine, word)));
      if (before.some((id) => !after.includes(id))) missing.push(word);
    }
    expect(missing).toEqual([]);
  }, 120_000);

  test("leaves words that begin alike in one piece", () => {
    const letters = tag === "en" ? 3 : 2;
    const pieces = split.filter(({ path }) => path.endsWith(".pf_index"));
    const seen = new Map<string, string>();
    const torn: string[] = [];
    for (const { path, content } of pieces)
      for (const word of readWords(content)) {
        const start = [...word].slice(0, letters).join("");
        if (seen.has(start) && seen.get(start) !== path) torn.push(word);
        seen.set(start, path);
      }
    expect(seen.size).toBeGreaterThan(100);
    expect(torn).toEqual([]);
  });

  test("makes pieces that are small, each with the name that its words give it", () => {
    const pieces = split.filter(({ path }) => path.endsWith(".pf_index"));
    const sizes = pieces.map(({ content }) => content.length).sort((a, b) => a - b);
    expect(pieces.length).toBeGreaterThan(whole.filter(({ path }) => path.endsWith(".pf_index")).length);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(9_000);
    expect(splitIndex(whole)).toEqual(split);
    expect(new Set(pieces.map(({ path }) => path)).size).toBe(pieces.length);
  });

  test("names the list of pieces anew, so that no cache takes the old one for it", async () => {
    const name = (files: readonly IndexFile[]) => files.find(({ path }) => path.endsWith(".pf_meta"))?.path;
    expect(name(split)).not.toBe(name(whole));
    const entry = JSON.parse(await readFile(join(folder, "split/pagefind-entry.json"), "utf8"));
    expect(name(split)).toBe(`pagefind.${entry.languages[tag].hash}.pf_meta`);
  });
});

/** The words of a piece of an index. */
function readWords(packed: Uint8Array): string[] {
  const [words] = readArray(gunzipSync(packed).subarray(SIGNATURE.length));
  return readArray(words ?? new Uint8Array()).flatMap((entry) => readArray(entry).slice(0, 1).map(readText));
}

async function find(engine: Engine, word: string): Promise<string[]> {
  return (await engine.search(word)).map(({ id }) => id);
}

async function buildIndex(folder: string, tag: string): Promise<IndexFile[]> {
  const languages = ["en", tag].map(findLanguage).filter((one): one is Language => one !== undefined);
  const records = writeSearchSite({ folder, pages: 60, languages });
  const { index } = await createIndex({ forceLanguage: tag });
  if (index === undefined) throw new Error("Pagefind made no index.");
  for (const { url, file, language } of records)
    if (language === tag)
      await index.addHTMLFile({ url, content: await readFile(join(folder, file), "utf8") });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
