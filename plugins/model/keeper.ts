import { createHash } from "node:crypto";
import type { WriteSiteFiles } from "./site-file.ts";

/**
 * Remembers what was made of the very same input, from one build to the next. A key digests all that the result rests on
 * besides the code; where the code or a package changed, nothing is remembered.
 */
export type Keeper = {
  /** Says that a build begins: code and layouts may have changed since the last one. */
  begin: () => void;
  /** What was kept under a key, or undefined where nothing was. */
  recall: (key: string) => Uint8Array | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Writes what this build recalled or kept, for the next one. All else is forgotten. */
  save: () => Promise<void>;
};

/** What earlier builds left for this one: results by the name of a step, and files of a site that is no longer used. */
export type Kept = { open: (name: string) => Keeper; writeFiles: WriteSiteFiles };

/** Keeps nothing: for commands that look at a site once. */
export const FORGETFUL: Keeper = {
  ...{ begin: () => {}, recall: () => undefined, keep: () => {}, save: async () => {} },
};

/** What `make` gives, from an earlier build where it was made of the same parts. It must be data that JSON can hold. */
export type Remember = <T>(parts: readonly string[], make: () => T) => T;

/** Makes everything anew. */
export const makeAnew: Remember = (_, make) => make();

/** Remembers by means of a keeper. `rest` digests what everything rests on besides its own parts. */
export function rememberBy(keeper: Keeper, rest: string): Remember {
  return (parts, make) => {
    const key = digestOf(rest, ...parts);
    const kept = keeper.recall(key);
    if (kept !== undefined) return JSON.parse(Buffer.from(kept).toString("utf8")) as ReturnType<typeof make>;
    const made = make();
    keeper.keep(key, Buffer.from(JSON.stringify(made)));
    return made;
  };
}

/** One digest of texts and bytes, in order. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("base64url");
}
