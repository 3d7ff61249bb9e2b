import type { CountableVote } from "../model/approval.ts";
import { compareText } from "../model/finding.ts";
import { addDays } from "./calendar.ts";

/** The days on which one vote counts: from `from` until the day before `until`. */
export type Stay = {
  digest: string;
  round: string;
  verdict: "approve" | "not-yet";
  from: string;
  until: string;
  endedBy: "expiry" | "vote";
};

/**
 * Turns the votes on a page into the days on which each counts. A person's later vote on the same words takes the
 * place of the earlier one; a withdrawal ends all that they said about the page, and brings nothing back.
 */
export function toStays(votes: readonly CountableVote[]): Stay[] {
  const stays: Stay[] = [];
  const standing = new Map<string, Map<string, Stay>>();
  for (const vote of votes.toSorted((a, b) => compareText(a.date, b.date))) {
    const own = standing.get(vote.reviewer) ?? new Map<string, Stay>();
    standing.set(vote.reviewer, own);
    for (const stay of endedBy(vote, own)) endOn(stay, vote.date);
    if (vote.verdict === "withdraw") continue;
    const { digest, round, verdict, date, lastDay } = vote;
    const stay: Stay = { digest, round, verdict, from: date, until: addDays(lastDay, 1), endedBy: "expiry" };
    own.set(digest, stay);
    stays.push(stay);
  }
  return stays.filter(({ from, until }) => from < until);
}

function endedBy(vote: CountableVote, own: ReadonlyMap<string, Stay>): Stay[] {
  if (vote.verdict === "withdraw") return [...own.values()];
  const earlier = own.get(vote.digest);
  return earlier === undefined ? [] : [earlier];
}

function endOn(stay: Stay, date: string): void {
  if (date >= stay.until) return;
  stay.until = date;
  stay.endedBy = "vote";
}
