import { gunzipSync, gzipSync } from "node:zlib";
import { digestOf } from "../model/keeper.ts";
import { readArray, readText, writeArray, writeText } from "./cbor.ts";
import type { IndexFile } from "./index-files.ts";
import { SIGNATURE } from "./signature.ts";

/** A piece of words has about this many bytes before it is packed, and half as many after. */
const LARGEST = 12_000;

/**
 * Words that begin with the same letters, this many, stay in one piece: Pagefind finds the longer words that begin like the
 * one asked for only in the piece of that one. Other scripts say more with a letter, and Pagefind drops vowel signs of some.
 */
function lettersKeptTogether(word: string): number {
  return /^[\p{Script=Latin}\d]/u.test(word) ? 3 : 2;
}

/**
 * Cuts the words of an index into smaller pieces. Pagefind's own pieces have about 25 kB each, and a phone fetches one
 * for each word of a question. The list of pieces gets a new name, since it names others now.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
  const list = files.find(({ path }) => path.endsWith(".pf_meta"));
  const hash = /^pagefind\.(.+)\.pf_meta$/.exec(list?.path ?? "")?.[1];
  if (list === undefined || hash === undefined) throw new Error("An index has no list of its pieces.");
  const [version, pages, chunks, ...rest] = readArray(unpack(list.content));
  if (version === undefined || pages === undefined || chunks === undefined)
    throw new Error("The list of an index's pieces has another shape than expected.");
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const pieces = readArray(chunks).flatMap((chunk) => splitChunk(chunk, contents));
  const content = pack(writeArray([version, pages, writeArray(pieces.map(({ row }) => row)), ...rest]));
  const renamed = `${hash}_${shortDigest(content)}`;
  return [
    ...files.flatMap((file) => {
      if (file === list) return [{ path: `pagefind.${renamed}.pf_meta`, content }];
      if (file.path === "pagefind-entry.json") return [rename(file, hash, renamed)];
      return file.path.endsWith(".pf_index") ? [] : [file];
    }),
    ...pieces.map(({ file }) => file),
  ];
}

/** A piece of the index, and its row in the list: the letters of its first and last word, and its name. */
type Piece = { row: Uint8Array; file: IndexFile };

function splitChunk(chunk: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Piece[] {
  const [from = "", to = "", name = ""] = readArray(chunk).map(readText);
  const content = contents.get(`index/${name}.pf_index`);
  if (content === undefined) throw new Error(`The index has no piece ${name}.`);
  const [words = new Uint8Array(), ...rest] = readArray(unpack(content));
  const groups = groupWords(readArray(words));
  return groups.map((group, place) => {
    const packed = pack(writeArray([writeArray(group), ...rest]));
    const own = `${name.replace(/_.*/, "")}_${shortDigest(packed)}`;
    const first = place === 0 ? from : start(group[0]);
    const last = place === groups.length - 1 ? to : start(group.at(-1));
    return {
      row: writeArray([first, last, own].map(writeText)),
      file: { path: `index/${own}.pf_index`, content: packed },
    };
  });
}

/** Words in groups that aren't too large, in their order, those that begin alike together. */
function groupWords(words: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let before: string | undefined;
  for (const word of words) {
    const beginning = start(word);
    if (size > LARGEST && beginning !== before) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
    before = beginning;
  }
  return groups;
}

/** The first letters of a word of the index; its first item is the word itself. */
function start(word: Uint8Array | undefined): string {
  const [text] = word === undefined ? [] : readArray(word);
  const letters = text === undefined ? "" : readText(text);
  return [...letters].slice(0, lettersKeptTogether(letters)).join("");
}

function rename({ path, content }: IndexFile, hash: string, renamed: string): IndexFile {
  const text = Buffer.from(content).toString("utf8");
  return { path, content: Buffer.from(text.replace(`"${hash}"`, `"${renamed}"`)) };
}

function shortDigest(content: Uint8Array): string {
  return digestOf(content).slice(0, 10);
}

function unpack(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
}
