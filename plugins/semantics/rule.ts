import type { SpokenTree } from "./spoken-node.ts";

/** Something that holds in every good tree. */
export type Rule = {
  id: string;
  /** Whom it hurts where it doesn't hold. */
  why: string;
  /** The body of a page that has the barrier, and of one that does the same without it. */
  examples: { bad: string; good: string };
  /** What is wrong, a sentence each. */
  check: (tree: SpokenTree) => string[];
};

/** The values that come more than once, each once. */
export function listRepeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
