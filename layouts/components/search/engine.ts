import type { Facets } from "../../../plugins/search/facets.ts";

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
   * Finds the pages that have all the words, best first; null finds every page. Words that no page has are passed over.
   * Rejects where a piece of the index doesn't arrive.
   */
  search: (words: string | null) => Promise<Match[]>;
  /** Starts afresh, with the index that the server has now: "nothing found" is only true after this. */
  renew: () => Promise<void>;
  /** Which pages answer to which filters. */
  facets: () => Promise<Facets>;
};

type Options = {
  basePath: string;
  noWorker: true;
  exactDiacritics: boolean;
  ranking: { metaWeights: Record<string, number> };
};
type Instance = { search: (words: string | null) => Promise<{ results: Match[] }> };
type Pagefind = { createInstance: (options: Options) => Instance };

/** How much a field counts against the text, where a word counts 1. Parents' own words nearly count as a title. */
const FIELD_WEIGHTS = { title: 5, keywords: 4, description: 1.5 };

/** How many files haven't arrived. Pagefind tells only the console of a piece without which its answer is false. */
let missed = 0;
const { fetch: fetchPlainly } = globalThis;
globalThis.fetch = async (...asked) => {
  let arrived = false;
  try {
    const response = await fetchPlainly(...asked);
    arrived = response.ok;
    return response;
  } finally {
    if (!arrived) missed++;
  }
};

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
    ranking: { metaWeights: FIELD_WEIGHTS },
  };
  let instance = pagefind.createInstance(options);
  return {
    search: async (words) => {
      const before = missed;
      const { results } = await instance.search(words);
      if (missed > before) throw new Error(`${folder}: a piece is missing`);
      return results;
    },
    renew: async () => {
      await fetchFresh(`${folder}pagefind-entry.json`);
      instance = pagefind.createInstance(options);
    },
    facets: async () => (await (await fetchFresh(`${folder}facets.json`)).json()) as Facets,
  };
}

/** Asks the server, so that an index that is gone or a network that is down is never taken for an empty answer. */
async function fetchFresh(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
