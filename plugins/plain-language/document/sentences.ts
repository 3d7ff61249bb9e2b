import type { Vocabulary } from "../vocabulary/features.ts";
import { toTokens } from "./tokens.ts";
import type { Block, Run, Sentence } from "./types.ts";

/** Abbreviations after which a sentence goes on. */
const GOES_ON = [
  "e.g.",
  "eg.",
  "i.e.",
  "ie.",
  "mr.",
  "mrs.",
  "ms.",
  "dr.",
  "prof.",
  "rev.",
  "st.",
  "tel.",
  "ext.",
  "approx.",
  "vs.",
  "inc.",
];

/** Abbreviations after which a sentence goes on if a number follows. */
const GOES_ON_TO_NUMBER = [
  "no.",
  "nos.",
  "p.",
  "pp.",
  "s.",
  "ss.",
  "reg.",
  "regs.",
  "para.",
  "sch.",
  "art.",
  "ch.",
];

/** Languages written without spaces between words: there words are counted by their segments. */
const WITHOUT_SPACES = /^(zh|ja|th|lo|km|my)\b/;

/** Splits a block into sentences. `language` is a BCP 47 tag; without a vocabulary words have no features. */
export function toSentences(block: Block, language: string, words: Vocabulary | null): Sentence[] {
  const sentences: Sentence[] = [];
  for (const run of joinRuns(block.masked, cut(block.masked, language))) {
    const { start, end } = trimRun(block.masked, run);
    const tokens = toTokens(block.masked, { start, end }, block.opaque, words);
    if (tokens.length === 0) continue;
    sentences.push({
      block,
      start,
      end,
      tokens,
      words: countWords(block.masked.slice(start, end), language),
    });
  }
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Marks after which a sentence can end, in any script. */
const CAN_END = /[.!?\u2026\u0964\u06D4\u061F\u3002\uFF01\uFF1F\n\u2028\u2029\u0085]/;

/** Most headings, cells and items are one sentence, and asking the segmenter is slow. */
function cut(text: string, language: string): Run[] {
  const at = text.search(CAN_END);
  const isOne = language === "en" && (at < 0 || text.slice(at + 1).trim() === "");
  return isOne ? [{ start: 0, end: text.length }] : [...segment(text, language)];
}

function* segment(text: string, language: string): Generator<Run> {
  for (const { segment: part, index } of segmenterOf(language, "sentence").segment(text))
    yield { start: index, end: index + part.length };
}

function segmenterOf(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, segmenter);
  return segmenter;
}

/** Mends the segmenter's cuts after abbreviations, after a quoted question, and at line breaks in mid-sentence. */
function joinRuns(text: string, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(text, last, run)) last.end = run.end;
    else joined.push({ ...run });
  }
  return joined;
}

function goesOn(text: string, before: Run, after: Run): boolean {
  const next = text.slice(after.start, after.start + 40).trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  const tail = text
    .slice(Math.max(before.start, before.end - 20), before.end)
    .trimEnd()
    .toLowerCase();
  const word = tail.slice(Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("(")) + 1);
  return GOES_ON.includes(word) || (GOES_ON_TO_NUMBER.includes(word) && /^\d/.test(next));
}

/** A run without the white space at its ends. */
export function trimRun(text: string, { start, end }: Run): Run {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

function countWords(text: string, language: string): number {
  if (!WITHOUT_SPACES.test(language))
    return text.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
  return [...segmenterOf(language, "word").segment(text)].filter((part) => part.isWordLike).length;
}
