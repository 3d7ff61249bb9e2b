import { pageKey, type Round, type Vote } from "../../model/approval.ts";
import { commitBallot } from "./ballot.ts";
import type { Electorate, Refusal } from "./check-voter.ts";

/**
 * Says why a vote's way in doesn't bear it out, or undefined where it does: a vote on paper shows the code of a letter
 * that went out for these very words, between the days on which its round was open. Taking back is possible on any day.
 */
export function checkBallot(
  vote: Omit<Vote, "previous">,
  { reviewers, rounds }: Electorate,
): Refusal | undefined {
  if (vote.wayIn !== "paper") return vote.ballot === undefined ? undefined : NEEDLESS;
  if (vote.ballot === undefined) return MISSING;
  const id = reviewers.get(vote.reviewer)?.round ?? "";
  const found = rounds.get(id);
  if (found === undefined)
    return { message: `The round ${id} sent no letters.`, fix: "Check approvals/rounds/." };
  if (found.state === "unsound")
    return { message: found.reason, fix: "Put the round's files back as they were." };
  if (!isAbout(found.round, vote)) return UNKNOWN;
  if (found.commitments.get(commitBallot(id, vote, vote.ballot)) !== vote.reviewer) return UNKNOWN;
  const { opened, closes } = found.round;
  if (vote.verdict === "withdraw" || (opened <= vote.date && vote.date <= closes)) return undefined;
  const message = `The round ${id} was open from ${opened} until ${closes}, and ${vote.date} is outside that.`;
  return { message, fix: "Only taking back is possible after a round." };
}

/** The codes alone bind a vote to its words. That the round's file must name them too keeps that file as it was. */
function isAbout({ pages }: Round, vote: Pick<Vote, "page" | "language" | "digest">): boolean {
  return pages.some((page) => pageKey(page) === pageKey(vote) && page.digest === vote.digest);
}

const NEEDLESS = {
  message: "Only a vote on paper has the code of a letter.",
  fix: "Leave the code out, or say that the vote came by paper.",
};

const MISSING = {
  message: "A vote on paper needs the code of its letter.",
  fix: "Count letters with: npm run approvals -- round count.",
};

const UNKNOWN = {
  message: "No letter of this round holds this code for these words and this verdict.",
  fix: "Check the code against the letter.",
};
