import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { type Answered, SYSTEMS, type System } from "../../plugins/search/judged/judgement-table.ts";
import { averageMarks, markResults } from "../../plugins/search/judged/measures.ts";
import { type Arena, judgeSearch, openArena, readJudged } from "../../scripts/judge-search/judge.ts";
import { pages, site } from "./open-page.ts";

let arena: Arena;
let browser: Browser;
let answered: Answered[] = [];

beforeAll(async () => {
  [arena, browser] = await Promise.all([openArena(site), launchBrowser()]);
  answered = await judgeSearch(arena, browser, await readJudged());
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await arena?.close();
});

const averages = (system: System, of: readonly Answered[]) =>
  averageMarks(of.map(({ query, urls }) => markResults(urls[system], query)));

describe("the judged questions", () => {
  it("name pages that the demonstration has", async () => {
    const known = new Set(pages.map(({ url }) => url));
    const named = (await readJudged()).flatMap(({ grades }) => [...grades.keys()]);
    expect(named.filter((url) => !known.has(url))).toEqual([]);
  });

  it.each([
    ["all of them", () => answered],
    ["those that search was never tuned on", () => answered.filter(({ query }) => query.heldOut)],
  ])("are answered well: %s", (_, choose) => {
    const { ndcg, first, empty } = averages("Ours", choose());
    expect(ndcg).toBeGreaterThanOrEqual(0.8);
    expect(first).toBeGreaterThanOrEqual(0.75);
    expect(empty).toBeLessThanOrEqual(0.01);
  });

  it.each(SYSTEMS.filter((system) => system !== "Ours"))("are answered far better than by %s", (peer) => {
    const lead = averages("Ours", answered).ndcg - averages(peer, answered).ndcg;
    expect(lead).toBeGreaterThanOrEqual(0.15);
  });

  it("are answered at least as well as by any peer in most languages", () => {
    const languages = [...Map.groupBy(answered, ({ query }) => query.language).values()];
    const best = languages.filter((of) =>
      SYSTEMS.every((system) => averages("Ours", of).ndcg >= averages(system, of).ndcg),
    );
    expect(best.length).toBeGreaterThanOrEqual(languages.length - 2);
  });
});
