import type { BuildOptions } from "../model/build-options.ts";
import type { Kept } from "../model/keeper.ts";
import { openKeeper, writeSiteFiles } from "./io.ts";

/** Finds in the cache what earlier builds of the same content left. */
export function findKept({ cache, content }: BuildOptions): Kept {
  return {
    open: (name) => openKeeper(`${cache}/build`, name, content),
    writeFiles: (folder, files) => writeSiteFiles(cache, folder, files),
  };
}
