import { languageOfPages, type Synonym } from "../model/synonym.ts";
import { foldLetters } from "./fold-letters.ts";

/** What of a page a synonym is looked for in: what it is called and about, and all that it says. */
export type PageWords = { about: string; text: string };

/** Parents' words for a page: those for what it is about, and those for what it only speaks of. */
export type AddedWords = { about: string[]; spokenOf: string[] };

/** Finds the words that lead to a page by the synonyms of its language. Cost grows with the synonyms of the language. */
export function findSynonyms(page: PageWords, synonyms: readonly Synonym[]): AddedWords {
  if (synonyms.length === 0) return { about: [], spokenOf: [] };
  const about = ` ${foldWords(page.about)} `;
  const text = ` ${foldWords(page.text)} `;
  const added: AddedWords = { about: [], spokenOf: [] };
  for (const { words, means, kind } of synonyms) {
    if (kind === "query") continue;
    const wanted = ` ${foldWords(means)} `;
    if (about.includes(wanted)) added.about.push(...words);
    else if (text.includes(wanted)) added.spokenOf.push(...words);
  }
  return added;
}

/** What one word of a question stands for, by the word in its folded form. */
export function meaningsIn(language: string, synonyms: readonly Synonym[]): Record<string, string[]> {
  const meanings: Record<string, string[]> = {};
  for (const synonym of synonyms) {
    if (languageOfPages(synonym) !== language || synonym.kind === "index") continue;
    for (const word of synonym.words) meanings[foldLetters(word)] = synonym.means.split(/\s+/);
  }
  return meanings;
}

/** A text's words, folded, one space between them. */
function foldWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).map(foldLetters).join(" ");
}
