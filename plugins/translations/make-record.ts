import type { RecordedText, TranslationKind, TranslationRecord } from "../model/page.ts";
import { UserError } from "../model/user-error.ts";
import { kindOf, sourceOf, wordsId } from "./recorded-text.ts";

/** A text in its parts, each made ready by `foldText`: front matter fields and blocks, each block with its HTML tag (`h2`, `p`, `td` …). */
export type TextParts = {
  title: string;
  description: string;
  blocks: readonly { kind: string; text: string }[];
};

/**
 * The record of a translation that was made, block for block, from the source as it stands now. What `before` says of a text
 * stays said where neither side of it changed. Throws a UserError that names the first block where the two differ in shape.
 */
export function makeRecord(
  file: string,
  source: TextParts,
  translation: TextParts,
  before?: TranslationRecord,
): TranslationRecord {
  checkShape(file, source, translation);
  const known = new Map(
    [before?.title, before?.description, ...(before?.blocks ?? [])].flatMap((text) =>
      typeof text === "object" && text?.words !== undefined ? [[keyOf(text.source, text.words), text]] : [],
    ),
  );
  const recall = (text: string, words: string): RecordedText =>
    known.get(keyOf(text, wordsId(words))) ?? text;
  return {
    title: recall(source.title, translation.title),
    description: recall(source.description, translation.description),
    blocks: source.blocks.map(({ text }, index) => recall(text, translation.blocks[index]?.text ?? "")),
    ...(before?.spare === undefined ? {} : { spare: before.spare }),
  };
}

function keyOf(source: string, words: string): string {
  return `${words} ${source}`;
}

/** Who vouches for a machine's words: a role, and the day on which they read them. */
export type Acceptance = { by: string; date: string };

/** Marks every text that is still a machine's as checked, for the words that it has now. `count` is how many there were. */
export function acceptRecord(
  record: TranslationRecord,
  translation: TextParts,
  ofPage: TranslationKind,
  { by, date }: Acceptance,
): { record: TranslationRecord; count: number } {
  let count = 0;
  const check = (recorded: RecordedText, text: string): RecordedText => {
    const source = sourceOf(recorded);
    if (source === undefined || kindOf(recorded, text, ofPage) !== "machine") return recorded;
    count += 1;
    return { source, kind: "checked", date, by, words: wordsId(text) };
  };
  const checked = {
    ...record,
    title: check(record.title, translation.title),
    description: check(record.description, translation.description),
    blocks: record.blocks.map((block, index) => check(block, translation.blocks[index]?.text ?? "")),
  };
  return { record: checked, count };
}

function checkShape(file: string, source: TextParts, translation: TextParts): void {
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
}

function describe(block: { kind: string; text: string } | undefined): string {
  return block === undefined
    ? "nothing more"
    : `${NAMES[block.kind] ?? "a paragraph"} ("${block.text.slice(0, 40)}")`;
}

const NAMES: Record<string, string> = {
  h2: "a heading",
  h3: "a heading of level 3",
  h4: "a heading of level 4",
  h5: "a heading of level 5",
  h6: "a heading of level 6",
  td: "a table cell",
  th: "a table heading",
};
