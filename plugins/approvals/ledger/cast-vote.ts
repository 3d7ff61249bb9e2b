import { z } from "zod";
import {
  BallotCode,
  type Ledger,
  type PublishedPage,
  pageKey,
  ReviewerId,
  type SoundLedger,
  VERDICTS,
  type Vote,
  WAYS_IN,
} from "../../model/approval.ts";
import { isoDate, line } from "../../model/fields.ts";
import { UserError } from "../../model/user-error.ts";
import { parseCode } from "../speakable-code.ts";
import { checkBallot } from "./check-ballot.ts";
import { checkVoter } from "./check-voter.ts";

/** What a person says of one page, under the names of the record command's options. */
export const VoteRequest = z.strictObject({
  language: line,
  reviewer: ReviewerId,
  verdict: z.enum(VERDICTS),
  "way-in": z.enum(WAYS_IN),
  date: isoDate,
  /** The code that stood on what the reviewer saw. Only a withdrawal needs none. */
  code: line.optional(),
  /** The code of the letter that it came by. */
  ballot: BallotCode.optional(),
});
export type VoteRequest = z.infer<typeof VoteRequest>;

/** A vote that may be appended. The ledger's file says which line comes before it. */
export type NewVote = Omit<Vote, "previous">;

/** Makes a vote of what a person said, or throws a UserError that says why it can't count. `today` is `YYYY-MM-DD`. */
export function castVote(request: VoteRequest, page: PublishedPage, ledger: Ledger, today: string): NewVote {
  if (ledger.state === "unsound") throw new UserError("approvals", ledger.reason, "Mend that first.");
  const { language, reviewer, verdict, date } = request;
  if (date > today) throw new UserError("--date", `${date} is still to come.`, "Give the day of the vote.");
  const wayIn = request["way-in"];
  const refusal = checkVoter({ reviewer, language, verdict, date, wayIn }, ledger);
  if (refusal !== undefined) throw new UserError("--reviewer", refusal.message, refusal.fix);
  const last = ownVotes(request, page, ledger).at(-1);
  if (last !== undefined && last.date > date) {
    throw new UserError("--date", `${reviewer} voted later already, on ${last.date}.`, "Give a later day.");
  }
  const digest = verdict === "withdraw" ? digestTakenBack(request, last) : digestSeen(request, page, ledger);
  const vote: NewVote = { page: page.path, language, digest, reviewer, verdict, date, wayIn };
  if (request.ballot !== undefined) vote.ballot = request.ballot;
  const wrong = checkBallot(vote, ledger);
  if (wrong !== undefined) throw new UserError("--way-in", wrong.message, wrong.fix);
  return vote;
}

function ownVotes({ reviewer, language }: VoteRequest, page: PublishedPage, ledger: SoundLedger) {
  const key = pageKey({ page: page.path, language });
  const record = ledger.pages.get(key) ?? { state: "sound", votes: [] };
  if (record.state === "unsound") throw new UserError(key, record.reason, "Mend that first.");
  return record.votes.filter((vote) => vote.reviewer === reviewer);
}

/** Taking back is always possible, whatever the page says by now. */
function digestTakenBack({ reviewer }: VoteRequest, last: Vote | undefined): string {
  if (last !== undefined && last.verdict !== "withdraw") return last.digest;
  const problem = `${reviewer} has no vote on this page to take back.`;
  throw new UserError("--verdict", problem, "Check the page, the language and the reviewer.");
}

function digestSeen(request: VoteRequest, page: PublishedPage, ledger: SoundLedger): string {
  if (page.digest.state === "not-eligible") {
    throw new UserError(page.url, page.digest.reason, "Take that off the page, then ask the reviewer again.");
  }
  checkCode(request.code, page.digest.code);
  const { digest } = page.digest;
  const { reviewer, verdict, date } = request;
  const last = ownVotes(request, page, ledger).findLast(
    (vote) => vote.digest === digest || vote.verdict === "withdraw",
  );
  if (last?.verdict === verdict && date <= last.lastDay) {
    const problem = `${reviewer} said "${verdict}" of these words already, on ${last.date}.`;
    throw new UserError("--reviewer", problem, "To renew a vote, record a withdraw first.");
  }
  return digest;
}

/** Never tells the right code: it must come from what the reviewer saw. */
function checkCode(typed: string | undefined, present: string): void {
  const fix = "Ask the reviewer to read the page as it is now, and use the code that stands on it.";
  if (typed === undefined)
    throw new UserError("--code", "The code of what the reviewer saw is missing.", fix);
  const code = parseCode(typed);
  if (code === undefined) {
    throw new UserError("--code", `"${typed}" is not a code.`, "Write it like K7QD-2M9P.");
  }
  if (code !== present) throw new UserError("--code", `The page is no longer what ${code} stood on.`, fix);
}
