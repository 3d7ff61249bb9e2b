import type { CountableVote } from "../../model/approval.ts";
import { compareText } from "../../model/finding.ts";
import { addDays } from "../ledger/calendar.ts";

/** The days on which one vote counts: from `from` until the day before `until`. */
export type Stay = {
  digest: string;
  round: string;
  verdict: "approve" | "not-yet";
  from: string;
  until: string;
  /** `renewal`: the same person said the same of the same words again on that day. */
  endedBy: "expiry" | "vote" | "renewal";
};

/**
 * Turns the votes on a page into the days on which each counts. A person's later vote on the same words takes the
 * place of the earlier one; a withdrawal ends all that they said about the page, and brings nothing back.
 */
export function toStays(votes: readonly CountableVote[]): Stay[] {
  const stays: OwnStay[] = [];
  const standing = new Map<string, Map<string, Stay>>();
  for (const vote of votes.toSorted((a, b) => compareText(a.date, b.date))) {
    const own = standing.get(vote.reviewer) ?? new Map<string, Stay>();
    standing.set(vote.reviewer, own);
    for (const stay of endedBy(vote, own)) endOn(stay, vote.date);
    if (vote.verdict === "withdraw") continue;
    const { digest, round, verdict, date, lastDay, reviewer } = vote;
    const stay: Stay = { digest, round, verdict, from: date, until: addDays(lastDay, 1), endedBy: "expiry" };
    own.set(digest, stay);
    stays.push({ stay, reviewer });
  }
  const lasting = stays.filter(({ stay: { from, until } }) => from < until);
  markRenewals(lasting);
  return lasting.map(({ stay }) => stay);
}

type OwnStay = { stay: Stay; reviewer: string };

/** A vote that ends on the day on which the same person says the same again is renewed: nobody changed their mind. */
function markRenewals(stays: readonly OwnStay[]): void {
  const ended = stays.filter(({ stay }) => stay.endedBy === "vote");
  if (ended.length === 0) return;
  const keyOf = ({ stay, reviewer }: OwnStay, day: string) =>
    [reviewer, stay.digest, stay.verdict, day].join(" ");
  const begun = new Set(stays.map((own) => keyOf(own, own.stay.from)));
  for (const own of ended) if (begun.has(keyOf(own, own.stay.until))) own.stay.endedBy = "renewal";
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
