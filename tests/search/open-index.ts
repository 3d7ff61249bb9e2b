import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { afterAll, vi } from "vitest";
import type { Engine } from "../../layouts/components/search/engine.ts";

/** Opens a built index in Node as a browser would: Pagefind's fetches read files instead. */
export async function openIndex(folder: string, exactDiacritics = false): Promise<Engine> {
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address)
      .replace(/[?].*$/, "")
      .replace(/^file:\/\//, "");
    return new Response(new Uint8Array(await readFile(path)));
  });
  afterAll(() => void vi.unstubAllGlobals());
  // The search keeps the fetch that is there when it loads.
  const { openEngine } = await import("../../layouts/components/search/engine.ts");
  return openEngine(`${pathToFileURL(folder).href}/`, exactDiacritics);
}
