/** How a source block stands in a translation: its translation is of these very words, or it has none that is. */
export type BlockState = { state: "current"; index: number } | { state: "missing" };

/**
 * Finds for each source block the block of a translation that was made from the same words.
 * `recorded[i]` is the source text that block `i` of the translation was made from. Blocks that were only
 * moved, or that stand beside changed ones, stay current. Cost grows with the number of blocks.
 */
export function alignBlocks(source: readonly string[], recorded: readonly string[]): BlockState[] {
  const waiting = new Map<string, number[]>();
  for (const [index, text] of recorded.entries()) {
    const list = waiting.get(text);
    if (list === undefined) waiting.set(text, [index]);
    else list.push(index);
  }
  return source.map((text) => {
    const index = waiting.get(text)?.shift();
    return index === undefined ? { state: "missing" } : { state: "current", index };
  });
}

/** How much of a page stands in the reader's language, in whole per cent. Only a complete page has 100. */
export function translatedShare(states: readonly BlockState[]): number {
  if (states.length === 0) return 100;
  const current = states.filter(({ state }) => state === "current").length;
  return Math.floor((current / states.length) * 100);
}
