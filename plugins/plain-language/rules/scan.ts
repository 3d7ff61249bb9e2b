import type { Block, Document } from "../document/types.ts";
import { remember } from "../remember.ts";

/** A place in a block where a pattern was found, with its groups. */
export type Hit = { block: Block; start: number; end: number; match: RegExpMatchArray };

const joinBlocks = remember(({ blocks }: Document) => blocks.map(({ masked }) => masked).join("\n\n"));
const multiline = new Map<RegExp, RegExp>();

/**
 * Finds a pattern (with the `g` flag) in every block, outside code, addresses and placeholders. Most pages have nothing
 * of most patterns, so that all blocks are asked at once first.
 */
export function* scan(document: Document, pattern: RegExp): Generator<Hit> {
  if (!mayHold(document, pattern)) return;
  for (const block of document.blocks) {
    for (const match of block.masked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!block.opaque.some((run) => run.start < end && start < run.end)) yield { block, start, end, match };
    }
  }
}

/** False where no block can hold a pattern. In the joined text each block is a line. */
function mayHold(document: Document, pattern: RegExp): boolean {
  const everywhere =
    multiline.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace(/[gm]/g, "")}m`);
  multiline.set(pattern, everywhere);
  return everywhere.test(joinBlocks(document));
}
