import { gunzipSync } from "node:zlib";

/** A file of an index; `path` is relative to the index's folder. */
export type IndexFile = { path: string; content: Uint8Array };

/** What every packed file of Pagefind begins with. */
export const SIGNATURE = "pagefind_dcd";
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
    return id === undefined ? [] : [{ id, ...readFragment(content) }];
  });
}

function readFragment(compressed: Uint8Array): Omit<IndexedPage, "id"> {
  const { url, content, meta } = JSON.parse(
    gunzipSync(compressed).toString("utf8").slice(SIGNATURE.length),
  ) as { url: string; content: string; meta: Record<string, string> };
  const text = [
    content,
    meta["title"],
    meta["description"],
    meta["keywords"],
    meta["meant"],
    meta["also"],
  ].join("\n");
  return { url, text };
}
