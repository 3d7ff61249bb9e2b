import { z } from "zod";
import { isoDate, line } from "./fields.ts";

/** What `files/files.yaml` says of each document that families can download. */
export const FileList = z.strictObject({
  files: z.array(
    z.strictObject({
      /** Its name in the folder `files`. */
      file: line,
      title: line,
      /** The language it is written in, a BCP 47 tag. */
      language: line.default("en"),
      /** Where the same can be read: the path of a page, the name of another file, or `on request`. */
      alternative: line,
      checked: isoDate,
      /** A role, never a person. */
      checkedBy: line,
    }),
  ),
});

export type FileList = z.infer<typeof FileList>;

/** Where families find the same as in a document in a form that they can use. */
export type Alternative = { page: string } | { file: string } | "on request";

/** A document of the site, checked. `bytes` is its size, `hash` the SHA-256 of its content in hex. */
export type ListedFile = Omit<FileList["files"][number], "alternative"> & {
  alternative: Alternative;
  /** What people call its kind: `PDF`, `Word`. */
  kind: string;
  bytes: number;
  hash: string;
};
