import type { TranslationKind } from "../model/page.ts";
import { type Alignment, type BlockState, isShown, translatedShare } from "./align.ts";
import { wordsOf } from "./compare-texts.ts";

/** How a page stands in a language. */
export type TranslationStatus = {
  /** Share of the blocks that stand there as they are, in whole per cent. */
  share: number;
  /** How many blocks are in each state; `orphan` are blocks of the translation that the English has no more. */
  states: Record<BlockState["state"] | "orphan", number>;
  /** How many of the blocks that are shown are a machine's words that nobody checked. */
  unchecked: number;
  /** English words to translate: of all blocks that aren't shown as they are. */
  words: number;
};

/** Counts what an alignment found. `kinds` says whose words stand for each block; `source` are the texts of the English blocks. */
export function toStatus(
  { states, orphans, kinds }: Alignment & { kinds: readonly (TranslationKind | undefined)[] },
  source: readonly string[],
): TranslationStatus {
  const counts: TranslationStatus["states"] = {
    ...{ current: 0, cosmetic: 0, changed: 0, "changed-facts": 0, missing: 0 },
    orphan: orphans.length,
  };
  for (const { state } of states) counts[state] += 1;
  const toDo = source.filter((_, index) => !isShown(states[index] ?? { state: "missing" }));
  return {
    share: translatedShare(states),
    states: counts,
    unchecked: countUnchecked(states, kinds),
    words: toDo.reduce((sum, text) => sum + wordsOf(text).length, 0),
  };
}

/** How many blocks readers are given in a machine's words that nobody checked. */
export function countUnchecked(
  states: readonly BlockState[],
  kinds: readonly (TranslationKind | undefined)[],
): number {
  return states.filter((state, index) => state.state !== "changed-facts" && kinds[index] === "machine")
    .length;
}

/** States in which there is something to do, or to see, as people call them. */
const SAID = {
  changed: "changed",
  "changed-facts": "changed in a fact",
  missing: "missing",
  cosmetic: "changed in looks only",
  orphan: "without English",
} as const;

/** A status as a few words: "12 words to do: 1 changed, 2 missing". */
export function sayStatus({ states, words, unchecked }: TranslationStatus): string {
  const parts = (Object.keys(SAID) as (keyof typeof SAID)[])
    .filter((state) => states[state] > 0)
    .map((state) => `${states[state]} ${SAID[state]}`);
  if (unchecked > 0) parts.push(`${unchecked} a machine's, unchecked`);
  return [`${words} words to do`, ...(parts.length > 0 ? [parts.join(", ")] : [])].join(": ");
}
