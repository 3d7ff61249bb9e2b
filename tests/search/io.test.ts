import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { writeSearchClient, writeSearchIndexes } from "../../plugins/search/io.ts";
import type { SearchRecord } from "../../plugins/search/search-record.ts";
import { PAGES, toRecord, writePages } from "./fixture-site.ts";

let folder: string;
let records: SearchRecord[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  records = await writePages(folder, PAGES);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const writeAll = () => writeSearchIndexes({ outputFolder: folder, records, languages: LANGUAGES });

async function readTree(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file.slice(path.length), (await readFile(file)).toString("base64")]),
  );
  return Object.fromEntries(contents);
}

describe("writeSearchIndexes", () => {
  test("writes one index for each language that has pages to find", async () => {
    expect(await writeAll()).toEqual([
      { language: "en", pages: 6 },
      { language: "bn", pages: 2 },
      { language: "ur", pages: 2 },
    ]);
    expect((await readdir(join(folder, "pagefind"))).sort()).toEqual(["bn", "en", "ur"]);
  });

  test("gives the same files, byte for byte, each time, whatever the order of the records", async () => {
    await writeAll();
    const before = await readTree(join(folder, "pagefind"));
    await writeSearchIndexes({ outputFolder: folder, records: records.toReversed(), languages: LANGUAGES });
    expect(await readTree(join(folder, "pagefind"))).toEqual(before);
  });

  test("leaves out Pagefind's own interface and all that our page never loads", async () => {
    await writeAll();
    const names = await readdir(join(folder, "pagefind", "en"));
    const plain = names.map((name) => name.replace(/en_\w+/, "en_hash")).sort();
    expect(plain).toEqual([
      "facets.json",
      "fragment",
      "index",
      "pagefind-entry.json",
      "pagefind.en_hash.pf_meta",
      "pagefind.js",
      "wasm.en.pagefind",
      "words",
    ]);
    expect(await readdir(join(folder, "pagefind", "ur"))).toContain("wasm.unknown.pagefind");
  });

  test("takes away the index of a language that is switched off", async () => {
    await writeAll();
    const english = records.filter((record) => record.language === "en");
    await writeSearchIndexes({ outputFolder: folder, records: english, languages: LANGUAGES });
    expect(await readdir(join(folder, "pagefind"))).toEqual(["en"]);
  });

  test("says which page isn't built", async () => {
    const missing = toRecord({ url: "/en/not-built/", title: "Not built", body: "" });
    const writing = writeSearchIndexes({ outputFolder: folder, records: [missing], languages: LANGUAGES });
    await expect(writing).rejects.toThrow(UserError);
    await expect(writing).rejects.toThrow(
      "en/not-built/index.html: The built page isn't there. Build the site first.",
    );
  });
});

describe("writeSearchClient", () => {
  test("writes a small first script and leaves the search itself for later", async () => {
    await writeSearchClient(folder);
    const names = await readdir(join(folder, "assets"));
    expect(names.filter((name) => name === "search.js")).toHaveLength(1);
    expect(names.every((name) => /^search(-\w+)?\.js$/.test(name))).toBe(true);
    const first = await readFile(join(folder, "assets", "search.js"), "utf8");
    expect(first).not.toContain("pagefind.js");
    expect(first).toContain("import(");
  });
});
