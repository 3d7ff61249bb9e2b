import type { Random } from "./digest-random.ts";

/** One way of breaking a text. It may give the text back as it was: then it has broken nothing. */
export type Breakage = { name: string; breakText: (text: string, random: Random) => string };

const CHARACTERS = [
  ..."0123456789abcdefXYZ{}[]:,\"'#&*!|>-?%@`\\\t \n\r",
  ...["\0", "\u200b", "\u202e", "\ufeff", "\u0301", "é", "’", "👍", "\ud800", "\u2028", "\uffff"],
];
const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "", "Quorum"];
const VALUES = [
  ...[
    "null",
    "~",
    "true",
    "[]",
    "{}",
    '""',
    "''",
    "-1",
    "0",
    "2",
    "2.5",
    "1e3",
    "1e309",
    "-.inf",
    ".nan",
    "0x3",
  ],
  ...[
    "9007199254740993",
    "99999999999999999999999",
    "1101",
    "0.7499999",
    "1.0000001",
    "three",
    "[[en]]",
    "{en: en}",
  ],
  ...[
    "2026-02-30",
    "2026-13-01",
    "0000-00-00",
    "9999-99-99",
    "+010000-01-01",
    "2026-05-01T00:00:00Z",
    "20260501",
  ],
  ...[
    '"2026-05-01 "',
    "٢٠٢٦-٠٥-٠١",
    "zz",
    "EN",
    "*en",
    "&en en",
    "!!str 3",
    "__proto__",
    "{__proto__: {quorum: 3}}",
  ],
];

function split(text: string): string[] {
  return text.split("\n");
}

function at(
  text: string,
  random: Random,
  put: (before: string, gone: string, after: string) => string,
): string {
  const place = random.below(text.length);
  return put(text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1));
}

function swapLines(text: string, random: Random): string {
  const lines = split(text);
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  const other = [...lines];
  [other[a], other[b]] = [lines[b] ?? "", lines[a] ?? ""];
  return other.join("\n");
}

/** Replaces the nth hit of a pattern, chosen by chance. */
function replaceOne(text: string, pattern: RegExp, by: string, random: Random): string {
  const hits = [...text.matchAll(pattern)];
  const hit = random.pick(hits);
  if (hit === undefined) return text;
  return text.slice(0, hit.index) + by + text.slice(hit.index + hit[0].length);
}

/** What goes wrong with files, in hands, editors, merges, disks and on purpose. */
export const BREAKAGES: readonly Breakage[] = [
  {
    name: "a bit is flipped",
    breakText: (text, random) =>
      at(text, random, (before, gone, after) => {
        const flipped = String.fromCharCode(gone.charCodeAt(0) ^ (1 << random.below(7)));
        return before + flipped + after;
      }),
  },
  {
    name: "a character is another",
    breakText: (text, random) =>
      at(text, random, (before, _, after) => before + (random.pick(CHARACTERS) ?? "") + after),
  },
  {
    name: "a character is put in",
    breakText: (text, random) =>
      at(text, random, (before, gone, after) => before + (random.pick(CHARACTERS) ?? "") + gone + after),
  },
  {
    name: "characters are gone",
    breakText: (text, random) =>
      at(text, random, (before, _, after) => before + after.slice(random.below(40))),
  },
  { name: "the end is cut off", breakText: (text, random) => text.slice(0, random.below(text.length)) },
  {
    name: "the beginning is cut off",
    breakText: (text, random) => text.slice(1 + random.below(text.length)),
  },
  { name: "the file is empty", breakText: () => "" },
  { name: "the file is there twice over", breakText: (text) => text + text },
  {
    name: "a line is gone",
    breakText: (text, random) => {
      const gone = random.below(split(text).length - 1);
      return split(text).toSpliced(gone, 1).join("\n");
    },
  },
  {
    name: "a line is there twice",
    breakText: (text, random) => {
      const lines = split(text);
      const twice = random.below(lines.length - 1);
      return lines.toSpliced(random.below(lines.length), 0, lines[twice] ?? "").join("\n");
    },
  },
  { name: "two lines have changed places", breakText: swapLines },
  {
    name: "a merge left its marks",
    breakText: (text, random) => {
      const lines = split(text);
      return lines.toSpliced(random.below(lines.length), 0, "<<<<<<< HEAD").join("\n");
    },
  },
  {
    name: "a key has another name",
    breakText: (text, random) => replaceOne(text, /[\w-]+(?="?: ?)/g, random.pick(NAMES) ?? "", random),
  },
  {
    name: "a key is put in",
    breakText: (text, random) =>
      replaceOne(text, /(?<=\{ ?)|(?<=,)/g, `"${random.pick(NAMES) ?? ""}": 3, `, random),
  },
  {
    name: "a value is another",
    breakText: (text, random) =>
      replaceOne(text, /(?<=: ?)[\w."[][^,}\n]*/g, random.pick(VALUES) ?? "", random),
  },
  {
    name: "a number is another",
    breakText: (text, random) => replaceOne(text, /\d+/g, String(random.below(4000)), random),
  },
  {
    name: "an indent is another",
    breakText: (text, random) =>
      replaceOne(text, /^ +/gm, random.pick(["\t", "", " ", "   ", "         "]) ?? "", random),
  },
  { name: "a second document follows", breakText: (text) => `${text}---\n${text}` },
  { name: "it is in another encoding", breakText: (text) => Buffer.from(text, "utf16le").toString("latin1") },
];
