import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { ListedFile } from "../model/file-list.ts";
import { writeFiles } from "./io.ts";

/** `files` gives the documents of this build, `content` is the content folder that they are in. */
export type FilesOptions = { files: () => Promise<readonly ListedFile[]>; content: string };

/** Puts the documents of a build beside its pages. */
export function filesPlugin(eleventy: EleventyConfig, { files, content }: FilesOptions): void {
  eleventy.on("eleventy.after", async ({ directories }) =>
    writeFiles(await files(), join(content, "files"), join(directories.output, "files")),
  );
}
