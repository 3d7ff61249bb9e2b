import { gunzipSync } from "node:zlib";
import { SIGNATURE } from "./signature.ts";

/** A file of an index; `path` is relative to the index's folder. */
export type IndexFile = { path: string; content: Uint8Array };

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Leaves out what our search page never asks for: Pagefind's own interfaces, its worker, and a spare WebAssembly file. */
export function keepNeededFiles(files: readonly IndexFile[]): IndexFile[] {
  const wasm = files.map((file) => file.path).filter((path) => /^wasm\..+\.pagefind$/.test(path));
  const spare = wasm.length > 1 ? "wasm.unknown.pagefind" : "";
  const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.pf_(meta|index|fragment))$/;
  return files.filter((file) => needed.test(file.path) && file.path !== spare);
}

/** A page as its index has it: Pagefind's id of it, its address, and all that it is found by. */
export type IndexedPage = { id: string; url: string; text: string };

/** The pages of an index: the name of each page's fragment file is the id in its results. */
export function readPages(files: readonly IndexFile[]): IndexedPage[] {
  return files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) return [];
    const page = readFragment(content);
    return [{ id, url: page.url, text: textOf(page) }];
  });
}

/** What Pagefind keeps of a page: its address, its text, and its fields by their names. */
export type StoredPage = { url: string; content: string; meta: Readonly<Record<string, string | undefined>> };

/** Reads the file of one page in an index. */
export function readFragment(packed: Uint8Array): StoredPage {
  return JSON.parse(gunzipSync(packed).toString("utf8").slice(SIGNATURE.length)) as StoredPage;
}

function textOf({ content, meta }: StoredPage): string {
  const fields = ["title", "description", "keywords", "meant", "also"].map((name) => meta[name]);
  return [content, ...fields].join("\n");
}
