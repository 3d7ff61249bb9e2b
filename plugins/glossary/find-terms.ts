import type { GlossaryTerm } from "../model/glossary.ts";
import { type FormNode, followWord, plantForm } from "./forms.ts";
import { splitWords, type Word } from "./split-words.ts";

/** A term that stands in a text: from `start` up to `end`, in UTF-16 code units. */
export type FoundTerm = { start: number; end: number; id: string };

/** Finds the terms of a glossary in a text, from left to right; the longest wins and none overlap. */
export type FindTerms = (text: string) => FoundTerm[];

/** A term as it is looked for in one language. */
export type TermForms = Pick<GlossaryTerm, "id" | "term" | "full" | "also" | "when">;

/**
 * Makes a finder. A form's capitals must stand in the text: "SALT" isn't found in "salt". A form that several terms share is
 * found only where the words of exactly one of their senses stand in the text. Cost grows with the text, not with the glossary.
 */
export function createTermFinder(terms: readonly TermForms[], language: string): FindTerms {
  const root: FormNode<TermForms> = { next: new Map(), ends: [] };
  for (const term of terms) for (const form of formsOf(term)) plantForm(root, form, term);
  const isEnglish = language === "en";
  return (text) => {
    const words = splitWords(text);
    let all: Set<string> | undefined;
    const known = (): Set<string> =>
      (all ??= new Set(words.flatMap(({ lower }) => [lower, lower.replace(/s$/, "")])));
    const found: FoundTerm[] = [];
    for (let first = 0; first < words.length; first++) {
      const match = longestAt(root, words, first, { isEnglish, known });
      if (match === undefined) continue;
      found.push({ start: words[first]?.start ?? 0, end: match.end, id: match.id });
      first = match.last;
    }
    return found;
  };
}

/** Words in full have one sense: where letters have several, the words are a term of their own. */
function formsOf({ term, full, also, when }: TermForms): string[] {
  return [term, ...(full === undefined || when.length > 0 ? [] : [full]), ...also];
}

/** `known` gives all words of the text: only letters with several senses ask for them. */
type Around = { isEnglish: boolean; known: () => ReadonlySet<string> };

function longestAt(
  root: FormNode<TermForms>,
  words: readonly Word[],
  first: number,
  around: Around,
): { id: string; last: number; end: number } | undefined {
  let node: FormNode<TermForms> | undefined = root;
  let best: { id: string; last: number; end: number } | undefined;
  for (let last = first; node !== undefined && last < words.length; last++) {
    const word: Word | undefined = words[last];
    if (word === undefined || (last > first && !word.follows)) return best;
    const { plain, plural }: ReturnType<typeof followWord<TermForms>> = followWord(
      node,
      word,
      around.isEnglish,
    );
    const ends = [...(plain?.ends ?? []), ...(plural?.ends ?? [])];
    if (ends.length > 0) {
      const written = words.slice(first, last + 1).map(({ text }) => text);
      const term = senseOf(ends, written, around.known);
      if (term !== undefined) best = { id: term.id, last, end: word.end };
    }
    node = plain;
  }
  return best;
}

/** The one term that the words stand for here. Where several senses fit, none does. */
function senseOf(
  ends: FormNode<TermForms>["ends"],
  written: readonly string[],
  known: () => ReadonlySet<string>,
): TermForms | undefined {
  const fitting = ends.filter(({ capitals, value }) => {
    const hasSense = value.when.length === 0 || value.when.some((word) => known().has(word.toLowerCase()));
    return (
      hasSense && capitals.every((word, index) => word === undefined || written[index]?.startsWith(word))
    );
  });
  const terms = new Set(fitting.map(({ value }) => value));
  return terms.size === 1 ? fitting[0]?.value : undefined;
}
