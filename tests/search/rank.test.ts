import { describe, expect, test } from "vitest";
import type { Match } from "../../layouts/components/search/engine.ts";
import { rankApart, rankTogether } from "../../layouts/components/search/rank.ts";

const match = (id: string, score: number, words: number[] = []): Match => ({
  id,
  score,
  words,
  data: () => Promise.reject(new Error(`${id} isn't fetched to rank it`)),
});

const idsOf = (ranked: { match: Match }[]) => ranked.map((page) => page.match.id);

describe("rankTogether", () => {
  test("keeps Pagefind's order", () => {
    expect(idsOf(rankTogether([match("plans", 3), match("travel", 1)]))).toEqual(["plans", "travel"]);
  });
});

describe("rankApart", () => {
  const PAGES = 100;

  test("puts a page with both words before one with a better fit for one word", () => {
    const speech = [match("stories", 5), match("therapy", 3)];
    const therapist = [match("therapy", 3)];
    expect(idsOf(rankApart([speech, therapist], PAGES))).toEqual(["therapy", "stories"]);
  });

  test("joins the places of the words, each once", () => {
    const [page] = rankApart([[match("plans", 1, [3, 9])], [match("plans", 1, [9, 4])]], PAGES);
    expect(page?.places).toEqual([3, 9, 4]);
  });

  test("passes over a word that more than half of the pages have", () => {
    const everywhere = Array.from({ length: 60 }, (_, place) => match(`page-${place}`, 9));
    expect(idsOf(rankApart([everywhere, [match("taxi", 1)]], PAGES))).toEqual(["taxi"]);
  });

  test("counts words that most pages have where there are no others", () => {
    const everywhere = Array.from({ length: 60 }, (_, place) => match(`page-${place}`, 9));
    expect(rankApart([everywhere], PAGES)).toHaveLength(60);
  });

  test("leaves out pages that hardly fit beside the best one", () => {
    expect(idsOf(rankApart([[match("taxi", 10), match("bus", 1.5), match("walk", 1.4)]], PAGES))).toEqual([
      "taxi",
      "bus",
    ]);
  });

  test("finds nothing where no word is known", () => {
    expect(rankApart([[], []], PAGES)).toEqual([]);
  });
});
