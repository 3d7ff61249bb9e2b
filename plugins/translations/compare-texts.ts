import { listFacts } from "./facts.ts";

/**
 * How a text stands to the one that a translation was made from. `cosmetic`: the same words, other marks or capitals.
 * `changed`: other words, the same facts. `changed-facts`: another number, date, address, negation or duty.
 */
export type Change = "current" | "cosmetic" | "changed" | "changed-facts";

/** Compares two texts that `foldText` made ready. */
export function compareTexts(before: string, after: string): Change {
  if (before === after) return "current";
  if (listFacts(before).join("\n") !== listFacts(after).join("\n")) return "changed-facts";
  return wordsOf(before).join(" ") === wordsOf(after).join(" ") ? "cosmetic" : "changed";
}

/** The words of a text in lower case, without Markdown's marks and punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}

/** How alike two texts are, from 0 to 1: twice the words that they share, of all their words (Dice, 1945). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
