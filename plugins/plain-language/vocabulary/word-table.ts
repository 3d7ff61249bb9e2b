/** What the vocabulary is made from: counts of spoken words, and two lists of words that children know. */
export type WordTable = {
  /** Zipf frequency in tenths (a word heard once in a million is 30), by word in lower case. */
  frequencies: ReadonlyMap<string, number>;
  daleChall: ReadonlySet<string>;
  spache: ReadonlySet<string>;
};

/** The table as it is kept in a file: words sorted, each written as how many letters it shares with the one before and the rest. */
export type PackedTable = { frequencies: string; daleChall: string; spache: string };

/** How many words of the counts are kept: the least of them was heard 16 times. */
export const KEPT_WORDS = 30_000;

/** Millions of words in SUBTLEXus, with one added for each kind of word: its Zipf scale. Van Heuven et al. 2014. */
const MILLIONS = 49.71956;

/** Zipf frequency, rounded to a tenth, of a word heard `count` times in SUBTLEXus. */
export function toZipf(count: number): number {
  return Math.round(10 * (Math.log10((count + 1) / MILLIONS) + 3)) / 10;
}

/** Makes the packed table from the packages' own lists. Only words of the letters a to z are kept. */
export function packTable(
  counts: readonly { word: string; count: number }[],
  daleChall: readonly string[],
  spache: readonly string[],
): PackedTable {
  const totals = new Map<string, number>();
  for (const { word, count } of counts) {
    const lower = word.toLowerCase();
    if (/^[a-z]+$/.test(lower)) totals.set(lower, (totals.get(lower) ?? 0) + count);
  }
  const kept = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEPT_WORDS);
  return {
    frequencies: packWords(new Map(kept.map(([word, count]) => [word, Math.round(toZipf(count) * 10)]))),
    daleChall: packWords(new Map(lettersOnly(daleChall).map((word) => [word, null]))),
    spache: packWords(new Map(lettersOnly(spache).map((word) => [word, null]))),
  };
}

/** Unpacks the table for looking words up. */
export function unpackTable(packed: PackedTable): WordTable {
  return {
    frequencies: unpackWords(packed.frequencies),
    daleChall: new Set(unpackWords(packed.daleChall).keys()),
    spache: new Set(unpackWords(packed.spache).keys()),
  };
}

function lettersOnly(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => /^[a-z]+$/.test(word));
}

function packWords(words: ReadonlyMap<string, number | null>): string {
  let before = "";
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, value]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${value ?? ""}`;
    });
  return lines.join(" ");
}

function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = "";
  for (const item of packed.split(" ")) {
    let end = item.length;
    while (end > 1 && item.charCodeAt(end - 1) < 58) end--;
    before = before.slice(0, Number.parseInt(item.charAt(0), 36)) + item.slice(1, end);
    words.set(before, end < item.length ? Number(item.slice(end)) : 0);
  }
  return words;
}
