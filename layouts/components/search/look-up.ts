import { isNarrowed } from "../shared/choices.ts";
import { type Chosen, pagesFor } from "./chosen-filters.ts";
import type { Engine, Match } from "./engine.ts";
import type { Query } from "./query.ts";
import { type Ranked, rankApart, rankTogether } from "./rank.ts";

/** What a search found: the first `complete` pages have all the words, the others have some of them. */
export type Outcome = {
  pages: Ranked[];
  complete: number;
  /** The words that no page of the index has. */
  missing: string[];
};

/** With fewer pages than this that have all the words, pages that have some of them are shown too. */
const ENOUGH = 5;

/**
 * Looks up a question in one index; without words it lists every page that answers to what is ticked.
 * Rejects where the index can't be reached.
 */
export async function lookUp(engine: Engine, query: Query, chosen: Chosen): Promise<Outcome> {
  const wordless = query.words.length === 0;
  const facets = wordless || isNarrowed(chosen) ? await engine.facets() : undefined;
  const allowed = facets && pagesFor(chosen, facets);
  const narrow: Narrow = (matches) => matches.filter((match) => allowed?.has(match.id) ?? true);
  const search = () =>
    wordless ? listPages(engine, allowed ?? new Set()) : findPages(engine, narrow, query.words);
  const outcome = await search();
  if (outcome.pages.length > 0) return outcome;
  await engine.renew();
  return search();
}

type Narrow = (matches: readonly Match[]) => Match[];

/** Without a word every page that is allowed fits; the facets have them in the order of their titles. */
async function listPages(engine: Engine, allowed: ReadonlySet<string>): Promise<Outcome> {
  const pages = rankTogether(await engine.list([...allowed]));
  return { pages, complete: pages.length, missing: [] };
}

async function findPages(engine: Engine, narrow: Narrow, words: readonly string[]): Promise<Outcome> {
  const apart: Match[][] = [];
  for (const word of words) apart.push(await engine.search(toTerm(word)));
  const known = words.filter((_, place) => apart[place]?.length !== 0);
  const missing = words.filter((word) => !known.includes(word));
  const all = known.length < 2 ? apart.flat() : await engine.search(known.join(" "));
  const together = rankTogether(narrow(all));
  const others = together.length >= ENOUGH ? [] : await findOthers(engine, apart.map(narrow), together);
  return { pages: [...together, ...others], complete: together.length, missing };
}

/** Pagefind also finds words that begin like the one asked for. For a letter or two that is nearly every page: "1" finds "12". */
function toTerm(word: string): string {
  return /^[a-z0-9]{1,2}$/.test(word) ? `"${word}"` : word;
}

async function findOthers(engine: Engine, apart: Match[][], together: Ranked[]): Promise<Ranked[]> {
  const taken = new Set(together.map((page) => page.match.id));
  return rankApart(apart, await engine.count()).filter((page) => !taken.has(page.match.id));
}
