import type { SourcePage, SourceTranslation } from "../../model/content.ts";
import type { RecordedText, TranslationRecord } from "../../model/page.ts";
import type { BlockState } from "../align.ts";
import type { TextParts } from "../make-record.ts";
import { sourceOf } from "../recorded-text.ts";
import { standingOf } from "../standing.ts";
import { findSpans, type PlacedText } from "./block-spans.ts";
import { toOneLine } from "./line-breaks.ts";
import type { Markdown } from "./markdown.ts";
import { pageVersion } from "./page-version.ts";
import type { Unit } from "./unit.ts";

/** A page and its translation in one language, if there is one. */
export type Pair = { source: SourcePage; translation: SourceTranslation | undefined };

/** A pair read block by block, and all its units, translated or not. */
export type PageTexts = Pair &
  PlacedText & {
    english: TextParts;
    /** The words of the translation's blocks, as they are written there. */
    words: string[];
    record: TranslationRecord;
    states: BlockState[];
    /** Blocks of the translation that stand for no English block. */
    orphans: number[];
    version: string;
    units: Unit[];
  };

/** Why a pair can't be read: a sentence and what to do. */
export type Unreadable = { file: string; problem: string; fix: string };

const NO_RECORD: TranslationRecord = { title: null, description: null, blocks: [] };

/** Reads a pair block by block, or says why that can't be done. */
export function readPage(markdown: Markdown, { source, translation }: Pair): PageTexts | Unreadable {
  const found = findSpans(markdown, source.body);
  if (found === undefined) return unplaceable(source.file);
  const english = partsOf(markdown, source);
  const other = translation && findSpans(markdown, translation.body);
  if (translation !== undefined && other === undefined) return unplaceable(translation.file);
  if (translation !== undefined && translation.record?.blocks.length !== other?.spans.length)
    return unrecorded(translation);
  const record = translation?.record ?? NO_RECORD;
  const translated = translation && partsOf(markdown, translation);
  const standing = standingOf(english, translated ?? EMPTY, record, translation?.frontMatter.kind ?? "human");
  const words = other?.spans.map(({ content }) => content) ?? [];
  const page = {
    ...{ source, translation, ...found, english, words, record },
    ...{ states: standing.states, orphans: standing.orphans },
    version: pageVersion(source.path, english, translated),
  };
  const { title, description } = standing;
  return { ...page, units: [...fieldUnits(page, { title, description }), ...blockUnits(page)] };
}

const EMPTY: TextParts = { title: "", description: "", blocks: [] };

function partsOf(
  { fold, listBlocks }: Markdown,
  { frontMatter, body }: SourcePage | SourceTranslation,
): TextParts {
  return {
    title: fold(frontMatter.title),
    description: fold(frontMatter.description),
    blocks: listBlocks(body),
  };
}

const FIELDS = ["title", "description"] as const;

function fieldUnits(
  { source, translation, record, english }: Omit<PageTexts, "units">,
  states: Record<(typeof FIELDS)[number], Unit["state"]>,
): Unit[] {
  return FIELDS.map((id) => ({
    ...{ id, name: `${id} of the page`, english: source.frontMatter[id] },
    ...{ folded: english[id], state: states[id] },
    ...beforeOf(record[id], translation?.frontMatter[id]),
  }));
}

function blockUnits({ spans, english, states, record, words }: Omit<PageTexts, "units">): Unit[] {
  const spare = [...(record.spare ?? [])];
  return spans.map(({ name, content }, index): Unit => {
    const state = states[index] ?? { state: "missing" };
    const folded = english.blocks[index]?.text ?? "";
    const unit = { id: String(index + 1), name, english: toOneLine(content), folded, state: state.state };
    if (state.state !== "missing")
      return { ...unit, ...beforeOf(record.blocks[state.index], words[state.index]) };
    const at = spare.findIndex(({ source }) => source === folded);
    const [kept] = at < 0 ? [] : spare.splice(at, 1);
    return kept === undefined ? unit : { ...unit, ...beforeOf(kept.source, kept.text) };
  });
}

function beforeOf(recorded: RecordedText | undefined, words: string | undefined): Pick<Unit, "before"> {
  const source = sourceOf(recorded ?? null);
  if (source === undefined || words === undefined) return {};
  return { before: { english: source, translation: toOneLine(words) } };
}

function unplaceable(file: string): Unreadable {
  const problem = "A block of this page is written so that its place in the file can't be told.";
  return {
    file,
    problem,
    fix: "Write lists, quotations and tables simply: one mark, a space, then the words.",
  };
}

function unrecorded({ file }: SourceTranslation): Unreadable {
  const problem = "The blocks of this translation are not those of its record.";
  return { file, problem, fix: `Run: npm run translations -- record ${file}` };
}
