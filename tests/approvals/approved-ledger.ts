import type { LedgerFiles } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../plugins/approvals/ledger/vote-line.ts";
import type { Verdict, Vote } from "../../plugins/model/approval.ts";
import { FIRST, source } from "./ledger-files.ts";
import { codeOf, type LetterPage, lettersOf } from "./letters.ts";

/** The page that the ledgers below approve. */
export const ASKED: LetterPage = { page: "care/short-breaks", language: "en", digest: FIRST };

/** A day on which its approval stands. */
export const DAY = "2026-06-01";

const ROUND = "2026-spring";
const PEOPLE = ["aaaa-0001", "aaaa-0002", "aaaa-0003"];

/** A vote by letter as the program writes it. */
export function votedByLetter(
  reviewer: string,
  date: string,
  verdict: Verdict = "approve",
): Omit<Vote, "previous"> {
  const { page, language, digest } = ASKED;
  const ballot = codeOf(reviewer, ASKED, verdict);
  return { page, language, digest, reviewer, verdict, date, wayIn: "paper", ballot };
}

/** Votes in a chain, as the text of their file. */
export function chain(votes: readonly Omit<Vote, "previous">[]): string {
  let previous = CHAIN_START;
  return votes
    .map((vote) => {
      const line = toVoteLine({ ...vote, previous });
      previous = hashLine(line);
      return `${line}\n`;
    })
    .join("");
}

/** Ledgers with nothing in them that their one approval could do without: three thumbs-ups, by letter or in person. */
export const LEAST = {
  open: leastLedger("paper", false),
  closed: leastLedger("paper", true),
  inPerson: leastLedger("in-person", false),
} as const;

function leastLedger(wayIn: "paper" | "in-person", isClosed: boolean): LedgerFiles {
  const policy = `versions:
  - from: 2026-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
    waysIn: [${wayIn}]
`;
  const people = PEOPLE.map((id) => `{ id: ${id}, languages: [en], from: 2026-01-01, until: 2027-12-31 }`);
  const register = `rounds:
  - id: ${ROUND}
    reviewers:
${people.map((person) => `      - ${person}\n`).join("")}`;
  const closing = "closed: { date: 2026-05-31, scrutineers: [the chair, the clerk], counted: 3 }\n";
  const rounds = lettersOf(ROUND, ["2026-05-01", "2026-05-31"], PEOPLE, [ASKED]).map((file) =>
    isClosed && file.path.endsWith(".yaml") ? { ...file, text: file.text + closing } : file,
  );
  const votes = PEOPLE.map((person, index) => {
    const { ballot, ...vote } = votedByLetter(person, `2026-05-0${index + 1}`);
    return wayIn === "paper" ? { ...vote, ballot } : { ...vote, wayIn };
  });
  return {
    policy: source("policy.yaml", policy),
    register: source("register.yaml", register),
    rounds: wayIn === "paper" ? rounds : [],
    votes: [source(`votes/en/${ASKED.page}.jsonl`, chain(votes))],
  };
}
