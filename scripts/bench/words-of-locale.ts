import { readFileSync } from "node:fs";
import { join } from "node:path";

const LISTS = new Map<string, string[]>();

/** Markdown of the same shape and length as `english`, in words of a language's interface texts, with the same links. */
export function wordsOfLocale(language: string, english: string): string {
  const words = listWords(language);
  let next = english.length;
  return english.replace(/(\{\{[^}]*\}\}|\]\([^)]*\))|[A-Za-z']+/g, (written, kept?: string) =>
    kept === undefined ? (words[next++ % words.length] ?? written) : kept,
  );
}

function listWords(language: string): string[] {
  const known = LISTS.get(language);
  if (known !== undefined) return known;
  const text = readFileSync(join("locales", `${language}.json`), "utf8");
  const texts = [...text.matchAll(/: "([^"]*)"/g)].map(([, value = ""]) =>
    value.replace(/\{\{[^}]*\}\}/g, ""),
  );
  const words = texts.join(" ").match(/[\p{L}\p{M}]+/gu) ?? [];
  LISTS.set(language, words);
  return words;
}
