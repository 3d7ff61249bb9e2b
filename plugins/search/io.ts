import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { digestOf, FORGETFUL, type Keeper, makeAnew, rememberBy } from "../model/keeper.ts";
import type { Language } from "../model/languages.ts";
import type { WriteSiteFiles } from "../model/site-file.ts";
import { languageOfPages, type Synonym } from "../model/synonym.ts";
import { SCRIPT_TARGETS } from "../model/target-browsers.ts";
import { UserError } from "../model/user-error.ts";
import { toFacets } from "./facets.ts";
import { toIndexDocument } from "./index-document.ts";
import { type IndexedPage, type IndexFile, keepNeededFiles, readPages } from "./index-files.ts";
import { fromBytes, indexKeyOf, toBytes } from "./kept-index.ts";
import { type IndexPlan, planIndexes } from "./plan-indexes.ts";
import type { SearchRecord } from "./search-record.ts";
import { indexFolder } from "./search-setup.ts";
import { splitIndex } from "./split-index.ts";
import { toWordFiles } from "./word-list.ts";

/** What was written for one language. */
export type WrittenIndex = { language: string; pages: number };

/**
 * Writes a search index for each language that has pages to find, from the HTML in the output folder.
 * The same pages give the same files, byte for byte. Throws a UserError where a page is missing or can't be indexed.
 */
export async function writeSearchIndexes(options: IndexOptions): Promise<WrittenIndex[]> {
  const { outputFolder, writeFiles: write = writeFiles } = options;
  await rm(join(outputFolder, "pagefind"), { recursive: true, force: true });
  const plans = planIndexes(options.records, options.languages);
  const waiting = [...plans];
  await Promise.all(
    Array.from({ length: PROCESSES }, async (_, number) => {
      const pagefind = await openPagefind(number);
      try {
        for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
          const files = await findIndex(plan, options, pagefind);
          const folder = indexFolder(plan.language.tag);
          write(
            outputFolder,
            files.map(({ path, content }) => ({ path: join(folder, path), content })),
          );
        }
      } finally {
        await pagefind.close();
      }
    }),
  );
  return plans.map(({ language, records }) => ({ language: language.tag, pages: records.length }));
}

/** `keeper` remembers indexes from one build to the next; `pageKeys` says by its file that a page has the same bytes as before. */
export type IndexOptions = {
  outputFolder: string;
  records: readonly SearchRecord[];
  languages: readonly Language[];
  synonyms?: readonly Synonym[];
  keeper?: Keeper;
  pageKeys?: ReadonlyMap<string, string>;
  writeFiles?: WriteSiteFiles;
};

type Pagefind = typeof import("pagefind");

/** How many processes make indexes at a time. One uses one core. */
const PROCESSES = 2;

/** Pagefind's package has one process for all who import it, so each further one is a copy of the package under a name of its own. */
async function openPagefind(number: number): Promise<Pagefind> {
  return (await import(
    /* @vite-ignore */ `${import.meta.resolve("pagefind")}?process=${number}`
  )) as Pagefind;
}

/** The document of a page that is to be indexed. */
type ReadDocument = (record: SearchRecord) => string;

/** The files of a language's index: those of an earlier build where every document is the same. */
async function findIndex(
  plan: IndexPlan,
  { outputFolder, synonyms = [], keeper = FORGETFUL, pageKeys = new Map() }: IndexOptions,
  pagefind: Pagefind,
): Promise<IndexFile[]> {
  const own = synonyms.filter((synonym) => languageOfPages(synonym) === plan.language.tag);
  const documents = new Map<SearchRecord, string>();
  const read: ReadDocument = (record) => {
    const document = documents.get(record) ?? readDocument(record, outputFolder, own);
    documents.set(record, document);
    return document;
  };
  const rest = digestOf("document", JSON.stringify(own));
  const digests = plan.records.map((record) => {
    const page = pageKeys.get(record.file);
    const remember = page === undefined ? makeAnew : rememberBy(keeper, rest);
    return remember([page ?? "", JSON.stringify(record)], () => digestOf(read(record)));
  });
  const key = indexKeyOf(plan, digests);
  const kept = keeper.recall(key);
  if (kept !== undefined) return fromBytes(kept);
  const files = await buildIndex(plan, read, pagefind);
  keeper.keep(key, toBytes(files));
  return files;
}

/**
 * Writes the script of the search form and page as `assets/search.js`, and beside it the part that loads when a
 * search begins. Browsers of five years ago can run both.
 */
export async function writeSearchClient(outputFolder: string): Promise<void> {
  await build({
    entryPoints: {
      search: fileURLToPath(new URL("../../layouts/components/search/search.client.ts", import.meta.url)),
    },
    outdir: join(outputFolder, "assets"),
    chunkNames: "search-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: SCRIPT_TARGETS,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
  });
}

async function buildIndex(
  plan: IndexPlan,
  read: ReadDocument,
  { createIndex }: Pagefind,
): Promise<IndexFile[]> {
  const { tag } = plan.language;
  const { index, errors } = await createIndex({ forceLanguage: tag });
  if (index === undefined) throw indexError(`search index of ${tag}`, errors);
  for (const record of plan.records) {
    const added = await index.addHTMLFile({ url: record.url, content: read(record) });
    if (added.errors.length > 0) throw indexError(record.file, added.errors);
  }
  const built = await index.getFiles();
  if (built.errors.length > 0) throw indexError(`search index of ${tag}`, built.errors);
  await index.deleteIndex();
  const files = splitIndex(keepNeededFiles(built.files));
  const pages = readPages(files);
  return [...files, toFacetsFile(plan, pages), ...toWordFiles(pages.map(({ text }) => text))];
}

function readDocument(record: SearchRecord, outputFolder: string, synonyms: readonly Synonym[]): string {
  const html = readPage(outputFolder, record.file);
  const content = toIndexDocument(html, record, synonyms);
  if (content === undefined)
    throw new UserError(
      record.file,
      "The page has no part to search in.",
      "Put data-pagefind-body on that part in its layout.",
    );
  return content;
}

function readPage(outputFolder: string, file: string): string {
  try {
    return readFileSync(join(outputFolder, file), "utf8");
  } catch (cause) {
    throw new UserError(file, "The built page isn't there.", "Build the site first.", { cause });
  }
}

function toFacetsFile(plan: IndexPlan, indexed: readonly IndexedPage[]): IndexFile {
  const ids = new Map(indexed.map(({ url, id }) => [url, id]));
  const pages = plan.records.map((record) => {
    const id = ids.get(record.url);
    if (id === undefined) throw indexError(record.file, ["it has no page of this address"]);
    return { id, record };
  });
  return { path: "facets.json", content: Buffer.from(JSON.stringify(toFacets(pages))) };
}

/** Writes at once: thousands of small files take several times as long when each is waited for. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const path of new Set(files.map((file) => dirname(join(folder, file.path)))))
    mkdirSync(path, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

function indexError(where: string, errors: readonly string[]): UserError {
  const problem = `Pagefind could not make the search index: ${errors.join("; ")}.`;
  return new UserError(where, problem, "Mend the page, or take the page out of the search.");
}
