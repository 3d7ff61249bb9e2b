/** What a text of a feed is for. Prose has paragraphs; a line has none. */
export type FieldKind = "prose" | "line" | "web" | "email" | "phone" | "value";

/**
 * One way in which texts of feeds go wrong. Its examples are its tests: an example whose `after` is its `before` shows what
 * it leaves alone.
 */
export type TextRule = {
  id: string;
  why: string;
  on: readonly FieldKind[];
  examples: readonly { before: string; after: string }[];
  /** The text put right; the same text where nothing is wrong. */
  apply: (text: string) => string;
  /** Addresses in a text that it leaves out. */
  lost?: (text: string) => string[];
};

/** Every kind of field. */
export const EVERY_FIELD: readonly FieldKind[] = ["prose", "line", "web", "email", "phone", "value"];

/** Fields whose words people read. */
export const WORDS: readonly FieldKind[] = ["prose", "line"];
