import { foldLetters } from "../../../plugins/search/fold-letters.ts";
import { editDistance } from "./edit-distance.ts";

/** A word of the pages, its folded form, and how many pages have it. */
export type KnownWord = { word: string; folded: string; pages: number };

/** Gives the words of the pages whose folded form begins with a letter. */
export type ReadWords = (letter: string) => Promise<readonly KnownWord[]>;

/** A question's words as they are searched, and which of them were typed otherwise. */
export type Corrected = { words: string[]; changes: { from: string; to: string }[] };

/** How many letters may be wrong in a word of a length. Short words are too near to one another. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/** Other letters that English words begin with though they sound the same: "sychologist", "nee", "rist", "fone". */
const SOUNDS_LIKE: Readonly<Record<string, string>> = {
  s: "pc",
  n: "kgp",
  r: "w",
  f: "p",
  k: "cq",
  c: "ks",
  j: "g",
  g: "j",
  z: "s",
  o: "ha",
  a: "eho",
  e: "aih",
  i: "ey",
  u: "e",
  w: "q",
};

/**
 * Mends words that no page has: letters of another keyboard, slips of the finger, two words run together or one torn apart.
 * A word that some page has, or that some page's word begins with, stays as it was typed.
 */
export async function correctWords(words: readonly string[], read: ReadWords): Promise<Corrected> {
  const corrected: Corrected = { words: [], changes: [] };
  for (let place = 0; place < words.length; place++) {
    const [word = "", next] = [words[place], words[place + 1]];
    const joined = next === undefined ? undefined : await findJoined(word, next, read);
    if (joined !== undefined && next !== undefined) {
      corrected.words.push(joined);
      corrected.changes.push({ from: `${word} ${next}`, to: joined });
      place += 1;
      continue;
    }
    const found = await correctWord(word, read);
    corrected.words.push(...found);
    const to = found.join(" ");
    if (to !== word) corrected.changes.push({ from: word, to });
  }
  return corrected;
}

async function correctWord(word: string, read: ReadWords): Promise<string[]> {
  const folded = foldLetters(word);
  const known = await read(first(folded));
  const same = known.find((entry) => entry.folded === folded);
  if (same !== undefined) return [same.word];
  if (/\d/.test(word) || isKnownForm(folded, known)) return [word];
  const near = nearestOf(folded, known) ?? (await nearestByOtherLetters(folded, read));
  return near === undefined ? ((await findParts(word, read)) ?? [word]) : [near.word];
}

function first(folded: string): string {
  return [...folded][0] ?? "";
}

/** English endings that leave the meaning: Pagefind finds one form by another. */
const ENDING = /(?:ies|ied|ing|ers|er|ed|es|ly|s|y|d|e)$/;

/** True for the beginning of a word of the pages, and for another form of one. */
function isKnownForm(folded: string, known: readonly KnownWord[]): boolean {
  if (folded.length < 4) return known.some((entry) => entry.folded.startsWith(folded));
  const stem = folded.replace(ENDING, "");
  return known.some(
    (entry) =>
      entry.folded.startsWith(folded) ||
      (stem.length >= 3 && /^[a-z]+$/.test(stem) && entry.folded.replace(ENDING, "") === stem),
  );
}

/** A word with the letters that English writes in two ways written in one. */
function sound(folded: string): string {
  return folded.replaceAll("ph", "f");
}

/** The word that fewest letters are wrong in; of those the one that most pages have. */
function nearestOf(folded: string, known: readonly KnownWord[]): KnownWord | undefined {
  let best: { entry: KnownWord; distance: number } | undefined;
  const most = mostWrong([...folded].length);
  if (most === 0) return undefined;
  for (const entry of known) {
    const distance = editDistance(sound(folded), sound(entry.folded), Math.min(most, best?.distance ?? most));
    if (distance > most || distance > (best?.distance ?? most)) continue;
    if (best === undefined || distance < best.distance || entry.pages > best.entry.pages)
      best = { entry, distance };
  }
  return best?.entry;
}

/** A first letter is nearly always right; where nothing begins so, those that sound like it and the second letter are tried. */
async function nearestByOtherLetters(folded: string, read: ReadWords): Promise<KnownWord | undefined> {
  const [letter = "", second = ""] = folded;
  const others = new Set([...(SOUNDS_LIKE[letter] ?? ""), second]);
  others.delete(letter);
  const lists = await Promise.all([...others].filter((other) => other !== "").map(read));
  return nearestOf(folded, lists.flat());
}

/** Two words that the pages have, where somebody left out the space between them. */
async function findParts(word: string, read: ReadWords): Promise<[string, string] | undefined> {
  const signs = [...word];
  for (let at = 3; at <= signs.length - 3; at++) {
    const [left, right] = [signs.slice(0, at).join(""), signs.slice(at).join("")];
    if ((await isWord(left, read)) && (await isWord(right, read))) return [left, right];
  }
  return undefined;
}

/** One word that the pages have, where somebody put a space into it. */
async function findJoined(word: string, next: string, read: ReadWords): Promise<string | undefined> {
  if ((await isWord(word, read)) && (await isWord(next, read))) return undefined;
  const joined = word + next;
  return joined.length >= 6 && (await isWord(joined, read)) ? joined : undefined;
}

async function isWord(word: string, read: ReadWords): Promise<boolean> {
  const folded = foldLetters(word);
  return (await read(first(folded))).some((entry) => entry.folded === folded);
}
