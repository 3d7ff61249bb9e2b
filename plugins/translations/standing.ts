import type { RecordedText, TranslationKind, TranslationRecord } from "../model/page.ts";
import { type Alignment, alignBlocks, type BlockState } from "./align.ts";
import { compareTexts } from "./compare-texts.ts";
import type { TextParts } from "./make-record.ts";
import { kindOf, sourceOf } from "./recorded-text.ts";

/** How a translation stands to its page as that is now. */
export type TranslationStanding = Alignment & {
  title: BlockState["state"];
  description: BlockState["state"];
  /** Whose words stand for each block of the source; undefined where none do. */
  kinds: (TranslationKind | undefined)[];
};

/** Compares a page with its translation, text by text. `ofPage` is what the translation says of itself. */
export function standingOf(
  source: TextParts,
  translation: TextParts,
  record: TranslationRecord,
  ofPage: TranslationKind,
): TranslationStanding {
  const recorded = record.blocks.map((block, index) => ({
    kind: translation.blocks[index]?.kind ?? "",
    source: sourceOf(block),
  }));
  const alignment = alignBlocks(source.blocks, recorded);
  return {
    ...alignment,
    title: stateOf(record.title, source.title),
    description: stateOf(record.description, source.description),
    kinds: alignment.states.map((state) =>
      state.state === "missing"
        ? undefined
        : kindOf(record.blocks[state.index] ?? null, translation.blocks[state.index]?.text ?? "", ofPage),
    ),
  };
}

/** How one text stands to the one that it was made from. */
export function stateOf(recorded: RecordedText, now: string): BlockState["state"] {
  const before = sourceOf(recorded);
  return before === undefined ? "missing" : compareTexts(before, now);
}
