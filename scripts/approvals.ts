import { badgeOf } from "../plugins/approvals/badge-of.ts";
import { castVote, VoteRequest } from "../plugins/approvals/cast-vote.ts";
import { describeBadge } from "../plugins/approvals/describe-badge.ts";
import { findPage } from "../plugins/approvals/find-page.ts";
import { appendVote, makeReviewerId, readLedger } from "../plugins/approvals/io.ts";
import { reportStatus, toStatusRows } from "../plugins/approvals/report-status.ts";
import type { Arguments } from "../plugins/command-line/arguments.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";
import { type Ledger, type PublishedPage, pageKey } from "../plugins/model/approval.ts";
import { isoDate } from "../plugins/model/fields.ts";
import { parseShape } from "../plugins/model/parse-shape.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { readSite } from "../plugins/site/io.ts";

await runCommand({
  call: "npm run approvals --",
  purpose: [
    "Says where parents' approval of each page stands, and records their votes:",
    "  status [--json]              every page, its state and why, and its code",
    "  record <page> --language … --reviewer … --verdict … --code … --way-in …",
    "  new-id                       a random id for one more reviewer in the register",
  ].join("\n"),
  operands: "status | record <page> | new-id",
  options: {
    content: CONTENT_OPTIONS.content,
    json: { help: "print the status for a machine" },
    date: { value: "<YYYY-MM-DD>", help: "the day to look at, or the day of the vote (default: today)" },
    language: { value: "<tag>", help: "the language of the page that was read" },
    reviewer: { value: "<id>", help: "the reviewer's id in the register" },
    verdict: { value: "<verdict>", help: "approve, not-yet or withdraw" },
    code: { value: "<code>", help: "the code on what the reviewer saw (withdraw needs none)" },
    "way-in": { value: "<way>", help: "pull-request, paper or in-person" },
  },
  run: (args) => {
    const [name = "", ...rest] = args.operands;
    if (name === "record") return record(args, onlyPage(rest));
    refuseSurplus(rest);
    if (name === "status") return status(args);
    if (name === "new-id") return newId();
    throw new UserError(name || "approvals", "Say what to do.", "Try npm run approvals -- --help.");
  },
});

/** The one page that a vote is on. */
function onlyPage([page, ...surplus]: readonly string[]): string {
  if (page === undefined)
    throw new UserError("record", "Say which page.", "Write its path, like school/sen-support.");
  refuseSurplus(surplus);
  return page;
}

function refuseSurplus([first]: readonly string[]): void {
  if (first !== undefined)
    throw new UserError(first, "This is one word too many.", "Try npm run approvals -- --help.");
}

async function status({ values, switches }: Arguments): Promise<number> {
  const { content = "content", date = today() } = values;
  if (!isoDate.safeParse(date).success) {
    throw new UserError("--date", `"${date}" is not a day.`, "Write it like 2026-05-10.");
  }
  const { ledger, findings } = await readLedger(content);
  const rows = toStatusRows(await readPublishedPages(content, date), ledger, date);
  if (switches.has("json")) process.stdout.write(`${JSON.stringify({ pages: rows, findings }, null, 2)}\n`);
  else process.stdout.write(reportStatus(rows));
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}

async function record({ values }: Arguments, typed: string): Promise<number> {
  const { content = "content", ...options } = values;
  const request = parseRequest({ date: today(), ...options });
  const { ledger } = await readLedger(content);
  const page = findPage(await readPublishedPages(content, today()), typed, request.language);
  const vote = castVote(request, page, ledger, today());
  await appendVote(content, vote, countVotes(ledger, pageKey(vote)));
  const badge = badgeOf(page, (await readLedger(content)).ledger, today());
  process.stdout.write(`Recorded. ${page.url} is now ${badge.state}: ${describeBadge(badge)}\n`);
  return EXIT.fine;
}

function newId(): number {
  process.stdout.write(`${makeReviewerId()}\n`);
  return EXIT.fine;
}

function parseRequest(options: Record<string, string>): VoteRequest {
  const { value, problems } = parseShape(VoteRequest, options);
  if (value !== undefined) return value;
  const [{ path, message, fix } = { path: [], message: "The options are wrong.", fix: "Try --help." }] =
    problems;
  throw new UserError(`--${path.map(String).join(".")}`, message, fix);
}

function countVotes(ledger: Ledger, key: string): number {
  const votes = ledger.state === "sound" ? ledger.pages.get(key) : undefined;
  return votes?.state === "sound" ? votes.votes.length : 0;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The one place where the pages that readers see come from. */
async function readPublishedPages(content: string, date: string): Promise<readonly PublishedPage[]> {
  const { site, findings } = await readSite({ content, locales: "locales", date, cache: ".cache" });
  if (site !== undefined) return site.published;
  const [
    { file, message, fix } = { file: content, message: "There is no site here.", fix: "Try --content." },
  ] = findings;
  throw new UserError(file, message, fix);
}
