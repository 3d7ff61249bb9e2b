import { createHash } from "node:crypto";
import type { TextParts } from "../make-record.ts";

/** Stands for a page's English and for its translation: `v<english>-<translation>`. Other words give another one. */
export function pageVersion(path: string, english: TextParts, translation: TextParts | undefined): string {
  return `v${hash([path, english])}-${hash(translation ?? [])}`;
}

/** The two halves of a version, or undefined where it is none. */
export function parseVersion(version: string): { english: string; translation: string } | undefined {
  const match = /^v([0-9a-f]{16})-([0-9a-f]{16})$/.exec(version);
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { english: match[1], translation: match[2] };
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
