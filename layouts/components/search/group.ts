import { foldLetters } from "../../../plugins/search/fold-letters.ts";
import type { IndexSetup } from "../../../plugins/search/search-setup.ts";
import type { SearchState } from "./address.ts";
import { correctWords } from "./correct.ts";
import { type Engine, openEngine } from "./engine.ts";
import { lookUp, type Outcome } from "./look-up.ts";
import { parseQuery } from "./query.ts";
import { type Result, toResult } from "./result.ts";

/** What one index had to say to a question. */
export type Group = { index: IndexSetup; answer: Answer };
export type Answer =
  | {
      state: "found";
      outcome: Outcome;
      results: Result[];
      cut: boolean;
      /** The question as it was searched, where it was typed otherwise. */
      corrected: string | undefined;
    }
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
  { language, commonWords, means }: IndexSetup,
  { question, chosen, shown, exact }: SearchState,
): Promise<Answer> {
  const query = parseQuery(question, language, commonWords);
  // A map, because every object also has a "constructor".
  const meanings = new Map(Object.entries(means));
  const meant = query.words.flatMap((word) => meanings.get(foldLetters(word)) ?? [word]);
  const { words, changes } = exact ? { words: meant, changes: [] } : await correctWords(meant, engine.words);
  const outcome = await lookUp(engine, { ...query, words }, chosen);
  const results = await Promise.all(outcome.pages.slice(0, shown).map(toResult));
  const corrected = changes.length === 0 ? undefined : replaceWords(query.text, changes);
  return { state: "found", outcome, results, cut: query.cut, corrected };
}

/** The question with the words that were searched in place of those that were typed. */
function replaceWords(text: string, changes: readonly { from: string; to: string }[]): string {
  return changes.reduce((whole, { from, to }) => {
    const at = whole.toLowerCase().replaceAll("’", "'").indexOf(from);
    return at < 0 ? whole : whole.slice(0, at) + to + whole.slice(at + from.length);
  }, text);
}

/**
 * The groups in the order in which they are shown: one that knows every word of the question comes before one that
 * doesn't. A Polish word for speech therapy finds English pages, and only pages about children in Polish.
 */
export function orderGroups(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => Number(knowsAll(b)) - Number(knowsAll(a)));
}

function knowsAll({ answer }: Group): boolean {
  return answer.state === "found" && answer.outcome.complete > 0 && answer.outcome.missing.length === 0;
}

/** How many pages a group found. */
export function countPages({ answer }: Group): number {
  return answer.state === "found" ? answer.outcome.pages.length : 0;
}

/** True where the question was too long and pages were found by its first part. */
export function wasCut(group: Group): boolean {
  return group.answer.state === "found" && group.answer.cut && countPages(group) > 0;
}
