import type { PolicyVersion } from "../../model/approval.ts";
import { compareText } from "../../model/finding.ts";
import { policyOn } from "../ledger/policy-on.ts";
import type { Stay } from "./stays.ts";

/** The days on which some words stood approved: from `from` until the day before `until`. */
export type Span = { from: string; until: string; endedBy: "expiry" | "vote" };

/** Where the votes on some words stand on a day: thumbs-ups by round, and objections. */
export type Tally = { approvals: Map<string, number>; notYet: number };

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
      spans.push({ from: start, until: day, endedBy: isByVote(begun, ended) ? "vote" : "expiry" });
      start = undefined;
    } else if (start === undefined && holds && begun.some(({ verdict }) => verdict === "approve"))
      start = day;
  }
  return spans;
}

/** True where people objected or took a thumbs-up back on a day: renewing one, or taking an objection back, ends no approval. */
function isByVote(begun: readonly Stay[], ended: readonly Stay[]): boolean {
  return (
    begun.some(({ verdict }) => verdict === "not-yet") ||
    ended.some(({ verdict, endedBy }) => verdict === "approve" && endedBy === "vote")
  );
}

/** How many people of one round approve on a day: those of the round where most do. */
export function countApprovals(stays: readonly Stay[], date: string): number {
  return mostApprovals(tallyOn(stays, date));
}

/** Where the votes on some words stand on a day. */
export function tallyOn(stays: readonly Stay[], date: string): Tally {
  const tally: Tally = { approvals: new Map(), notYet: 0 };
  for (const stay of stays) if (stay.from <= date && date < stay.until) count(tally, stay, 1);
  return tally;
}

/** How many more thumbs-ups of one round the rules ask for; undefined where no number of them would do. */
export function votesNeeded(
  tally: Tally,
  rules: PolicyVersion | undefined,
  language: string,
): number | undefined {
  if (rules === undefined || !rules.languages.includes(language)) return undefined;
  const { quorum, share } = rules;
  if (share === 1 && tally.notYet > 0) return undefined;
  const present = mostApprovals(tally);
  let approvals = Math.max(present, quorum, Math.floor((share * tally.notYet) / (1 - share || 1)) - 1);
  while (!isEnough(approvals, tally, rules)) approvals += 1;
  return approvals - present;
}

function count(tally: Tally, { verdict, round }: Stay, change: 1 | -1): void {
  if (verdict === "not-yet") tally.notYet += change;
  else tally.approvals.set(round, (tally.approvals.get(round) ?? 0) + change);
}

function hasQuorum(tally: Tally, rules: PolicyVersion | undefined, language: string): boolean {
  if (rules === undefined || !rules.languages.includes(language)) return false;
  return isEnough(mostApprovals(tally), tally, rules);
}

function isEnough(approvals: number, { notYet }: Tally, { quorum, share }: PolicyVersion): boolean {
  return approvals >= quorum && approvals / (approvals + notYet) >= share;
}

function mostApprovals({ approvals }: Tally): number {
  return Math.max(0, ...approvals.values());
}
