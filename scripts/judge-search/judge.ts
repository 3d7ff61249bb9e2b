import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { type JudgedQuery, parseJudged } from "../../plugins/search/judged/judged-set.ts";
import type { Answered, Weights } from "../../plugins/search/judged/judgement-table.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { askOurs, openSearchPage } from "./ask-ours.ts";
import { askPlain, openMiniSearch, readRecords, weighMiniSearch, writePlainIndex } from "./peers.ts";

/** Where the judged questions lie. */
const JUDGED_FOLDER = "tests/search/judged";
const PLAIN = "/plain/";
/** Every so many questions, one is asked by a browser that has nothing yet, to weigh what it loads. */
const WEIGHED = 8;

/** Reads the judged questions, language by language. */
export async function readJudged(): Promise<JudgedQuery[]> {
  const files = (await readdir(JUDGED_FOLDER)).filter((name) => name.endsWith(".yaml")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(JUDGED_FOLDER, name), "utf8")));
  return texts.flatMap(parseJudged);
}

type MiniSearch = ReturnType<typeof openMiniSearch>;
/** A copy of a built site that is served, with what the peers need in it. */
export type Arena = {
  server: FolderServer;
  mini: ReadonlyMap<string, MiniSearch>;
  close: () => Promise<void>;
};

/** Copies a built site, writes plain indexes of the same pages beside ours, and serves it. */
export async function openArena(site: string): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), "judge-"));
  await cp(site, folder, { recursive: true });
  const mini = new Map<string, MiniSearch>();
  for (const language of (await readdir(join(folder, "pagefind"))).sort()) {
    const records = await readRecords(folder, language);
    await writePlainIndex(folder, join(folder, PLAIN), language, records);
    mini.set(language, openMiniSearch(records));
  }
  const server = await serveFolder(folder);
  const close = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { server, mini, close };
}

/** Asks every engine every question: ours by its own form in a real browser. Cost grows with the questions. */
export async function judgeSearch(
  { server, mini }: Arena,
  browser: Browser,
  queries: readonly JudgedQuery[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  const page = await browser.newPage();
  let open = "";
  for (const query of queries) {
    if (query.language !== open) await openSearchPage(page, server.url, query.language);
    open = query.language;
    const ours = await askOurs(page, query);
    const plain = await askPlain(page, PLAIN, query);
    const found = languagesOf(query).flatMap((tag) => mini.get(tag)?.ask(query.query) ?? []);
    answered.push({ query, urls: { Ours: ours.urls, "Plain Pagefind": plain.urls, MiniSearch: found } });
  }
  await page.close();
  return answered;
}

function languagesOf({ language }: JudgedQuery): string[] {
  return [...new Set([language, "en"])];
}

/** Weighs what a browser that has nothing yet loads for a question, and for one more after it. */
export async function weighSearch(
  { server, mini }: Arena,
  browser: Browser,
  queries: readonly JudgedQuery[],
): Promise<Weights> {
  const script = await weighMiniSearch();
  const weights = {
    Ours: noBytes(),
    "Plain Pagefind": noBytes(),
    MiniSearch: noBytes(),
  };
  for (const [place, query] of queries.entries()) {
    const next = queries[place + 1];
    if (place % WEIGHED !== 0 || next?.language !== query.language) continue;
    for (const system of ["Ours", "Plain Pagefind"] as const) {
      const ask = (page: Page, asked: JudgedQuery) =>
        system === "Ours" ? askOurs(page, asked) : askPlain(page, PLAIN, asked);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await openSearchPage(page, server.url, query.language);
      weights[system].first.push((await ask(page, query)).bytes);
      weights[system].further.push((await ask(page, next)).bytes);
      await context.close();
    }
    const indexes = languagesOf(query).map((tag) => mini.get(tag)?.bytes ?? 0);
    weights.MiniSearch.first.push(indexes.reduce((sum, bytes) => sum + bytes, script));
    weights.MiniSearch.further.push(0);
  }
  return {
    Ours: toMedians(weights.Ours),
    "Plain Pagefind": toMedians(weights["Plain Pagefind"]),
    MiniSearch: toMedians(weights.MiniSearch),
  };
}

type Bytes = { first: number[]; further: number[] };

function noBytes(): Bytes {
  return { first: [], further: [] };
}

function toMedians({ first, further }: Bytes): { first: number; further: number } {
  const median = (list: readonly number[]): number =>
    ([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0) / 1000;
  return { first: median(first), further: median(further) };
}
