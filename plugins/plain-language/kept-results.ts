import { createHash } from "node:crypto";
import { parseJson } from "../model/parse-json.ts";
import type { FileResult, FileToCheck } from "./check-files.ts";

/** Results of earlier runs by what they rest on: the file's name, kind and bytes. `tools` digests the rules and the settings. */
export type KeptResults = { tools: string; files: Record<string, FileResult> };

/** Parses what an earlier run kept. Found with other rules or settings, or not to be read, it is worth nothing. */
export function parseKept(text: string, tools: string): KeptResults {
  const kept = parseJson(text);
  return isKept(kept) && kept.tools === tools ? kept : { tools, files: {} };
}

/** The key under which the result of a file is kept. */
export function keyOf({ file, kind, size, bytes }: FileToCheck): string {
  return createHash("sha256")
    .update(JSON.stringify([file, kind, size]))
    .update(bytes)
    .digest("base64url");
}

/** One digest of many texts and bytes, in order. */
export function digestAll(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
}

/** The file is this command's own: where its outline is right the rest was written by `JSON.stringify`. */
function isKept(value: unknown): value is KeptResults {
  return (
    typeof value === "object" &&
    value !== null &&
    "tools" in value &&
    "files" in value &&
    typeof value.files === "object" &&
    value.files !== null &&
    Object.values(value.files).every((result) => Array.isArray(result?.findings))
  );
}
