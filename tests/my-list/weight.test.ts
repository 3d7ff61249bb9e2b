import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { SCRIPT_TARGETS } from "../../plugins/model/target-browsers.ts";

/** What every page loads for the list before somebody turns to it, in bytes after Brotli. */
const MOST = 536;

describe("the part of the first script that shows what is kept", () => {
  it("is tiny, and asks for no other file before somebody presses the button", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [fileURLToPath(new URL("../../layouts/components/my-list/keep.ts", import.meta.url))],
      ...{ bundle: true, splitting: true, format: "esm", target: SCRIPT_TARGETS, minify: true },
      // Names without what stands for their content: chance alone makes that easy or hard to compress.
      chunkNames: "[name]",
      ...{ write: false, metafile: true, outdir: "built" },
    });
    const first = outputFiles.find(({ path }) => path.endsWith("/keep.js"));
    const entry = Object.entries(metafile.outputs).find(([path]) => path.endsWith("keep.js"))?.[1];
    expect(entry?.imports.map(({ kind }) => kind)).toEqual(["dynamic-import", "dynamic-import"]);
    const bytes = brotliCompressSync(first?.contents ?? new Uint8Array(MOST * 9)).length;
    expect(bytes).toBeLessThanOrEqual(MOST);
  });
});
