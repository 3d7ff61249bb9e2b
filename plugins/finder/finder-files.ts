import type { FinderFile } from "../model/finder-view.ts";
import { digestOf } from "../model/keeper.ts";
import { type FinderTable, type FinderWords, toTable, toWords } from "./finder-data.ts";
import type { FinderService } from "./finder-service.ts";
import { type PackedTable, packTable } from "./pack-table.ts";

/** What the script is told to show services in a language. `locale` says how it writes numbers, as a BCP 47 tag. */
export type FinderSetup = {
  servicesUrl: string;
  locale: string;
  texts: Readonly<Record<string, string>>;
  /** Texts about places and miles; none where there are no postcodes. */
  distanceTexts: Readonly<Record<string, string>>;
};

/** What the script loads first. `words` are the addresses of the words, piece by piece. */
export type FinderData = FinderSetup & { table: PackedTable; words: string[] };

/** The folder of the files in the built site, from its root. */
const FOLDER = "/assets/finder/";

/**
 * Makes the files that all languages share, of services in the order in which they are shown: their table and their words
 * in pieces. A file's name holds a hash of what is in it, so that it may be kept for ever.
 */
export function toSharedFiles(ordered: readonly FinderService[]): {
  table: FinderTable;
  words: FinderFile[];
} {
  const toPiece = (piece: FinderWords[]): FinderFile => toFile("words", piece);
  return { table: toTable(ordered), words: toWords(ordered).map(toPiece) };
}

/** Makes the file that the script loads first in a language: `services-<tag>.<hash>.json`. */
export function toDataFile(
  tag: string,
  { table, words }: { table: FinderTable; words: readonly FinderFile[] },
  setup: FinderSetup,
): FinderFile {
  const data: FinderData = { ...setup, table: packTable(table), words: words.map(({ url }) => url) };
  return toFile(`services-${tag}`, data);
}

function toFile(name: string, value: unknown): FinderFile {
  const text = JSON.stringify(value);
  return { url: `${FOLDER}${name}.${digestOf(text).slice(0, 10)}.json`, text };
}
