import { createHash } from "node:crypto";
import { UserError } from "../model/user-error.ts";
import type { PageToCheck } from "./page-finding.ts";

/** One of several parts that a site is checked in, from 1. */
export type Shard = { index: number; count: number };

/** Parses `2/4`. Throws a UserError where it is something else. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(
    `--shard ${text}`,
    "This doesn't say which part of how many.",
    "Write --shard 2/4 for the second of four.",
  );
}

/** What the part is called in names of files: `2-of-4`. */
export function nameShard({ index, count }: Shard): string {
  return `${index}-of-${count}`;
}

/**
 * The pages of a part. A page's address alone says where it belongs, so each page is in one part, and stays in it when
 * others come or go: then what the part keeps stays of use.
 */
export function pagesOfShard(pages: readonly PageToCheck[], { index, count }: Shard): PageToCheck[] {
  return pages.filter(({ url }) => numberOf(url) % count === index - 1);
}

function numberOf(url: string): number {
  return createHash("sha256").update(url).digest().readUInt32BE();
}
