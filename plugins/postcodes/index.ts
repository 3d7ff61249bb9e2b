import type { EleventyConfig } from "@11ty/eleventy";
import type { Kept } from "../model/keeper.ts";
import { readPublished } from "./io.ts";

/** `folder` holds the postcode files of the council. */
export type PostcodesOptions = { folder: string; kept: Kept };

/** Puts the postcode files in the built site, where phones fetch the one they need. */
export function postcodesPlugin(eleventy: EleventyConfig, { folder, kept }: PostcodesOptions): void {
  eleventy.on("eleventy.after", ({ directories }) =>
    kept.writeFiles(directories.output, readPublished(folder)),
  );
}
