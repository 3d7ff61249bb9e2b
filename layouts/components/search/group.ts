import type { IndexSetup } from "../../../plugins/search/search-setup.ts";
import type { SearchState } from "./address.ts";
import { type Engine, openEngine } from "./engine.ts";
import { lookUp, type Outcome } from "./look-up.ts";
import { parseQuery } from "./query.ts";
import { type Result, toResult } from "./result.ts";

/** What one index had to say to a question. */
export type Group = { index: IndexSetup; answer: Answer };
export type Answer =
  | { state: "found"; outcome: Outcome; results: Result[]; cut: boolean }
  | { state: "failed" };

/**
 * Asks one index, and fetches the results that are shown. Never rejects: an index that can't be reached has failed.
 * Where the site was built anew in the meantime, files of the old index are gone; so it asks again from the start.
 */
export async function askIndex(index: IndexSetup, state: SearchState): Promise<Group> {
  try {
    const engine = await openEngine(index.folder, index.exactDiacritics);
    const find = () => findIn(engine, index, state);
    const answer = await find().catch(() => engine.renew().then(find));
    return { index, answer };
  } catch {
    return { index, answer: { state: "failed" } };
  }
}

async function findIn(
  engine: Engine,
  { language, commonWords }: IndexSetup,
  { question, chosen, shown }: SearchState,
): Promise<Answer> {
  const query = parseQuery(question, language, commonWords);
  const outcome = await lookUp(engine, query, chosen);
  const results = await Promise.all(outcome.pages.slice(0, shown).map(toResult));
  return { state: "found", outcome, results, cut: query.cut };
}

/** How many pages a group found. */
export function countPages({ answer }: Group): number {
  return answer.state === "found" ? answer.outcome.pages.length : 0;
}

/** True where the question was too long and pages were found by its first part. */
export function wasCut(group: Group): boolean {
  return group.answer.state === "found" && group.answer.cut && countPages(group) > 0;
}
