import { findPage } from "../../plugins/approvals/find-page.ts";
import { appendVotes, keepSeen, readLedger } from "../../plugins/approvals/io.ts";
import { castVote, VoteRequest } from "../../plugins/approvals/ledger/cast-vote.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import { describeBadge } from "../../plugins/approvals/state/describe-badge.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { parseShape } from "../../plugins/model/parse-shape.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { readPublishedPages } from "./published-pages.ts";

/** Records one vote that somebody gave in person or on paper. */
export async function record({ values }: Arguments, typed: string): Promise<number> {
  const { content = "content", ...options } = values;
  const request = parseRequest({ date: today(), ...options });
  const { ledger } = await readLedger(content);
  const page = findPage(await readPublishedPages(content, today()), typed, request.language);
  const vote = castVote(request, page, ledger, today());
  if (vote.verdict !== "withdraw") await keepSeen(content, page);
  await appendVotes(content, [vote], ledger);
  const badge = badgeOf(page, (await readLedger(content)).ledger, today());
  process.stdout.write(`Recorded. ${page.url} is now ${badge.state}: ${describeBadge(badge)}\n`);
  return EXIT.fine;
}

function parseRequest(options: Record<string, string>): VoteRequest {
  const { value, problems } = parseShape(VoteRequest, options);
  if (value !== undefined) return value;
  const [{ path, message, fix } = { path: [], message: "The options are wrong.", fix: "Try --help." }] =
    problems;
  throw new UserError(`--${path.map(String).join(".")}`, message, fix);
}
