import type { JudgedQuery } from "./judged-set.ts";
import { averageMarks, markResults } from "./measures.ts";

/** The search engines that are compared. Ours comes first. */
export const SYSTEMS = ["Ours", "Plain Pagefind", "MiniSearch"] as const;
export type System = (typeof SYSTEMS)[number];

/** What each engine answered to a question, best first, and the bytes of a first question for the engine where measured. */
export type Answered = { query: JudgedQuery; urls: Readonly<Record<System, readonly string[]>> };

/** Median kilobytes over the wire: a first question of a visit, and one more after it. */
export type Weights = Readonly<Record<System, { first: number; further: number }>>;

const OPENING = "<!-- Judged questions: `npm run judge:search -- --write` writes this. -->";
const CLOSING = "<!-- End of the judged questions. -->";

/** Text with the account of the judged questions written anew between its two comments. Undefined where it has none. */
export function withJudgement(text: string, account: string): string | undefined {
  const place = findAccount(text);
  return place && `${text.slice(0, place.from)}\n\n${account}\n\n${text.slice(place.to)}`;
}

/** Where the account begins and ends: between the two comments. */
function findAccount(text: string): { from: number; to: number } | undefined {
  const [opening, to] = [text.indexOf(OPENING), text.indexOf(CLOSING)];
  return opening < 0 || to < opening ? undefined : { from: opening + OPENING.length, to };
}

/**
 * True where the account in a text is one of these questions: its tables have the rows, numbers of questions and columns
 * that `toAccount` would give. No engine is asked, so its marks may still be old.
 */
export function isAccountOf(text: string, queries: readonly JudgedQuery[]): boolean {
  const place = findAccount(text);
  if (place === undefined) return false;
  const unasked = queries.map((query) => ({
    query,
    urls: { Ours: [], "Plain Pagefind": [], MiniSearch: [] },
  }));
  const none = { first: 0, further: 0 };
  const fresh = toAccount(unasked, { Ours: none, "Plain Pagefind": none, MiniSearch: none });
  return outline(text.slice(place.from, place.to)) === outline(fresh);
}

/** The tables of an account without marks and kilobytes. */
function outline(account: string): string {
  const [questions = "", ...weights] = account.trim().split("\n\n");
  return [
    questions.replace(/\d\.\d\d|\d+ %/g, "…"),
    ...weights.map((text) => text.replace(/\d+/g, "…")),
  ].join("\n\n");
}

/** The account of a judgement in Markdown: averages in all, of both parts, by language and by kind, then bytes. */
export function toAccount(answered: readonly Answered[], weights: Weights): string {
  const { part, language, kind } = {
    part: groupBy(answered, ({ query }) => (query.heldOut ? "held out" : "for tuning")),
    language: groupBy(answered, ({ query }) => query.language),
    kind: groupBy(answered, ({ query }) => query.kind),
  };
  const rows = [["all", answered] as const, ...part, ...language, ...kind];
  const columns = SYSTEMS.flatMap((system) => [`${system}: nDCG@10`, "first right", "nothing found"]);
  return [
    ...toTable(
      ["Questions", "Number", ...columns],
      rows.map(([name, of]) => toRow(name, of)),
    ),
    "",
    ...toTable(
      ["kB over the wire", ...SYSTEMS],
      [
        ["first question of a visit", ...SYSTEMS.map((system) => weights[system].first.toFixed(0))],
        ["each further question", ...SYSTEMS.map((system) => weights[system].further.toFixed(0))],
      ],
    ),
  ].join("\n");
}

function groupBy(
  answered: readonly Answered[],
  name: (one: Answered) => string,
): [string, readonly Answered[]][] {
  return [...Map.groupBy(answered, name)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function toRow(name: string, answered: readonly Answered[]): string[] {
  const cells = SYSTEMS.flatMap((system) => {
    const { ndcg, first, empty } = averageMarks(
      answered.map(({ query, urls }) => markResults(urls[system], query)),
    );
    return [ndcg.toFixed(2), toPercent(first), toPercent(empty)];
  });
  return [name, String(answered.length), ...cells];
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
