import { z } from "zod";
import { age, isoDate, line, listOf, slug } from "./fields.ts";
import { NEEDS } from "./taxonomy.ts";

/** Who a page is for: ages in whole years, both ends included, and kinds of need. */
export const Audience = z.strictObject({
  ages: z.tuple([age, age]).refine(([from, to]) => from <= to, "must go from the younger to the older age"),
  needs: listOf(z.enum(NEEDS)).default([]),
});

/** Front matter of a page in the council's own language. */
export const PageFrontMatter = z.strictObject({
  title: line.max(70, "is longer than 70 letters"),
  description: line.max(200, "is longer than 200 letters"),
  /** Ids of the law's list that this page answers. */
  covers: listOf(slug).default([]),
  audience: Audience.optional(),
  /** Parents' own words: searched, never shown. */
  alsoCalled: listOf(line).default([]),
  /** The day on which the owner last read the page and found it right. */
  lastChecked: isoDate,
  /** The day by which the owner must read it again. */
  reviewBy: isoDate,
  /** A role or team, never a person's name. */
  owner: line,
  /** The entry of `contacts` in the settings that the contact block shows. */
  contact: slug.default("send"),
  /** Where the page stands in its section: lower comes first. */
  order: z.int().default(100),
});

/** How a translation was made: by a machine, by a person, or by a machine and then checked by a speaker. */
export const TRANSLATION_KINDS = ["machine", "human", "checked"] as const;

/** Front matter of a translation. Everything else comes from the page it translates. */
export const TranslationFrontMatter = z.strictObject({
  title: line.max(120, "is longer than 120 letters"),
  description: line.max(400, "is longer than 400 letters"),
  kind: z.enum(TRANSLATION_KINDS),
  translated: isoDate,
});

export type Audience = z.infer<typeof Audience>;
export type PageFrontMatter = z.infer<typeof PageFrontMatter>;
export type TranslationFrontMatter = z.infer<typeof TranslationFrontMatter>;
export type TranslationKind = (typeof TRANSLATION_KINDS)[number];

const TextAndSource = z.strictObject({
  source: z.string(),
  kind: z.enum(TRANSLATION_KINDS).optional(),
  date: isoDate.optional(),
  /** A role, like "council interpreter". */
  by: line.optional(),
  /** `wordsId` of the translated words that `kind` is true of. */
  words: z.string().optional(),
});

/**
 * What a text of a translation was made from. A plain string is the source; an object also says whose words they are, where
 * that isn't what the page says of itself; `null` stands where the translation still holds the source's own words.
 */
export const RecordedText = z.union([z.string(), TextAndSource, z.null()]);

/** A translation's record file, `<page>.sources.json` beside it. */
export const TranslationRecord = z.strictObject({
  title: RecordedText,
  description: RecordedText,
  blocks: z.array(RecordedText),
  /** Translated texts whose source is gone: kept, since the source may come back. */
  spare: z.array(TextAndSource.extend({ text: z.string() })).optional(),
});

export type RecordedText = z.infer<typeof RecordedText>;
export type TranslationRecord = z.infer<typeof TranslationRecord>;
