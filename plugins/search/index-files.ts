import { gunzipSync } from "node:zlib";

/** A file of an index; `path` is relative to the index's folder. */
export type IndexFile = { path: string; content: Uint8Array };

const SIGNATURE = "pagefind_dcd";
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Leaves out what our search page never asks for: Pagefind's own interfaces, its worker, and a spare WebAssembly file. */
export function keepNeededFiles(files: readonly IndexFile[]): IndexFile[] {
  const wasm = files.map((file) => file.path).filter((path) => /^wasm\..+\.pagefind$/.test(path));
  const spare = wasm.length > 1 ? "wasm.unknown.pagefind" : "";
  const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.pf_(meta|index|fragment))$/;
  return files.filter((file) => needed.test(file.path) && file.path !== spare);
}

/** Pagefind's ids of the pages by their address: the name of each page's fragment file is the id in its results. */
export function readPageIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const id = FRAGMENT.exec(file.path)?.[1];
    if (id !== undefined) ids.set(readAddress(file.content), id);
  }
  return ids;
}

function readAddress(content: Uint8Array): string {
  const fragment = JSON.parse(gunzipSync(content).toString("utf8").slice(SIGNATURE.length)) as {
    url: string;
  };
  return fragment.url;
}
