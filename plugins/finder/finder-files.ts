import type { FinderFile } from "../model/finder-view.ts";
import { digestOf } from "../model/keeper.ts";
import { toColumn, toTable, toWords } from "./finder-data.ts";
import type { FinderService } from "./finder-service.ts";
import { type Packed, type PackedTable, pack, packTable } from "./pack-table.ts";

/** What the script is told to show services in a language. `locale` says how it writes numbers, as a BCP 47 tag. */
export type FinderSetup = {
  servicesUrl: string;
  locale: string;
  texts: Readonly<Record<string, string>>;
  /** Texts about places and miles; none where there are no postcodes. */
  distanceTexts: Readonly<Record<string, string>>;
  /** What the language says of the ages of each service, in their order; empty where it doesn't say which. */
  ages: readonly string[];
};

/** What the script loads first. `words` are the addresses of the words, piece by piece. */
export type FinderData = Omit<FinderSetup, "ages"> & {
  ages: Packed<string>;
  table: PackedTable;
  words: string[];
};

/** The folder of the files in the built site, from its root. */
const FOLDER = "/assets/finder/";

/**
 * Makes the files of the words of services, in the order in which they are shown: all languages share them. A file's name
 * holds a hash of what is in it, so that it may be kept for ever.
 */
export function toWordFiles(ordered: readonly FinderService[]): FinderFile[] {
  return toWords(ordered).map((piece) => toFile("words", piece));
}

/** Makes the file that the script loads first in a language, of the same services: `services-<tag>.<hash>.json`. */
export function toDataFile(
  tag: string,
  ordered: readonly FinderService[],
  words: readonly FinderFile[],
  setup: FinderSetup,
): FinderFile {
  const data: FinderData = {
    ...setup,
    ages: pack(toColumn(setup.ages)),
    table: packTable(toTable(ordered)),
    words: words.map(({ url }) => url),
  };
  return toFile(`services-${tag}`, data);
}

function toFile(name: string, value: unknown): FinderFile {
  const text = JSON.stringify(value);
  return { url: `${FOLDER}${name}.${digestOf(text).slice(0, 10)}.json`, text };
}
