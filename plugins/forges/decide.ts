import {
  type CountableVote,
  type PublishedPage,
  pageKey,
  type SoundLedger,
  type Verdict,
} from "../model/approval.ts";
import type { Voter } from "./find-voter.ts";
import type { ReviewState } from "./forge.ts";

/** A vote to be cast: whose, on what, and the code that stood in the review. `date` is its day in universal time. */
export type ForgeVote = {
  page: string;
  language: string;
  reviewer: string;
  verdict: Verdict;
  date: string;
  code: string;
};

/** What one person says of one page in one review. `position` is the review's place in order of time, from 1. */
export type Opinion = Voter & { page: PublishedPage; code: string; position: number; state: ReviewState };

/** What a person's reviews of one page come to. */
export type Decision = { requests: ForgeVote[]; skipped: string[] };

/** Why the states that are neither yes nor no are passed over. */
const SILENT: Partial<Record<ReviewState, string>> = {
  commented: "It is a comment: it neither approves nor asks for changes.",
  pending: "It has not been handed in.",
  unknown: "It neither approves nor asks for changes.",
};

/** Decides by the latest of a person's reviews of a page, given in order of time, against what is recorded already. */
export function decide(opinions: readonly Opinion[], ledger: SoundLedger, today: string): Decision {
  const silent = opinions.flatMap(({ state, position, page }) => {
    const why = SILENT[state];
    return why === undefined ? [] : [notCounted(position, page, why)];
  });
  const spoken = opinions.filter(({ state }) => SILENT[state] === undefined);
  const last = spoken.at(-1);
  if (last === undefined) return { requests: [], skipped: silent };
  const earlier = spoken
    .slice(0, -1)
    .map(({ position, page }) => notCounted(position, page, "The same person said something later."));
  const { requests, skipped } = decideLast(last, ledger, today);
  return { requests, skipped: [...silent, ...earlier, ...skipped] };
}

function decideLast(opinion: Opinion, ledger: SoundLedger, today: string): Decision {
  const { page, position, state } = opinion;
  const votes = ownVotes(opinion, ledger);
  if (state === "dismissed") return decideDismissed(opinion, votes, today);
  const verdict = state === "approved" ? "approve" : "not-yet";
  if (isRecorded(verdict, opinion, votes))
    return { requests: [], skipped: [notCounted(position, page, RECORDED)] };
  return { requests: [toVote(opinion, verdict, opinion.date)], skipped: [] };
}

/** What a forge dismissed counts no longer: where it is in the ledger already, it is taken back. */
function decideDismissed(opinion: Opinion, votes: readonly CountableVote[], today: string): Decision {
  const { page, position, date } = opinion;
  const skipped = [notCounted(position, page, "It was dismissed.")];
  const last = votes.at(-1);
  const stands = last !== undefined && isOnWords(last, page) && !isElsewhere(last) && last.date <= date;
  return { requests: stands ? [toVote(opinion, "withdraw", today)] : [], skipped };
}

/** One sentence for all that the ledger may hold: which of it is so would tell of votes that came another way. */
const RECORDED = "Its vote is recorded already, or something else from the same person has taken its place.";

/** True for a review that has been read before, or that something else has overtaken: it is not a vote once more. */
function isRecorded(verdict: Verdict, { date, page }: Opinion, votes: readonly CountableVote[]): boolean {
  if (votes.some((vote) => vote.verdict === "withdraw" && vote.date >= date)) return true;
  const ofThatDay = votes.filter((vote) => isOnWords(vote, page) && vote.date === date);
  if (verdict === "approve" && ofThatDay.some((vote) => vote.verdict === "not-yet" && isElsewhere(vote)))
    return true;
  const last = ofThatDay.at(-1);
  // Reviews of one day can't be ordered against the ledger, so the objection stands.
  const isOvertaken = verdict === "not-yet" && last?.verdict === "approve" && !isElsewhere(last);
  return !isOvertaken && ofThatDay.some((vote) => vote.verdict === verdict && !isElsewhere(vote));
}

function ownVotes({ reviewer, page }: Opinion, ledger: SoundLedger): readonly CountableVote[] {
  const record = ledger.pages.get(pageKey({ page: page.path, language: page.language }));
  return record?.state === "sound" ? record.votes.filter((vote) => vote.reviewer === reviewer) : [];
}

function isOnWords({ digest, verdict }: CountableVote, page: PublishedPage): boolean {
  return verdict !== "withdraw" && page.digest.state === "digest" && page.digest.digest === digest;
}

function isElsewhere({ wayIn }: CountableVote): boolean {
  return wayIn !== "pull-request";
}

function toVote({ page, reviewer, code }: Opinion, verdict: ForgeVote["verdict"], date: string): ForgeVote {
  return { page: page.path, language: page.language, reviewer, verdict, date, code };
}

function notCounted(position: number, page: PublishedPage, why: string): string {
  return `Review ${position} is not counted for ${page.url}. ${why}`;
}
