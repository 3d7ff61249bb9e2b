import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { BuiltImage } from "./built-image.ts";
import { writeImages } from "./io.ts";

/** `images` gives the images of this build; `folder` is where they go inside the output folder. */
export type ImagesOptions = { images: () => Promise<readonly BuiltImage[]>; folder: string };

/** Puts the images of a build in its output folder. */
export function imagesPlugin(eleventy: EleventyConfig, { images, folder }: ImagesOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) =>
    writeImages(await images(), join(directories.output, folder)),
  );
}
