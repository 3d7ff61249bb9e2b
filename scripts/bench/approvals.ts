import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readLedger } from "../../plugins/approvals/io.ts";
import { addDays } from "../../plugins/approvals/ledger/calendar.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import { speakableCode } from "../../plugins/approvals/speakable-code.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import { pageKey, type Vote } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";

const LANGUAGES = ["en", "ar", "bn", "ckb", "fa", "pa", "pl", "ps", "ro", "so", "uk", "ur"];
const PAGES = 500;
const VOTES = 45_000;
const BUDGET_SECONDS = 5;
const DATE = "2026-06-01";

type Page = { path: string; language: string; digest: string };

/** Times the badges of 500 pages in 12 languages with 45,000 votes, then twice and four times as many pages and votes. */
export async function benchApprovals(): Promise<void> {
  console.log(
    `${PAGES} pages × ${LANGUAGES.length} languages, ${VOTES} votes: read, checked, and all badges told`,
  );
  for (const times of [1, 2, 4]) {
    const folder = mkdtempSync(join(tmpdir(), "bench-approvals-"));
    try {
      await measure(folder, times);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measure(folder: string, times: number): Promise<void> {
  const pages = makePages(PAGES * times);
  writeLedger(folder, pages, VOTES * times);
  const started = performance.now();
  const { ledger, findings } = await readLedger(folder);
  const read = performance.now();
  const states = Map.groupBy(
    pages,
    ({ digest, ...page }) =>
      badgeOf({ ...page, digest: { state: "digest", digest, code: speakableCode(digest) } }, ledger, DATE)
        .state,
  );
  const seconds = (performance.now() - started) / 1000;
  const reading = (read - started) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const sums = [...states].map(([state, of]) => `${state} ${of.length}`).join(", ");
  console.log(
    `  ${times} ×  ${seconds.toFixed(2)} s (${reading.toFixed(2)} s of it reading)  ${memory} MB  ${sums}`,
  );
  if (findings.length > 0)
    throw new Error(`The ledger of this measurement is broken: ${findings[0]?.message}`);
  if (times === 1 && seconds > BUDGET_SECONDS)
    throw new UserError(
      "approvals",
      `This took more than ${BUDGET_SECONDS} seconds.`,
      "Find what became slow.",
    );
}

function makePages(count: number): Page[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    LANGUAGES.map((language) => {
      const path = `section-${index % 9}/page-${index}`;
      return { path, language, digest: createHash("sha256").update(`${language}/${path}`).digest("hex") };
    }),
  );
}

const OTHER_WORDS = "1".repeat(64);
const people = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(4, "0")}-0000`);

/** Writes a ledger with as many votes, spread over the pages: mostly thumbs-ups, some objections, taking back and older words. */
function writeLedger(folder: string, pages: readonly Page[], votes: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const languages = `[${LANGUAGES.join(", ")}]`;
  const rules = [
    "quorum: 3",
    "share: 0.75",
    "validDays: 365",
    `languages: ${languages}`,
    "waysIn: [in-person]",
  ];
  write("approvals/policy.yaml", `versions:\n  - from: 2025-01-01\n    ${rules.join("\n    ")}\n`);
  const lines = people.map(
    (id) => `      - { id: ${id}, languages: ${languages}, from: 2025-01-01, until: 2027-12-31 }\n`,
  );
  write("approvals/register.yaml", `rounds:\n  - id: first\n    reviewers:\n${lines.join("")}`);
  for (const [index, page] of pages.entries()) {
    const first = Math.floor((index * votes) / pages.length);
    const count = Math.floor(((index + 1) * votes) / pages.length) - first;
    const cast = Array.from({ length: count }, (_, number) => makeVote(page, index, number));
    write(`approvals/votes/${pageKey({ page: page.path, language: page.language })}.jsonl`, toChain(cast));
  }
}

/** Of five pages one is left as it was approved; the others change, get objections, run out, or are taken back. */
function makeVote(page: Page, index: number, number: number): Omit<Vote, "previous"> {
  const { path, language } = page;
  const kind = ["approved", "lapsed", "withdrawn", "expired", "in-review"][index % 5];
  const isEnd = number > 2;
  const verdict =
    kind === "withdrawn" && isEnd ? "not-yet" : kind === "in-review" && isEnd ? "withdraw" : "approve";
  const digest = kind === "lapsed" ? OTHER_WORDS : page.digest;
  const reviewer = people[(index + (verdict === "withdraw" ? number - 3 : number)) % people.length] ?? "";
  const date = addDays(kind === "expired" ? "2025-01-01" : "2025-07-01", number * 20);
  return { page: path, language, digest, reviewer, verdict, date, wayIn: "in-person" };
}

function toChain(votes: readonly Omit<Vote, "previous">[]): string {
  let previous = CHAIN_START;
  return votes
    .map((vote) => {
      const line = toVoteLine({ ...vote, previous });
      previous = hashLine(line);
      return `${line}\n`;
    })
    .join("");
}
