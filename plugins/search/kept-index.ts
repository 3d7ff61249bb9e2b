import { digestOf } from "../model/keeper.ts";
import type { IndexFile } from "./index-files.ts";
import type { IndexPlan } from "./plan-indexes.ts";

/** The key of a language's index: the same documents and facts give the same files. `documents` are digests in the order of the plan. */
export function indexKeyOf({ language, records }: IndexPlan, documents: readonly string[]): string {
  return digestOf("split index", language.tag, JSON.stringify(records), ...documents);
}

/** All files of an index as one run of bytes: a line with their names and lengths comes first. */
export function toBytes(files: readonly IndexFile[]): Uint8Array {
  const header = JSON.stringify(files.map(({ path, content }) => [path, content.length]));
  return Buffer.concat([Buffer.from(`${header}\n`), ...files.map(({ content }) => content)]);
}

/** The files that `toBytes` was given. */
export function fromBytes(bytes: Uint8Array): IndexFile[] {
  const end = bytes.indexOf(10);
  const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString("utf8")) as [string, number][];
  let at = end + 1;
  return header.map(([path, length]) => {
    at += length;
    return { path, content: bytes.subarray(at - length, at) };
  });
}
