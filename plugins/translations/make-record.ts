import type { TranslationRecord } from "../model/page.ts";
import { UserError } from "../model/user-error.ts";

/** A text in its parts: front matter fields and blocks, each block with its HTML tag (`h2`, `p`, `td` …). */
export type TextParts = {
  title: string;
  description: string;
  blocks: readonly { kind: string; text: string }[];
};

/**
 * The record of a translation that was made, block for block, from the source as it stands now.
 * Throws a UserError that names the first block where the two differ in shape.
 */
export function makeRecord(file: string, source: TextParts, translation: TextParts): TranslationRecord {
  const length = Math.max(source.blocks.length, translation.blocks.length);
  for (let index = 0; index < length; index++) {
    const [english, other] = [source.blocks[index], translation.blocks[index]];
    if (english?.kind === other?.kind) continue;
    const problem = `Block ${index + 1} of the translation is ${describe(other)}, but the English has ${describe(english)}.`;
    throw new UserError(
      file,
      problem,
      "Give the translation the same headings, paragraphs and lists as the English.",
    );
  }
  return {
    title: source.title,
    description: source.description,
    blocks: source.blocks.map(({ text }) => text),
  };
}

function describe(block: { kind: string; text: string } | undefined): string {
  return block === undefined
    ? "nothing more"
    : `${NAMES[block.kind] ?? "a paragraph"} ("${block.text.slice(0, 40)}")`;
}

const NAMES: Record<string, string> = {
  h2: "a heading",
  h3: "a smaller heading",
  td: "a table cell",
  th: "a table heading",
};
