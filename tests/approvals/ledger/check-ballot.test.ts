import { describe, expect, it } from "vitest";
import { commitBallot, parseBallotCode } from "../../../plugins/approvals/ledger/ballot.ts";
import { parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { hashLetters } from "../../../plugins/approvals/ledger/parse-rounds.ts";
import { CHAIN_START, hashLine, toVoteLine } from "../../../plugins/approvals/ledger/vote-line.ts";
import type { Vote } from "../../../plugins/model/approval.ts";
import { FIRST, ledgerFiles, SECOND, source } from "../ledger-files.ts";
import { PAGE } from "../reviewed-page.ts";

const ROUND = "2026-spring";
const CODES = {
  approve: "7KQD-2M9P-R4TX-0ZBW",
  "not-yet": "1111-2222-3333-4444",
  withdraw: "AAAA-BBBB-CCCC-DDDD",
};
const meaning = { page: PAGE.path, language: "en", digest: FIRST };
const hide = (verdict: Vote["verdict"]) => commitBallot(ROUND, { ...meaning, verdict }, CODES[verdict]);

const LETTERS = `${JSON.stringify({
  reviewer: "aaaa-0001",
  ballots: [{ page: 0, approve: hide("approve"), "not-yet": hide("not-yet"), withdraw: hide("withdraw") }],
})}\n`;
const ROUND_FILE = `id: ${ROUND}
opened: 2026-05-01
closes: 2026-05-31
pages:
  - { page: ${PAGE.path}, language: en, digest: ${FIRST} }
letters: ${hashLetters(LETTERS)}
`;

const vote: Vote = {
  ...{ ...meaning, reviewer: "aaaa-0001", verdict: "approve", date: "2026-05-10", wayIn: "paper" },
  ...{ ballot: CODES.approve, previous: CHAIN_START },
};

function findingsOf(
  changes: Partial<Vote>,
  round = ROUND_FILE,
  letters: string | undefined = LETTERS,
): string[] {
  const votes = [source(`votes/en/${PAGE.path}.jsonl`, toVoteLine({ ...vote, ...changes }))];
  const rounds = [source(`rounds/${ROUND}.yaml`, round), source(`rounds/${ROUND}.jsonl`, letters)];
  return parseLedger(ledgerFiles([], { votes, rounds })).findings.map(({ message }) => message);
}

const UNKNOWN = "No letter of this round holds this code for these words and this verdict.";

describe("a vote on paper", () => {
  it("counts with the code of a letter for these words", () => {
    expect(findingsOf({})).toEqual([]);
    expect(findingsOf({}, ROUND_FILE, LETTERS.replace("\n", "\r\n"))).toEqual([]);
  });

  it.each<[string, Partial<Vote>, string]>([
    ["without a code", { ballot: undefined } as object, "A vote on paper needs the code of its letter."],
    ["with an invented code", { ballot: "ZZZZ-ZZZZ-ZZZZ-ZZZZ" }, UNKNOWN],
    ["turned round", { verdict: "not-yet" }, UNKNOWN],
    ["turned round with the wrong code", { ballot: CODES["not-yet"] }, UNKNOWN],
    ["moved to other words", { digest: SECOND }, UNKNOWN],
    ["moved to another person", { reviewer: "aaaa-0002" }, UNKNOWN],
    [
      "that came late",
      { date: "2026-06-01" },
      "The round 2026-spring was open from 2026-05-01 until 2026-05-31, and 2026-06-01 is outside that.",
    ],
    ["in a round without letters", { reviewer: "bbbb-0001" }, "The round 2026-autumn sent no letters."],
    ["that came in another way", { wayIn: "in-person" }, "Only a vote on paper has the code of a letter."],
  ])("is refused %s", (_, changes, sentence) => {
    expect(findingsOf(changes)).toEqual([sentence]);
  });

  it("is refused where the round's file names other words than its letters held", () => {
    expect(findingsOf({}, ROUND_FILE.replace(FIRST, SECOND))).toEqual([UNKNOWN]);
  });

  it("can be taken back by its letter after the round", () => {
    expect(findingsOf({ verdict: "withdraw", ballot: CODES.withdraw, date: "2026-09-01" })).toEqual([]);
  });

  it("can't be put in again once it is taken back: its code was public from then on", () => {
    const lines = [
      toVoteLine(vote),
      toVoteLine({
        ...vote,
        verdict: "withdraw",
        ballot: CODES.withdraw,
        previous: hashLine(toVoteLine(vote)),
      }),
    ];
    lines.push(toVoteLine({ ...vote, date: "2026-05-11", previous: hashLine(lines[1] ?? "") }));
    const votes = [source(`votes/en/${PAGE.path}.jsonl`, lines.join("\n"))];
    const rounds = [source(`rounds/${ROUND}.yaml`, ROUND_FILE), source(`rounds/${ROUND}.jsonl`, LETTERS)];
    expect(parseLedger(ledgerFiles([], { votes, rounds })).findings).toMatchObject([
      { line: 3, message: "The code of this vote stands on an earlier line already." },
    ]);
  });

  const twoLetters = (second: string) => {
    const letters = `${LETTERS}${second}`;
    return [ROUND_FILE.replace(hashLetters(LETTERS), hashLetters(letters)), letters] as const;
  };
  const TWICE = "This person or one of these codes is there twice.";
  const TWO_PAGES = ROUND_FILE.replace(/( {2}- .*\n)/, "$1$1");

  it.each<[string, string, string | undefined, string]>([
    ["a person has two letters", ...twoLetters(LETTERS), TWICE],
    ["one code is in two letters", ...twoLetters(LETTERS.replace("aaaa-0001", "aaaa-0002")), TWICE],
    ["a page is in it twice", TWO_PAGES, LETTERS, "One page is there twice."],
    [
      "letters were changed",
      ROUND_FILE,
      LETTERS.replace("aaaa", "bbbb"),
      "The letters of this round are not those",
    ],
    ["a key is wrong", ROUND_FILE.replace("closes", "close"), LETTERS, '"close" is not a known key'],
    ["it closes before it opens", ROUND_FILE.replace("05-31", "04-30"), LETTERS, "closes before it opens"],
    ["the file has another name", ROUND_FILE.replace(ROUND, "other"), LETTERS, 'of the round "other"'],
  ])("isn't trusted where %s", (_, round, letters, sentence) => {
    const findings = findingsOf({}, round, letters);
    expect(findings.join("\n")).toContain(sentence);
    expect(findings.at(-1)).toContain("The round 2026-spring can't be trusted.");
  });

  it.each([
    ["7kqd 2m9p r4tx 0zbw", "7KQD-2M9P-R4TX-0ZBW"],
    ["7KQD2M9PR4TXOZBW", "7KQD-2M9P-R4TX-0ZBW"],
    ["7KQD–2M9P–R4TX–0ZBW", "7KQD-2M9P-R4TX-0ZBW"],
    ["7KQD-2M9P", undefined],
    ["7KQD-2M9P-R4TX-0ZBU", undefined],
  ])("has a code that people can type as %s", (typed, code) => {
    expect(parseBallotCode(typed)).toBe(code);
  });
});
