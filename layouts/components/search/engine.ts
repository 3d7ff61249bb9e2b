import type { Facets } from "../../../plugins/search/facets.ts";
import { foldLetters } from "../../../plugins/search/fold-letters.ts";
import { LETTERS_FILE, wordFile } from "../../../plugins/search/word-file.ts";
import type { KnownWord, ReadWords } from "./correct.ts";
import { listPage } from "./listed-page.ts";
import { canUnpack, PACKED, unpack } from "./unpack.ts";

/** One page that Pagefind found. `words` are places in the page's text. */
export type Match = { id: string; score: number; words: readonly number[]; data: () => Promise<Fragment> };

/** What Pagefind keeps of a page. `raw_content` has signs between words in languages without spaces. */
export type Fragment = {
  url: string;
  content: string;
  raw_content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
};

/** An open index. */
export type Engine = {
  /**
   * Finds the pages that have all the words, best first. Words that no page has are passed over.
   * Rejects where a piece of the index doesn't arrive.
   */
  search: (words: string) => Promise<Match[]>;
  /** Gives pages by their ids, in this order. What it keeps of a page is fetched when it is asked for. */
  list: (ids: readonly string[]) => Promise<Match[]>;
  /** How many pages there are. */
  count: () => Promise<number>;
  /** Starts afresh, with the index that the server has now: "nothing found" is only true after this. */
  renew: () => Promise<void>;
  /** Which pages answer to which filters. */
  facets: () => Promise<Facets>;
  /** The words of the pages; none where they don't arrive: a search goes on without them. */
  words: ReadWords;
};

type Options = {
  basePath: string;
  noWorker: true;
  exactDiacritics: boolean;
  ranking: { metaWeights: Record<string, number>; pageLength: number };
};
type Instance = { search: (words: string | null) => Promise<{ results: Match[] }> };
type Pagefind = { createInstance: (options: Options) => Instance };

/** How much a field counts against the text, where a word counts 1. Parents' own words nearly count as a title. */
const FIELD_WEIGHTS = { title: 5, keywords: 4, meant: 4, description: 1.5, also: 1 };

/** How much a short page counts above a long one, from 0 to 1. Short pages are mostly lists of others. */
const PAGE_LENGTH = 0.1;

/** How many files haven't arrived whole. Pagefind tells only the console of a piece without which its answer is false. */
let missed = 0;
const { fetch: fetchPlainly } = globalThis;
globalThis.fetch = async (...asked) => {
  try {
    const response = await fetchPlainly(...asked);
    if (!response.ok) missed++;
    else if (PACKED.test(response.url)) return await unpack(response);
    return response;
  } catch (error) {
    missed++;
    throw error;
  }
};

// Pagefind starts some of its work without waiting for it: what fails there fails again where an answer is waited for.
globalThis.addEventListener?.("unhandledrejection", (event) => {
  if (/Pagefind/.test(String(event.reason))) event.preventDefault();
});

const engines = new Map<string, Promise<Engine>>();

/**
 * Opens an index, once. Each index brings its own copy of Pagefind, because a copy can hold the word endings
 * of one language only.
 */
export function openEngine(folder: string, exactDiacritics: boolean): Promise<Engine> {
  const open = engines.get(folder) ?? startEngine(folder, exactDiacritics);
  engines.set(folder, open);
  open.catch(() => engines.delete(folder));
  return open;
}

async function startEngine(folder: string, exactDiacritics: boolean): Promise<Engine> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  const options: Options = {
    basePath: folder,
    noWorker: true,
    exactDiacritics,
    ranking: { metaWeights: FIELD_WEIGHTS, pageLength: PAGE_LENGTH },
  };
  let instance = pagefind.createInstance(options);
  let readWords = createWordReader(folder);
  let count: Promise<number> | undefined;
  const search = async (words: string | null): Promise<Match[]> => {
    const before = missed;
    const { results } = await instance.search(words);
    if (missed === before) return results;
    // Pagefind never asks twice for a piece, so from here on its answers would lack it without a sign.
    instance = pagefind.createInstance(options);
    throw new Error(`${folder}: a piece is missing`);
  };
  return {
    search,
    list: async (ids) => {
      if (canUnpack()) return ids.map((id) => listPage(folder, id, fetchPlainly));
      const all = new Map((await search(null)).map((match) => [match.id, match]));
      return ids.flatMap((id) => all.get(id) ?? []);
    },
    count: () => {
      count ??= countPages(folder);
      count.catch(() => {
        count = undefined;
      });
      return count;
    },
    renew: async () => {
      await fetchFresh(`${folder}pagefind-entry.json`);
      instance = pagefind.createInstance(options);
      readWords = createWordReader(folder);
      count = undefined;
    },
    words: (letter) => readWords(letter),
    facets: async () => (await (await fetchFresh(`${folder}facets.json`)).json()) as Facets,
  };
}

type Entry = { languages: Record<string, { page_count: number }> };

/** Pagefind's list of an index says how many pages it has. */
async function countPages(folder: string): Promise<number> {
  const { languages } = (await (await fetchFresh(`${folder}pagefind-entry.json`)).json()) as Entry;
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Reads the files of words, each once. */
function createWordReader(folder: string): ReadWords {
  const lists = new Map<string, Promise<readonly KnownWord[]>>();
  let letters: Promise<string> | undefined;
  const readText = async (path: string): Promise<string> => {
    const response = await fetchPlainly(`${folder}${path}`).catch(() => undefined);
    return response?.ok ? response.text().catch(() => "") : "";
  };
  return async (letter) => {
    letters ??= readText(LETTERS_FILE);
    if (letter === "" || !(await letters).includes(letter)) return [];
    const list = lists.get(letter) ?? readText(wordFile(letter)).then(parseWords);
    lists.set(letter, list);
    return list;
  };
}

/** Lines that aren't a word and a number are passed over: a host may send a web page in place of a file. */
function parseWords(text: string): KnownWord[] {
  return [...text.matchAll(/^([^\s<>="]+) (\d+)$/gm)].map(([, word = "", pages]) => ({
    ...{ word, folded: foldLetters(word), pages: Number(pages) },
  }));
}

/** Asks the server, so that an index that is gone or a network that is down is never taken for an empty answer. */
async function fetchFresh(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
