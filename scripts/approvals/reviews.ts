import { findPage } from "../../plugins/approvals/find-page.ts";
import { appendVotes, keepSeen, readLedger } from "../../plugins/approvals/io.ts";
import { castVote, type NewVote } from "../../plugins/approvals/ledger/cast-vote.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import type { ForgeVote } from "../../plugins/forges/decide.ts";
import type { PullRequest } from "../../plugins/forges/forge.ts";
import { readFromForge, readLogins, readRecording } from "../../plugins/forges/io.ts";
import { FORGES, toForgePlace } from "../../plugins/forges/kinds.ts";
import { toVotes } from "../../plugins/forges/to-votes.ts";
import type { Ledger, PublishedPage } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { readPublishedPages } from "./published-pages.ts";

/** One vote that can be recorded, and the page that it is on. */
type Cast = { vote: NewVote; page: PublishedPage };

/** Reads the reviews of a merged pull request, and records the votes in them: all or none. */
export async function reviews({ values, switches }: Arguments): Promise<number> {
  const { content = "content", logins } = values;
  if (logins === undefined) {
    const fix = "Write --logins <file>: plugins/forges/README.md says what stands in it.";
    throw new UserError("--logins", "Nobody can say whose reviews these are.", fix);
  }
  const { ledger, findings } = await readLedger(content);
  if (ledger.state === "unsound") throw new UserError("approvals", ledger.reason, "Mend that first.");
  const people = readLogins(logins);
  const pages = await readPublishedPages(content, today());
  const pullRequest = await readPullRequest(values);
  const { requests, skipped } = toVotes({ ...pullRequest, people, pages, ledger, today: today() });
  const { cast, refused } = castAll(requests, pages, ledger);
  if (!switches.has("dry-run")) await recordAll(content, cast, ledger);
  const now = (await readLedger(content)).ledger;
  const said = [...skipped, ...refused];
  process.stdout.write(
    switches.has("json") ? toJson(cast, said) : toText(cast, said, now, switches.has("dry-run")),
  );
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}

async function readPullRequest(values: Arguments["values"]): Promise<PullRequest> {
  if (values["from"] !== undefined) return readRecording(values["from"]);
  const place = toForgePlace(values);
  return readFromForge(place, process.env[FORGES[place.forge].tokenName]);
}

/** A vote that can't count stops no other: why is told by its id and page, and by nothing of the review. */
function castAll(requests: readonly ForgeVote[], pages: readonly PublishedPage[], ledger: Ledger) {
  const cast: Cast[] = [];
  const refused: string[] = [];
  for (const { page: path, ...request } of requests) {
    const page = findPage(pages, path, request.language);
    try {
      cast.push({ vote: castVote({ ...request, "way-in": "pull-request" }, page, ledger, today()), page });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push(`A vote on ${page.url} is not counted. ${error.problem}`);
    }
  }
  return { cast, refused };
}

async function recordAll(content: string, cast: readonly Cast[], ledger: Ledger): Promise<void> {
  for (const { vote, page } of cast) if (vote.verdict !== "withdraw") await keepSeen(content, page);
  await appendVotes(
    content,
    cast.map(({ vote }) => vote),
    ledger,
  );
}

function toText(cast: readonly Cast[], skipped: readonly string[], ledger: Ledger, isDry: boolean): string {
  const pages = [...new Set(cast.map(({ page }) => page))];
  const counted = cast.length === 1 ? "1 vote" : `${cast.length} votes`;
  return [
    `${isDry ? "Would record" : "Recorded"} ${counted}.`,
    ...pages.map((page) => `${page.url} is now ${badgeOf(page, ledger, today()).state}.`),
    ...skipped,
    "",
  ].join("\n");
}

/** Without the reviewers' ids: beside the reviews of one pull request they would say who is who. */
function toJson(cast: readonly Cast[], skipped: readonly string[]): string {
  const votes = cast.map(({ vote, page }) => ({
    page: vote.page,
    url: page.url,
    language: vote.language,
    verdict: vote.verdict,
    date: vote.date,
  }));
  return `${JSON.stringify({ votes, skipped }, null, 2)}\n`;
}
