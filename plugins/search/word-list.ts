import { foldLetters } from "./fold-letters.ts";
import type { IndexFile } from "./index-files.ts";
import { LETTERS_FILE, wordFile } from "./word-file.ts";

/** Letters and their signs, with an apostrophe or a hyphen only between them. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’\u200c\u200d][\p{L}\p{M}]+)*/gu;

/** Shorter words are never corrected, and longer ones are no words. */
const LENGTHS = { least: 2, most: 30 };

/**
 * The words of a language's pages, each given as the text that its index keeps, for mending what people type: a file for each first letter, so that a question loads a
 * few kB. A line is a word and the number of pages that have it, the commonest first.
 */
export function toWordFiles(pages: readonly string[]): IndexFile[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const word of wordsOf(page)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byLetter = Map.groupBy([...counts], ([word]) => [...foldLetters(word)][0] ?? "");
  const letters = [...byLetter.keys()].filter((letter) => letter !== "").sort();
  return [
    toFile(LETTERS_FILE, letters.join("")),
    ...letters.map((letter) => toFile(wordFile(letter), printWords(byLetter.get(letter) ?? []))),
  ];
}

/** Each word of a text once, in small letters. */
function wordsOf(text: string): Set<string> {
  const words = text.normalize("NFC").toLowerCase().match(WORD) ?? [];
  return new Set(words.filter(({ length }) => LENGTHS.least <= length && length <= LENGTHS.most));
}

function printWords(words: readonly [string, number][]): string {
  const sorted = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.map(([word, count]) => `${word} ${count}\n`).join("");
}

function toFile(path: string, text: string): IndexFile {
  return { path, content: Buffer.from(text) };
}
