import type { Finding } from "../../model/finding.ts";
import type { Vocabulary, WordFeatures } from "../vocabulary/features.ts";
import type { LineIndex } from "./line-index.ts";
import type { MappedText, Span } from "./mapped-text.ts";

/** What a block of prose is to its reader. `field` is a text of a service. */
export type BlockKind =
  | "title"
  | "description"
  | "heading"
  | "paragraph"
  | "item"
  | "header-cell"
  | "cell"
  | "alt"
  | "field";

/** A run of a block's text: `start` is its first character, `end` the one after its last. */
export type Run = { start: number; end: number };

/** A link in a block. `bare` ones show their own address. */
export type Link = Run & { href: string; bare: boolean };

/** Stress laid on words: `em`, `strong` or the name of an HTML tag. */
export type Mark = Run & { tag: string };

/** A list, ordered or not, and how many items it has. A list inside it is another one. */
export type List = { items: number };

/** A table and how many columns it has. */
export type Table = { columns: number };

/** A piece of prose that a reader takes in at once: a paragraph, a heading, a cell, a title. */
export type Block = MappedText & {
  kind: BlockKind;
  /** The level of a heading (1 to 6), how deep a list item is nested (from 1), otherwise 0. */
  level: number;
  /** The innermost list in which it stands: the same value for all that stands in that list. */
  list: List | null;
  /** The table of a cell. */
  table: Table | null;
  links: readonly Link[];
  marks: readonly Mark[];
  /** Runs that aren't words: placeholders, code, web and e-mail addresses. In order. */
  opaque: readonly Run[];
  /** The text with opaque runs written over by letters and with straight apostrophes: the same length as the text. */
  masked: string;
  /** The source file's run from which a picture or link block comes, where it has no text of its own. */
  span: Span;
};

/** A word, a number, or something opaque that stands for a name. */
export type Token = Run & {
  kind: "word" | "number" | "opaque";
  /** As written, with straight apostrophes. */
  text: string;
  /** In lower case, as the phrase lists have it. */
  lower: string;
  /** What is known of a word; null for numbers and opaque tokens, and outside English. */
  features: WordFeatures | null;
};

/** A sentence, or what stands alone like one: a heading, a cell, a list item. Runs are in the block's text. */
export type Sentence = Run & {
  block: Block;
  tokens: readonly Token[];
  /** Words as an editor counts them: what stands between spaces. */
  words: number;
};

/** A comment that hides findings of one rule, and the lines on which it does. */
export type Suppression = {
  rule: string;
  reason: string;
  span: Span;
  firstLine: number;
  lastLine: number;
};

/** A file of prose, parsed once for all rules. */
export type Document = {
  file: string;
  /** BCP 47 tag of the language that it is written in. */
  language: string;
  kind: "page" | "service" | "glossary";
  source: string;
  lines: LineIndex;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  suppressions: readonly Suppression[];
  vocabulary: Vocabulary;
  /** What kept the file from being read whole. */
  problems: readonly Finding[];
};
