import { type CountableVote, type PageVotes, pageKey, Vote } from "../../model/approval.ts";
import type { SourceFile } from "../../model/content.ts";
import { errorAt, type Finding } from "../../model/finding.ts";
import { parseJson } from "../../model/parse-json.ts";
import { parseShape } from "../../model/parse-shape.ts";
import { addDays } from "./calendar.ts";
import { checkBallot } from "./check-ballot.ts";
import { checkVoter, type Electorate, type Refusal } from "./check-voter.ts";
import { policyOn } from "./policy-on.ts";
import { CHAIN_START, hashLine, splitLines, toVoteLine } from "./vote-line.ts";

/** The votes of one file, under the key of its page. */
export type ParsedVotes = { key: string; votes: PageVotes; findings: Finding[] };

const MEND = "Put the file back as it was in the last good commit, then record the new votes again.";

/** Parses a file of votes, one a line. One line that can't be trusted makes the whole file unsound: in doubt there is no badge. */
export function parseVotes(file: SourceFile, electorate: Electorate): ParsedVotes {
  const key = file.path.replace(/^approvals\/votes\//, "").replace(/\.jsonl$/, "");
  const votes: CountableVote[] = [];
  const findings: Finding[] = [];
  let previous = CHAIN_START;
  for (const [index, line] of splitLines(file.text).entries()) {
    const place = { file: file.file, line: index + 1, column: 1 };
    const vote = parseLine(line);
    const problems =
      "problems" in vote ? vote.problems : checkVote(vote, { key, previous, votes, electorate });
    findings.push(...problems.map(({ message, fix }) => errorAt(place, "vote", message, fix)));
    if (!("problems" in vote)) votes.push(toCountable(vote, electorate));
    previous = hashLine(line);
  }
  return { key, votes: findings.length === 0 ? { state: "sound", votes } : unsound(findings), findings };
}

function parseLine(line: string): Vote | { problems: Refusal[] } {
  if (/^(<{7}|={7}|>{7})/.test(line)) {
    return { problems: [{ message: "This line is left over from a merge conflict.", fix: MEND }] };
  }
  const raw = parseJson(line);
  if (typeof raw !== "object" || raw === null)
    return { problems: [{ message: "This line is not a vote.", fix: MEND }] };
  const { value, problems } = parseShape(Vote, raw);
  if (value === undefined) return { problems };
  if (toVoteLine(value) === line) return value;
  const message = "This line is not written as the record command writes it.";
  return { problems: [{ message, fix: MEND }] };
}

type Around = { key: string; previous: string; votes: readonly CountableVote[]; electorate: Electorate };

function checkVote(vote: Vote, { key, previous, votes, electorate }: Around): Refusal[] {
  const problems: Refusal[] = [];
  if (pageKey(vote) !== key || vote.page === "index") {
    const about = vote.page === "index" ? 'a page called "index"' : pageKey(vote);
    const message = `This vote is about ${about}, but stands in the file of ${key}.`;
    problems.push({ message, fix: MEND });
  }
  if (vote.previous !== previous) {
    const message = "The lines before this one have been changed, dropped or put in another order.";
    problems.push({ message, fix: MEND });
  }
  const earlier = votes.findLast(({ reviewer }) => reviewer === vote.reviewer);
  if (earlier !== undefined && earlier.date > vote.date) {
    const message = `The reviewer ${vote.reviewer} voted later already, on ${earlier.date}.`;
    problems.push({ message, fix: MEND });
  }
  if (vote.ballot !== undefined && votes.some(({ ballot }) => ballot === vote.ballot))
    problems.push({ message: "The code of this vote stands on an earlier line already.", fix: MEND });
  const refusal = checkVoter(vote, electorate) ?? checkBallot(vote, electorate);
  return refusal === undefined ? problems : [...problems, refusal];
}

function toCountable(vote: Vote, { policy, reviewers }: Electorate): CountableVote {
  const days = policyOn(policy, vote.date)?.validDays ?? 0;
  return { ...vote, round: reviewers.get(vote.reviewer)?.round ?? "", lastDay: addDays(vote.date, days) };
}

function unsound([first]: readonly Finding[]): PageVotes {
  const where = first === undefined ? "" : `${first.file}:${first.line}: ${first.message}`;
  return { state: "unsound", reason: `Its votes can't be trusted. ${where}` };
}
