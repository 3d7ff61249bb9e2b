import type { GlossaryTerm, TranslatedTerm } from "../model/glossary.ts";
import type { TermForms } from "./find-terms.ts";

/** Two capitals in a row: letters that stand for words are written so in every language. */
const LETTERS = /\p{Lu}{2}/u;

/**
 * The forms in which a translation's text may use each term: the translator's own, and the English ones that are letters.
 * Words of a sense are English, so letters with several senses are left alone.
 */
export function formsInTranslation(
  terms: readonly GlossaryTerm[],
  translated: ReadonlyMap<string, TranslatedTerm>,
): TermForms[] {
  return terms
    .filter(({ when }) => when.length === 0)
    .map(({ id, term, also }) => {
      const theirs = translated.get(id);
      const letters = [term, ...also].filter((form) => LETTERS.test(form));
      const own =
        theirs === undefined
          ? []
          : [theirs.term, ...(theirs.full === undefined ? [] : [theirs.full]), ...theirs.also];
      const [first, ...rest] = [...own, ...letters];
      return first === undefined ? undefined : { id, term: first, full: undefined, also: rest, when: [] };
    })
    .filter((forms) => forms !== undefined);
}

/** The translations that were made from the English words as they are now. */
export function currentTranslations(
  terms: readonly GlossaryTerm[],
  translations: readonly TranslatedTerm[],
): Map<string, TranslatedTerm> {
  const meanings = new Map(terms.map(({ id, means }) => [id, foldSpace(means)]));
  return new Map(
    translations
      .filter(({ id, source }) => meanings.get(id) === foldSpace(source))
      .map((term) => [term.id, term]),
  );
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
