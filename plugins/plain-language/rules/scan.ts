import type { Block, Document } from "../document/types.ts";

/** A place in a block where a pattern was found, with its groups. */
export type Hit = { block: Block; start: number; end: number; match: RegExpMatchArray };

/** Finds a pattern (with the `g` flag) in every block, outside code, addresses and placeholders. */
export function* scan(document: Document, pattern: RegExp): Generator<Hit> {
  for (const block of document.blocks) {
    for (const match of block.masked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!block.opaque.some((run) => run.start < end && start < run.end)) yield { block, start, end, match };
    }
  }
}
