import { z } from "zod";
import { line, text } from "./fields.ts";

/**
 * Where a synonym works. `index`: pages about `means` are found by `words` too. `query`: whoever types one of `words` is
 * given what `means` finds, for short forms that mean one thing. `both`: both.
 */
export const SYNONYM_KINDS = ["index", "query", "both"] as const;

/** Words of parents that mean what pages call otherwise. */
export const Synonym = z.strictObject({
  /** BCP 47 tag of the language of the words. */
  language: line.default("en"),
  /** The language of the pages, where it is another one: a Polish word can lead to pages in English. */
  pages: line.optional(),
  /** What parents write. */
  words: z.array(line).min(1, "needs at least one word"),
  /** What pages write. */
  means: line,
  kind: z.enum(SYNONYM_KINDS),
  /** Why this helps families, for everyone to read. */
  reason: text,
  /** A role or team, never a person's name. */
  owner: line,
  /** Questions that it helps with: each stands in the judged questions. */
  tests: z.array(line).min(1, "needs at least one question"),
});

/** `content/synonyms.yaml`. */
export const Synonyms = z.strictObject({ synonyms: z.array(Synonym) });

export type Synonym = z.infer<typeof Synonym>;

/** The language of the pages that a synonym leads to. */
export function languageOfPages({ language, pages }: Pick<Synonym, "language" | "pages">): string {
  return pages ?? language;
}
