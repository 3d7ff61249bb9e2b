import type { Block, Document } from "../document/types.ts";

/** How many sentences and words a block has. */
export type Count = { sentences: number; words: number };

/** Counts the sentences and words of every block that has any, in one pass. */
export function countByBlock({ sentences }: Document): Map<Block, Count> {
  const counts = new Map<Block, Count>();
  for (const { block, words } of sentences) {
    const before = counts.get(block) ?? { sentences: 0, words: 0 };
    counts.set(block, { sentences: before.sentences + 1, words: before.words + words });
  }
  return counts;
}
