import type { Match } from "./engine.ts";

/** A page found, how well it fits, and where its words stand in its text. */
export type Ranked = { match: Match; score: number; places: number[] };

/** Pages that fit less than this share of the best one are left out where pages need only have some of the words. */
const WORTH_SHOWING = 0.15;

/** The pages that have all words, in Pagefind's own order. */
export function rankTogether(matches: readonly Match[]): Ranked[] {
  return matches.map((match) => ({ match, score: match.score, places: [...match.words] }));
}

/**
 * Joins searches of one word each: a page's score is the sum of its words' scores, times the share of the words it has.
 * Words that more than half of all pages have say too little, and don't count where another word does.
 */
export function rankApart(found: readonly (readonly Match[])[], pageCount: number): Ranked[] {
  const known = found.filter((matches) => matches.length > 0);
  const telling = known.filter((matches) => matches.length <= pageCount / 2);
  const counted = telling.length > 0 ? telling : known;
  const pages = new Map<string, Ranked & { words: number }>();
  for (const match of counted.flat()) {
    const { words, score, places } = pages.get(match.id) ?? { words: 0, score: 0, places: [] };
    pages.set(match.id, {
      match,
      words: words + 1,
      score: score + match.score,
      places: [...new Set([...places, ...match.words])],
    });
  }
  const ranked = [...pages.values()].map(({ words, ...page }) => ({
    ...page,
    score: (page.score * words) / counted.length,
  }));
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter((page) => page.score >= best * WORTH_SHOWING);
}
