import type { Ledger, Round, SoundLedger } from "../../model/approval.ts";
import type { SourceFile } from "../../model/content.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import { hashLine, splitLines } from "../ledger/vote-line.ts";
import { type Checkpoint, hashReviewer, hashRound, hashVersion } from "./checkpoint.ts";

/** A ledger as it is now: what it says, the files that it was read from, and the folder of the content. */
export type Present = { ledger: Ledger; votes: readonly SourceFile[]; content: string };

type Report = (file: string, message: string) => void;

const FIX = "Put it back as it was; git log shows who changed it. Only add to what is published.";

/**
 * Finds what was changed since a checkpoint was published: votes that were changed, dropped or put in another order, and
 * rules, reviewers or rounds that aren't what they were. What was added since is fine.
 */
export function checkHistory(checkpoint: Checkpoint, present: Present): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (file, message) =>
    findings.push(errorAt(`${present.content}/approvals/${file}`, "history", message, FIX));
  checkChains(checkpoint, present.votes, report);
  const { ledger } = present;
  if (ledger.state === "unsound") {
    if (Object.keys(checkpoint.policy).length > 0) report("policy.yaml", UNREADABLE);
    return findings;
  }
  checkRules(checkpoint, ledger.policy, report);
  checkReviewers(checkpoint, ledger.reviewers, report);
  checkRounds(checkpoint, ledger.rounds, report);
  return findings;
}

const UNREADABLE = "The rules and the register can't be compared with those that were published.";

function checkChains({ pages, date }: Checkpoint, votes: readonly SourceFile[], report: Report): void {
  const byPath = new Map(votes.map((file) => [file.path, file]));
  for (const [key, head] of Object.entries(pages)) {
    const file = byPath.get(`approvals/votes/${key}.jsonl`);
    if (file === undefined) report(`votes/${key}.jsonl`, `This file is gone. On ${date} it held votes.`);
    else if (!splitLines(file.text).some((line) => hashLine(line) === head)) {
      const message = `Votes that were published on ${date} have been changed, dropped or put in another order.`;
      report(`votes/${key}.jsonl`, message);
    }
  }
}

function checkRules({ policy, date }: Checkpoint, versions: SoundLedger["policy"], report: Report): void {
  const present = new Map(versions.map((version) => [version.from, hashVersion(version)]));
  for (const [from, hash] of Object.entries(policy)) {
    if (!present.has(from)) report("policy.yaml", `The rules that begin on ${from} are gone.`);
    else if (present.get(from) !== hash)
      report("policy.yaml", `The rules that begin on ${from} aren't those of ${date}.`);
  }
  for (const from of present.keys())
    if (from < date && policy[from] === undefined)
      report(
        "policy.yaml",
        `The rules that begin on ${from} weren't there on ${date}: rules can't begin earlier.`,
      );
}

function checkReviewers(
  { reviewers, date }: Checkpoint,
  register: SoundLedger["reviewers"],
  report: Report,
): void {
  const present = new Map([...register.values()].map((it) => [hashReviewer(it), it]));
  for (const [hash, until] of Object.entries(reviewers)) {
    const reviewer = present.get(hash);
    if (reviewer === undefined) {
      const what = "A reviewer is gone, or has another id, round, languages or first day";
      report("register.yaml", `${what} than on ${date} (published as ${hash.slice(0, 8)}).`);
    } else if (reviewer.until > until) {
      const message = `The reviewer ${reviewer.id} may vote until ${reviewer.until}, and on ${date} that was ${until}.`;
      report("register.yaml", message);
    }
  }
}

function checkRounds({ rounds, date }: Checkpoint, ballots: SoundLedger["rounds"], report: Report): void {
  for (const [id, published] of Object.entries(rounds)) {
    const file = `rounds/${id}.yaml`;
    const present = ballots.get(id);
    if (present === undefined) report(file, `This round is gone. On ${date} its letters were out.`);
    else if (present.state === "sound")
      checkRound(published, present.round, date, (what) => report(file, what));
    else report(file, `This round can't be compared with what was published on ${date}.`);
  }
}

function checkRound(
  published: Checkpoint["rounds"][string],
  round: Round,
  date: string,
  report: (message: string) => void,
): void {
  const present = hashRound(round);
  if (present.letters !== published.letters) report(`The letters of this round aren't those of ${date}.`);
  if (present.terms !== published.terms)
    report(`The days, the pages or their words aren't those that this round had on ${date}.`);
  if (published.closed !== undefined && present.closed !== published.closed)
    report(`How this round was closed isn't what was published on ${date}.`);
}
