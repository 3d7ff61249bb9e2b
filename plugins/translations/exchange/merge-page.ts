import type { RecordedText, TranslationKind, TranslationRecord } from "../../model/page.ts";
import { wordsId } from "../recorded-text.ts";
import { readBack } from "./check-written.ts";
import { toOneLine } from "./line-breaks.ts";
import type { Markdown } from "./markdown.ts";
import { protectStart } from "./protect-start.ts";
import type { PageTexts } from "./read-page.ts";
import { fitWords, writeBody } from "./write-body.ts";

/** Whose words are brought in, and when. */
export type Stamp = { kind: TranslationKind; date: string; by?: string };

/** A translation as it is to be written. */
export type Merged = { title: string; description: string; body: string; record: TranslationRecord };

type Placed = { words: string | undefined; recorded: RecordedText };
type Spare = NonNullable<TranslationRecord["spare"]>;

/**
 * The translation with new texts in it, in the order and shape of the English as it is now. `targets` are texts by the id of
 * their unit. What isn't in it stays: translations keep their record, blocks without any hold the English, and translations
 * whose English is gone are spare. Throws a bug's error where the result would not be read as it is meant.
 */
export function mergePage(
  markdown: Markdown,
  page: PageTexts,
  targets: ReadonlyMap<string, string>,
  stamp: Stamp,
): Merged {
  const spare = [...(page.record.spare ?? [])];
  const placed = page.spans.map((_, index) => placeBlock(markdown, page, targets, stamp, spare, index));
  const title = mergeField(markdown, page, targets, stamp, "title");
  const description = mergeField(markdown, page, targets, stamp, "description");
  const left = [...spare, ...listOrphans(page)].filter(isFirst);
  return {
    ...{ title: title.text, description: description.text, body: writeProved(markdown, page, placed) },
    record: {
      ...{ title: title.recorded, description: description.recorded },
      blocks: placed.map(({ recorded }) => recorded),
      ...(left.length > 0 ? { spare: left } : {}),
    },
  };
}

/** What stands for a block. Takes out of `spare` what is used, or what the new text stands in the place of. */
function placeBlock(
  { fold }: Markdown,
  { spans, english, states, words, record }: PageTexts,
  targets: ReadonlyMap<string, string>,
  stamp: Stamp,
  spare: Spare,
  index: number,
): Placed {
  const source = english.blocks[index]?.text ?? "";
  const target = targets.get(String(index + 1));
  const state = states[index];
  const isPlaced = state !== undefined && state.state !== "missing";
  const at = isPlaced ? -1 : spare.findIndex((text) => text.source === source);
  const [kept] = at < 0 ? [] : spare.splice(at, 1);
  if (target !== undefined) {
    const written = fold(fitWords(target, spans[index]?.form ?? "lines"));
    return { words: target, recorded: { source, ...stamp, words: wordsId(written) } };
  }
  if (isPlaced) return { words: words[state.index], recorded: record.blocks[state.index] ?? null };
  return kept === undefined ? { words: undefined, recorded: null } : recall(kept);
}

/** A translation whose English is back, with what was said of it. */
function recall({ text, ...said }: Spare[number]): Placed {
  return { words: text, recorded: said.kind === undefined ? said.source : said };
}

function mergeField(
  { fold }: Markdown,
  { source, translation, record }: PageTexts,
  targets: ReadonlyMap<string, string>,
  stamp: Stamp,
  field: "title" | "description",
): { text: string; recorded: RecordedText } {
  const target = targets.get(field);
  const english = source.frontMatter[field];
  if (target !== undefined)
    return { text: target, recorded: { source: fold(english), ...stamp, words: wordsId(fold(target)) } };
  return { text: translation?.frontMatter[field] ?? english, recorded: record[field] };
}

/**
 * The body, proved to be read as it is meant. Words that stood in a block of another kind may have to be on one line there,
 * or need a mark before them.
 */
function writeProved(markdown: Markdown, page: PageTexts, placed: readonly Placed[]): string {
  let words = placed.map((block) => block.words);
  for (const mend of [toOneLine, protectStart]) {
    const { misread } = readBack(markdown, page, words);
    if (misread.length === 0) return writeBody(page.body, page.spans, words);
    words = words.map((text, at) => (text !== undefined && misread.includes(at) ? mend(text) : text));
  }
  if (readBack(markdown, page, words).misread.length > 0)
    throw new Error(`${page.source.file}: a translation of it would not be read as it is meant.`);
  return writeBody(page.body, page.spans, words);
}

function listOrphans({ orphans, record, words }: PageTexts): Spare {
  return orphans.flatMap((index) => {
    const recorded = record.blocks[index];
    const said = typeof recorded === "string" ? { source: recorded } : recorded;
    const text = words[index];
    return said == null || text === undefined ? [] : [{ ...said, text }];
  });
}

function isFirst({ source, text }: Spare[number], index: number, all: Spare): boolean {
  return all.findIndex((other) => other.source === source && other.text === text) === index;
}
