import type { Block, Document, Sentence, Token } from "../document/types.ts";
import { KNOWN_ACRONYMS, REPLACED, WELL_KNOWN } from "../lists/acronyms.ts";
import { remember } from "../remember.ts";
import { isEverydayWord } from "../score/word-score.ts";

/** Where an acronym stands: its sentence, its token, and the acronym without plural or possessive. */
export type Use = { short: string; sentence: Sentence; index: number };

/** The first use of each acronym in running text; one that stands only in titles and headings counts where it is. */
export function firstUses(document: Document): Map<string, Use> {
  const uses = document.sentences.flatMap(findUses);
  const inText = uses.filter(({ sentence }) => !TITLES.has(sentence.block.kind));
  const firsts = new Map<string, Use>();
  for (const use of [...inText, ...uses]) {
    if (!firsts.has(use.short)) firsts.set(use.short, use);
  }
  return firsts;
}

const TITLES: ReadonlySet<Block["kind"]> = new Set(["alt", "description", "heading", "title"]);

/** The acronyms of a sentence, but for those that everyone knows. None in a sentence that is all in capitals. */
export const findUses = remember((sentence: Sentence): Use[] => {
  const { tokens, block } = sentence;
  const capitals = tokens.filter(({ text, lower }) => text !== lower && /^\p{Lu}{2,}$/u.test(text)).length;
  const words = tokens.filter((token) => token.kind === "word").length;
  if (capitals > 2 && capitals > words / 2) return [];
  return tokens.flatMap((token, index) => {
    const short = shortOf(token, block);
    return short === undefined ? [] : [{ short, sentence, index }];
  });
});

/** The acronym that a token is, or undefined: two capitals or more, with no digit or low line next to them as in a postcode or the name of a file. */
function shortOf(token: Token, { masked }: Block): string | undefined {
  if (token.kind !== "word" || token.text === token.lower) return undefined;
  const text = token.text.replace(/'s?$/, "");
  const short = KNOWN_ACRONYMS.has(text) ? text : text.replace(/(?<=\p{Lu}{2})s$/u, "");
  const isAcronym = KNOWN_ACRONYMS.has(short) || (/^\p{Lu}{2,6}$/u.test(short) && !isEverydayWord(token));
  if (!isAcronym || WELL_KNOWN.has(short) || REPLACED.has(short)) return undefined;
  return /[\d_]/.test(masked.charAt(token.start - 1) + masked.charAt(token.end)) ? undefined : short;
}

/** True where the full words stand in the same block, or brackets next to it hold words with its letters. */
export function isExplained({ short, sentence, index }: Use): boolean {
  const { block, tokens } = sentence;
  if (standsInFull(short, block)) return true;
  const token = tokens[index];
  if (token === undefined) return false;
  const opening = block.masked.lastIndexOf("(", token.start);
  const isBracketed = opening >= 0 && !block.masked.slice(opening, token.start).includes(")");
  if (isBracketed) return spells(short, wordsBefore(block.masked.slice(0, opening), short.length * 2));
  const after = /^[^(]{0,20}\(([^)]{1,120})\)/.exec(block.masked.slice(token.end));
  return after !== null && spells(short, wordsBefore(after[1] ?? "", 20));
}

/** True where a block says what a known acronym stands for. */
export function standsInFull(short: string, block: Block): boolean {
  const full = KNOWN_ACRONYMS.get(short)?.full;
  if (full === undefined) return false;
  const text = toLetters(block.text);
  return full.some((words) => text.includes(toLetters(words)));
}

/** Letters only, in lower case, without little words: "co-ordinator" and "coordinator" are the same. */
function toLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2019']s\b|\band\b|&/g, "")
    .replace(/[^\p{L}\d]+/gu, "");
}

/** The last words of a text, at most so many. */
export function wordsBefore(text: string, most: number): string[] {
  return text
    .slice(-most * 20)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean)
    .slice(-most);
}

/** Words that an acronym may have no letter for. */
export const LITTLE: ReadonlySet<string> = new Set([
  "a",
  "and",
  "for",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/** True where the last words begin with the letters in order; little words may be passed over. */
export function spells(short: string, words: readonly string[]): boolean {
  const letter = short.at(-1)?.toLowerCase();
  const word = words.at(-1)?.toLowerCase();
  if (letter === undefined) return true;
  if (word === undefined) return false;
  const rest = words.slice(0, -1);
  if (word.startsWith(letter) && spells(short.slice(0, -1), rest)) return true;
  return LITTLE.has(word) && spells(short, rest);
}
