import { digestPage } from "../../plugins/approvals/digest/digest-page.ts";
import { type LedgerFiles, parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import { type Ledger, pageKey, type Vote } from "../../plugins/model/approval.ts";
import type { SourceFile } from "../../plugins/model/content.ts";
import { PAGE } from "./reviewed-page.ts";

/** Digests of three wordings of one page. */
export const [FIRST, SECOND, THIRD] = ["First words.", "Second words.", "Third words."].map((html) => {
  const digest = digestPage({ ...PAGE, html });
  return digest.state === "digest" ? digest.digest : "";
}) as [string, string, string];

export const POLICY = `versions:
  - from: 2026-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en, ur]
    waysIn: [pull-request, paper, in-person]
`;

/** Eight readers of English in one round, the last of them of Urdu too; then one more round with four. */
export const REGISTER = `rounds:
  - id: 2026-spring
    reviewers:
${[1, 2, 3, 4, 5, 6, 7].map((number) => reviewer(`aaaa-000${number}`, "en", 2026)).join("")}${reviewer("aaaa-0008", "en, ur", 2026)}  - id: 2026-autumn
    reviewers:
${[1, 2, 3, 4].map((number) => reviewer(`bbbb-000${number}`, "en", 2026)).join("")}`;

function reviewer(id: string, languages: string, year: number): string {
  return `      - { id: ${id}, languages: [${languages}], from: ${year}-01-01, until: ${year + 1}-12-31 }\n`;
}

/** A file of the ledger. */
export function source(path: string, text: string): SourceFile {
  return { path: `approvals/${path}`, file: `content/approvals/${path}`, text };
}

/** What a test says of a vote: who, what, when, and what differs from the usual. */
export type VoteCase = [
  who: string,
  verdict: Vote["verdict"],
  date: string,
  digest?: string,
  language?: string,
];

/** Votes as the record command would have written them, chained. `1` is the first reviewer of the first round, `b1` of the second. */
export function votesFile(cases: readonly VoteCase[]): SourceFile {
  const lines: string[] = [];
  let key = "";
  for (const [who, verdict, date, digest = FIRST, language = "en"] of cases) {
    const last = lines.at(-1);
    const vote: Vote = {
      page: PAGE.path,
      language,
      digest,
      reviewer: who.startsWith("b") ? `bbbb-000${who.slice(1)}` : `aaaa-000${who}`,
      verdict,
      date,
      wayIn: "in-person",
      previous: last === undefined ? CHAIN_START : hashLine(last),
    };
    key = pageKey(vote);
    lines.push(toVoteLine(vote));
  }
  return source(`votes/${key}.jsonl`, `${lines.join("\n")}\n`);
}

/** The files of a sound ledger with some votes on one page. */
export function ledgerFiles(cases: readonly VoteCase[], changes: Partial<LedgerFiles> = {}): LedgerFiles {
  const votes = cases.length === 0 ? [] : [votesFile(cases)];
  return {
    policy: source("policy.yaml", POLICY),
    register: source("register.yaml", REGISTER),
    rounds: [],
    votes,
    ...changes,
  };
}

/** A ledger with some votes on one page. Fails where a vote is wrong, so that no test stands on a mistake. */
export function ledgerOf(cases: readonly VoteCase[], changes: Partial<LedgerFiles> = {}): Ledger {
  const { ledger, findings } = parseLedger(ledgerFiles(cases, changes));
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return ledger;
}
