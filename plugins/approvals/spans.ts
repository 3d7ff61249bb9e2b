import type { PolicyVersion } from "../model/approval.ts";
import { compareText } from "../model/finding.ts";
import { policyOn } from "./policy-on.ts";
import type { Stay } from "./stays.ts";

/** The days on which some words stood approved: from `from` until the day before `until`. */
export type Span = { from: string; until: string; endedBy: "expiry" | "vote" };

/** Where the votes on some words stand on a day. */
type Tally = { approvals: Map<string, number>; notYet: number };

/**
 * The days on which one digest had its quorum, by one sweep over the days on which something changes.
 * Only a thumbs-up can complete an approval: an objection that is taken back or runs out, or looser rules, never do.
 * Thumbs-ups add up within one round only, since one person has another id in the next; every objection counts.
 */
export function findSpans(
  stays: readonly Stay[],
  policy: readonly PolicyVersion[],
  language: string,
): Span[] {
  const beginning = Map.groupBy(stays, ({ from }) => from);
  const ending = Map.groupBy(stays, ({ until }) => until);
  const days = new Set([...beginning.keys(), ...ending.keys(), ...policy.map(({ from }) => from)]);
  const tally: Tally = { approvals: new Map(), notYet: 0 };
  const spans: Span[] = [];
  let start: string | undefined;
  for (const day of [...days].sort(compareText)) {
    const begun = beginning.get(day) ?? [];
    const ended = ending.get(day) ?? [];
    for (const stay of ended) count(tally, stay, -1);
    for (const stay of begun) count(tally, stay, 1);
    const holds = hasQuorum(tally, policyOn(policy, day), language);
    if (start !== undefined && !holds) {
      const byVote =
        begun.some(({ verdict }) => verdict === "not-yet") || ended.some(({ endedBy }) => endedBy === "vote");
      spans.push({ from: start, until: day, endedBy: byVote ? "vote" : "expiry" });
      start = undefined;
    } else if (start === undefined && holds && begun.some(({ verdict }) => verdict === "approve"))
      start = day;
  }
  return spans;
}

/** How many people of one round approve on a day: those of the round where most do. */
export function countApprovals(stays: readonly Stay[], date: string): number {
  const tally: Tally = { approvals: new Map(), notYet: 0 };
  for (const stay of stays) if (stay.from <= date && date < stay.until) count(tally, stay, 1);
  return mostApprovals(tally);
}

function count(tally: Tally, { verdict, round }: Stay, change: 1 | -1): void {
  if (verdict === "not-yet") tally.notYet += change;
  else tally.approvals.set(round, (tally.approvals.get(round) ?? 0) + change);
}

function hasQuorum(tally: Tally, rules: PolicyVersion | undefined, language: string): boolean {
  if (rules === undefined || !rules.languages.includes(language)) return false;
  const approvals = mostApprovals(tally);
  return approvals >= rules.quorum && approvals / (approvals + tally.notYet) >= rules.share;
}

function mostApprovals({ approvals }: Tally): number {
  return Math.max(0, ...approvals.values());
}
