import type { Acronym } from "../lists/acronyms.ts";
import { LITTLE, spells } from "./acronym-uses.ts";

/** Words that nearly say what an acronym stands for: where they begin, and what would be right. */
export type Near = { start: number; full: string };

/**
 * The words at the end of a text that nearly are an acronym's, or undefined: where they are right, where they
 * are something else, and where they are other words with the same letters.
 */
export function nearlyExpands(text: string, { short, full }: Acronym): Near | undefined {
  const written = lastWords(text, Math.max(...full.map((words) => words.split(/[\s-]+/).length)) + 2);
  if (full.some((words) => isEnd(written, toStems(words)))) return undefined;
  for (const words of full) {
    const start = startOfNear(written, toStems(words), short);
    if (start !== undefined) return { start, full: words };
  }
  return undefined;
}

/** "Children's mental health services (CAMHS)" leaves a word out and is plainer for it. */
const ALSO_SHORTER = new Set(["CAMHS", "CYPMHS"]);

type Word = { stem: string; start: number };

/** The last words of a text but little ones, with where they begin. Hyphens join: "co-ordinator". */
function lastWords(text: string, most: number): Word[] {
  const from = Math.max(0, text.length - 200);
  return [...text.slice(from).matchAll(/[\p{L}'-]+|[.!?;:()]/gu)]
    .map(({ 0: word, index }) => ({ stem: toStem(word), start: from + index }))
    .filter(({ stem }) => !LITTLE.has(stem))
    .slice(-most);
}

function toStems(words: string): string[] {
  return words
    .split(/[^\p{L}'-]+/u)
    .map(toStem)
    .filter((stem) => stem !== "" && !LITTLE.has(stem));
}

/** One and many, with and without a hyphen, are the same. */
function toStem(word: string): string {
  const letters = word.toLowerCase().replace(/'s?$|[-']/g, "");
  return letters
    .replace(/^children$/, "child")
    .replace(/ies$/, "y")
    .replace(/(?<=\p{L}{2}[^s])s$/u, "");
}

function isEnd(written: readonly Word[], stems: readonly string[]): boolean {
  const end = written.slice(-stems.length);
  return end.length === stems.length && end.every(({ stem }, index) => stem === stems[index]);
}

function startOfNear(written: readonly Word[], stems: readonly string[], short: string): number | undefined {
  const same = written.slice(-stems.length);
  if (same.length === stems.length && same.every(({ stem }, index) => isNear(stem, stems[index] ?? "")))
    return same[0]?.start;
  const fewer = written.slice(1 - stems.length);
  const isOneLess =
    stems.length >= 4 &&
    !ALSO_SHORTER.has(short) &&
    fewer.length === stems.length - 1 &&
    stems.some((_, left) => left > 0 && isEnd(fewer, stems.toSpliced(left, 1)));
  return isOneLess &&
    !spells(
      short,
      fewer.map(({ stem }) => stem),
    )
    ? fewer[0]?.start
    : undefined;
}

/** Forms of one word: "education" and "educational", "disabled" and "disability". */
function isNear(stem: string, other: string): boolean {
  if (stem === other) return true;
  const length = Math.min(stem.length, other.length);
  return length >= 5 && stem.slice(0, 5) === other.slice(0, 5);
}
