import type { Ledger, PublishedPage } from "../../model/approval.ts";
import { compareFindings, type Finding } from "../../model/finding.ts";
import { badgeOf } from "../state/badge-of.ts";
import { checkHistory, type Present } from "./check-history.ts";
import { checkPublished, checkSeen, type SeenFile } from "./check-seen.ts";
import type { Checkpoint } from "./checkpoint.ts";

/** All that a verification looks at. `pages` is undefined where the site can't be built. */
export type Evidence = Present & {
  date: string;
  findings: readonly Finding[];
  seen: readonly SeenFile[];
  pages: readonly PublishedPage[] | undefined;
  checkpoint: Checkpoint | undefined;
};

/** What a verification found. `states` says how many pages are in each state on the day; `checkpoint` is the day of the head. */
export type Verification = {
  date: string;
  checkpoint: string | null;
  pagesWithVotes: number;
  rounds: number;
  seen: { kept: number; notKept: number };
  states: Record<string, number>;
  findings: Finding[];
};

/** Checks everything that stands behind the badges: the ledger, its history, and the words that people saw. */
export function verify(evidence: Evidence): Verification {
  const { ledger, date, checkpoint, pages = [], content } = evidence;
  const { findings: seenFindings, ...seen } = checkSeen(evidence.seen, ledger);
  const history = checkpoint === undefined ? [] : checkHistory(checkpoint, evidence);
  return {
    date,
    checkpoint: checkpoint?.date ?? null,
    pagesWithVotes: evidence.votes.length,
    rounds: ledger.state === "sound" ? ledger.rounds.size : 0,
    seen,
    states: countStates(pages, ledger, date),
    findings: [...evidence.findings, ...history, ...seenFindings, ...checkPublished(pages, content)].toSorted(
      compareFindings,
    ),
  };
}

function countStates(pages: readonly PublishedPage[], ledger: Ledger, date: string): Record<string, number> {
  const states = Map.groupBy(pages, (page) => badgeOf(page, ledger, date).state);
  return Object.fromEntries([...states].map(([state, of]) => [state, of.length]));
}

/** A verification for a person, without its findings: what was looked at, in a few lines. */
export function reportVerification({
  date,
  checkpoint,
  pagesWithVotes,
  rounds,
  seen,
  states,
  findings,
}: Verification): string {
  const sums = Object.entries(states).map(([state, sum]) => `${state} ${sum}`);
  return [
    `Files of votes: ${pagesWithVotes}. Rounds of letters: ${rounds}.`,
    `Texts that parents saw: ${seen.kept} kept, ${seen.notKept} not kept.`,
    `Pages on ${date}: ${sums.join(", ") || "none"}.`,
    checkpoint === null
      ? "Nothing was compared with a published checkpoint (--checkpoint): lines dropped from the end can't be seen."
      : `Compared with the checkpoint that was published on ${checkpoint}.`,
    findings.length === 0 ? "Everything is as it must be." : `To look at: ${findings.length}.`,
    "",
  ].join("\n");
}
