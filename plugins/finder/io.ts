import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { SCRIPT_TARGETS } from "../model/target-browsers.ts";

/**
 * Writes the script of the page of services as `assets/finder.js`, and beside it the part that loads when a filter is
 * opened. Browsers of five years ago can run both.
 */
export async function writeFinderClient(outputFolder: string): Promise<void> {
  await build({
    entryPoints: {
      finder: fileURLToPath(new URL("../../layouts/components/finder/finder.client.ts", import.meta.url)),
    },
    outdir: join(outputFolder, "assets"),
    chunkNames: "finder-[hash]",
    ...{ bundle: true, splitting: true, format: "esm", target: SCRIPT_TARGETS, minify: true },
    ...{ charset: "utf8", logLevel: "silent" },
  });
}
