import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Language } from "../model/languages.ts";
import { UserError } from "../model/user-error.ts";
import { toFacets } from "./facets.ts";
import { toIndexDocument } from "./index-document.ts";
import { type IndexFile, keepNeededFiles, readPageIds } from "./index-files.ts";
import { type IndexPlan, planIndexes } from "./plan-indexes.ts";
import type { SearchRecord } from "./search-record.ts";
import { indexFolder } from "./search-setup.ts";

/** What was written for one language. */
export type WrittenIndex = { language: string; pages: number };

/**
 * Writes a search index for each language that has pages to find, from the HTML in the output folder.
 * The same pages give the same files, byte for byte. Throws a UserError where a page is missing or can't be indexed.
 */
export async function writeSearchIndexes(options: {
  outputFolder: string;
  records: readonly SearchRecord[];
  languages: readonly Language[];
}): Promise<WrittenIndex[]> {
  const { outputFolder } = options;
  await rm(join(outputFolder, "pagefind"), { recursive: true, force: true });
  const written: WrittenIndex[] = [];
  try {
    for (const plan of planIndexes(options.records, options.languages)) {
      await writeFiles(
        join(outputFolder, indexFolder(plan.language.tag)),
        await buildIndex(plan, outputFolder),
      );
      written.push({ language: plan.language.tag, pages: plan.records.length });
    }
  } finally {
    await close();
  }
  return written;
}

/**
 * Writes the script of the search form and page as `assets/search.js`, and beside it the part that loads when a
 * search begins. Browsers of the last five years can run both.
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
    target: "es2020",
    minify: true,
    charset: "utf8",
    logLevel: "silent",
  });
}

async function buildIndex(plan: IndexPlan, outputFolder: string): Promise<IndexFile[]> {
  const { tag } = plan.language;
  const { index, errors } = await createIndex({ forceLanguage: tag });
  if (index === undefined) throw indexError(`search index of ${tag}`, errors);
  for (const record of plan.records) await addRecord(index, record, outputFolder);
  const built = await index.getFiles();
  if (built.errors.length > 0) throw indexError(`search index of ${tag}`, built.errors);
  await index.deleteIndex();
  const files = keepNeededFiles(built.files);
  return [...files, toFacetsFile(plan, files)];
}

async function addRecord(index: PagefindIndex, record: SearchRecord, outputFolder: string): Promise<void> {
  const html = await readFile(join(outputFolder, record.file), "utf8").catch((cause: unknown) => {
    throw new UserError(record.file, "The built page isn't there.", "Build the site first.", { cause });
  });
  const content = toIndexDocument(html, record);
  if (content === undefined)
    throw new UserError(
      record.file,
      "The page has no part to search in.",
      "Put data-pagefind-body on that part in its layout.",
    );
  const { errors } = await index.addHTMLFile({ url: record.url, content });
  if (errors.length > 0) throw indexError(record.file, errors);
}

function toFacetsFile(plan: IndexPlan, files: readonly IndexFile[]): IndexFile {
  const ids = readPageIds(files);
  const pages = plan.records.map((record) => {
    const id = ids.get(record.url);
    if (id === undefined) throw indexError(record.file, ["it has no page of this address"]);
    return { id, record };
  });
  return { path: "facets.json", content: Buffer.from(JSON.stringify(toFacets(pages))) };
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
}

function indexError(where: string, errors: readonly string[]): UserError {
  const problem = `Pagefind could not make the search index: ${errors.join("; ")}.`;
  return new UserError(where, problem, "Mend the page, or take the page out of the search.");
}
