import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { askIndex, orderGroups } from "../../layouts/components/search/group.ts";
import { parseSynonyms } from "../../plugins/content/parse-synonyms.ts";
import { findLanguage } from "../../plugins/model/languages.ts";
import type { Synonym } from "../../plugins/model/synonym.ts";
import { writeSearchIndexes } from "../../plugins/search/io.ts";
import type { JudgedQuery } from "../../plugins/search/judged/judged-set.ts";
import { markResults } from "../../plugins/search/judged/measures.ts";
import type { SearchRecord } from "../../plugins/search/search-record.ts";
import { chooseIndexes } from "../../plugins/search/search-setup.ts";
import { readJudged } from "../../scripts/judge-search/judge.ts";
import { type PeerRecord, readRecords } from "../../scripts/judge-search/peers.ts";
import { pages, site } from "./open-page.ts";

// The search keeps the fetch that is there when it loads, so files must be readable by address before that.
vi.hoisted(() => {
  vi.stubGlobal("fetch", async (address: string) => {
    const { readFile } = await import("node:fs/promises");
    const path = decodeURIComponent(new URL(address).pathname);
    const bytes = await readFile(path).catch(() => undefined);
    return bytes === undefined ? new Response("", { status: 404 }) : new Response(new Uint8Array(bytes));
  });
});

const languages = [...new Set(pages.map(({ language }) => language))].flatMap(
  (tag) => findLanguage(tag) ?? [],
);
let folder: string;
let synonyms: Synonym[];
const gains = new Map<string, { without: number; with: number }>();

/** What the indexes need of each page, from the index that was built. */
async function readSearchRecords(): Promise<SearchRecord[]> {
  const facts = new Map<string, PeerRecord>();
  for (const { tag } of languages)
    for (const record of await readRecords(site, tag).catch(() => [])) facts.set(record.url, record);
  return pages.flatMap((page) => {
    const fact = facts.get(page.url);
    if (fact === undefined) return [];
    const keywords = fact.keywords === "" ? [] : fact.keywords.split(", ");
    const facets = { ages: [], needs: [], areas: [], categories: [], keywords };
    return [{ ...page, description: fact.description, approved: fact.approved, facets }];
  });
}

/** Asks the indexes of a built site as its search page does, without a browser, and gives the mark. */
async function ask(built: string, query: JudgedQuery, known: readonly Synonym[]): Promise<number> {
  const root = pathToFileURL(resolve(built)).href;
  const groups = [];
  for (const index of chooseIndexes(query.language, languages, known))
    groups.push(
      await askIndex(
        { ...index, folder: root + index.folder },
        { question: query.query, chosen: {}, shown: 10 },
      ),
    );
  const urls = orderGroups(groups).flatMap(({ answer }) =>
    answer.state === "found"
      ? answer.results.map(({ url }) => url.slice(url.lastIndexOf(built) + built.length))
      : [],
  );
  return markResults(urls, query).ndcg;
}

beforeAll(async () => {
  const file = "content/synonyms.yaml";
  ({ synonyms } = parseSynonyms({ path: "synonyms", file, text: await readFile(file, "utf8") }));
  folder = await mkdtemp(join(tmpdir(), "without-synonyms-"));
  await cp(site, folder, { recursive: true });
  await writeSearchIndexes({ outputFolder: folder, records: await readSearchRecords(), languages });
  for (const query of await readJudged())
    gains.set(`${query.language} ${query.query}`, {
      without: await ask(folder, query, []),
      with: await ask(site, query, synonyms),
    });
}, 600_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

describe("the synonyms of the demonstration", () => {
  it("name judged questions only", async () => {
    const asked = new Set((await readJudged()).map(({ query }) => query));
    expect(synonyms.flatMap(({ tests }) => tests).filter((test) => !asked.has(test))).toEqual([]);
  });

  it("each help with one of their own questions at least", () => {
    const idle = synonyms.filter(
      ({ tests }) =>
        ![...gains].some(
          ([name, gain]) => tests.includes(name.slice(name.indexOf(" ") + 1)) && gain.with > gain.without,
        ),
    );
    expect(idle.map(({ words, means }) => `${words.join(", ")}: ${means}`)).toEqual([]);
  });

  it("make no judged question worse", () => {
    const worse = [...gains].filter(([, gain]) => gain.with < gain.without);
    expect(worse).toEqual([]);
  });

  it("make the judged questions better on the whole", () => {
    const mean = (of: "with" | "without") =>
      [...gains.values()].reduce((sum, gain) => sum + gain[of], 0) / gains.size;
    expect(mean("with")).toBeGreaterThan(mean("without") + 0.05);
  });
});
