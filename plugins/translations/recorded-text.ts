import { createHash } from "node:crypto";
import type { RecordedText, TranslationKind } from "../model/page.ts";

/** The source that a text was translated from; undefined where nothing was translated. */
export function sourceOf(recorded: RecordedText): string | undefined {
  return typeof recorded === "string" ? recorded : recorded?.source;
}

/**
 * Whose words a translated text is. What the record says of it is true of the very words that it was said of: other words
 * are again what the page says of itself.
 */
export function kindOf(recorded: RecordedText, text: string, ofPage: TranslationKind): TranslationKind {
  if (typeof recorded === "string" || recorded?.kind === undefined) return ofPage;
  return recorded.words === undefined || recorded.words === wordsId(text) ? recorded.kind : ofPage;
}

/** Sixteen letters that stand for a text made ready by `foldText`: two texts with the same are the same. */
export function wordsId(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
