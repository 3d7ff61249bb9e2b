import { type Change, compareTexts, similarity, wordsOf } from "./compare-texts.ts";

/** How a source block stands in a translation: block `index` was made from it or from an earlier form of it, or none was. */
export type BlockState = { state: Change; index: number } | { state: "missing" };

/** A block of the source as it stands now. `kind` is its HTML tag. */
export type SourceBlock = { kind: string; text: string };

/** A block of a translation: its kind, and the source text that it was made from; undefined where it still holds the source's own words. */
export type RecordedBlock = { kind: string; source: string | undefined };

/** The state of each source block, and the blocks of the translation that stand for none: nothing is ever dropped unseen. */
export type Alignment = { states: BlockState[]; orphans: number[] };

/** Two texts that share less of their words than this are not two forms of one text. */
const LEAST_ALIKE = 0.5;
/** Added where both stand between the same neighbours. */
const SAME_GAP = 0.1;

/**
 * Pairs the blocks of a page with those of its translation. Blocks that were only moved, or that stand beside changed ones,
 * keep their state; a block that was split or merged goes to the part that has most of its words.
 * Cost grows with the number of blocks, and with the square of those that changed on one page.
 */
export function alignBlocks(source: readonly SourceBlock[], recorded: readonly RecordedBlock[]): Alignment {
  const pairs = pairSame(source, recorded);
  pairAlike(source, recorded, pairs);
  const used = new Set(pairs.values());
  return {
    states: source.map(({ text }, at): BlockState => {
      const index = pairs.get(at);
      const before = index === undefined ? undefined : recorded[index]?.source;
      if (index === undefined || before === undefined) return { state: "missing" };
      return { state: compareTexts(before, text), index };
    }),
    orphans: recorded.flatMap(({ source: text }, index) =>
      used.has(index) || text === undefined ? [] : [index],
    ),
  };
}

/** True where a reader is given the translation as it is. */
export function isShown(block: BlockState): block is { state: "current" | "cosmetic"; index: number } {
  return isShownState(block.state);
}

/** The same of a state alone. */
export function isShownState(state: BlockState["state"]): boolean {
  return state === "current" || state === "cosmetic";
}

/** How much of a page stands in the reader's language, in whole per cent. Only a complete page has 100. */
export function translatedShare(states: readonly BlockState[]): number {
  if (states.length === 0) return 100;
  return Math.floor((states.filter(isShown).length / states.length) * 100);
}

/** Pairs of source and recorded blocks with the same text, the first with the first. */
function pairSame(source: readonly SourceBlock[], recorded: readonly RecordedBlock[]): Map<number, number> {
  const waiting = new Map<string, number[]>();
  for (const [index, { source: text }] of recorded.entries()) {
    if (text === undefined) continue;
    const list = waiting.get(text);
    if (list === undefined) waiting.set(text, [index]);
    else list.push(index);
  }
  for (const list of waiting.values()) list.reverse();
  const pairs = new Map<number, number>();
  for (const [at, { text }] of source.entries()) {
    const index = waiting.get(text)?.pop();
    if (index !== undefined) pairs.set(at, index);
  }
  return pairs;
}

type Likeness = { at: number; index: number; score: number };

/** Pairs what is left by likeness, the most alike first. */
function pairAlike(
  source: readonly SourceBlock[],
  recorded: readonly RecordedBlock[],
  pairs: Map<number, number>,
): void {
  const used = new Set(pairs.values());
  const left = recorded.flatMap(({ kind, source: text }, index) =>
    used.has(index) || text === undefined ? [] : [{ kind, index, words: wordsOf(text) }],
  );
  if (left.length === 0) return;
  let gap = 0;
  const found: Likeness[] = [];
  for (const [at, { kind, text }] of source.entries()) {
    const pair = pairs.get(at);
    if (pair !== undefined) gap = pair + 1;
    if (pair !== undefined) continue;
    const words = wordsOf(text);
    const next = nextUsed(used, gap, recorded.length);
    for (const other of left) {
      if (other.kind !== kind) continue;
      const isNear = gap <= other.index && other.index < next;
      const alike = similarity(words, other.words) + (isNear ? SAME_GAP : 0);
      if (alike >= LEAST_ALIKE) found.push({ at, index: other.index, score: alike });
    }
  }
  found.sort((a, b) => b.score - a.score || a.at - b.at || a.index - b.index);
  for (const { at, index } of found) {
    if (pairs.has(at) || used.has(index)) continue;
    pairs.set(at, index);
    used.add(index);
  }
}

/** The first recorded block from `from` on that has its pair. */
function nextUsed(used: ReadonlySet<number>, from: number, length: number): number {
  let next = from;
  while (next < length && !used.has(next)) next += 1;
  return next;
}
