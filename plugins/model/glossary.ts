import { z } from "zod";
import { isoDate, line, slug, text } from "./fields.ts";
import { TRANSLATION_KINDS } from "./page.ts";

/** A word that families meet, explained. */
export const GlossaryTerm = z.strictObject({
  id: slug,
  /** The word as families should see it. Capitals in it must stand in a page too: `SEND` is never found in "send". */
  term: line,
  /** What the term is short for. */
  full: line.optional(),
  /** Other ways in which people write it. Plurals and possessives are found without them. */
  also: z.array(line).default([]),
  /** Where letters stand for several things: this sense holds where one of these words is in the same paragraph. */
  when: z.array(line).default([]),
  /** What it means, in one or two plain sentences. */
  means: text,
  /** The page that says more, as a path like `ehc-plans/ask`. That page doesn't explain the term again. */
  page: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, "must be the path of a page, like ehc-plans/ask")
    .optional(),
});

/** `content/en/glossary.yaml`. */
export const Glossary = z.strictObject({ terms: z.array(GlossaryTerm) });

/** A term in another language. `source` is the English `means` that it was made from: where that changed, English is shown. */
export const TranslatedTerm = z.strictObject({
  id: slug,
  term: line,
  full: line.optional(),
  also: z.array(line).default([]),
  means: text,
  source: text,
});

/** `content/<language>/glossary.yaml`. */
export const GlossaryTranslation = z.strictObject({
  kind: z.enum(TRANSLATION_KINDS),
  translated: isoDate,
  terms: z.array(TranslatedTerm),
});

export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
export type Glossary = z.infer<typeof Glossary>;
export type TranslatedTerm = z.infer<typeof TranslatedTerm>;
export type GlossaryTranslation = z.infer<typeof GlossaryTranslation>;
