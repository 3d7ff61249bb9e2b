import { describe, expect, it } from "vitest";
import { type LedgerFiles, parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { hashLetters } from "../../../plugins/approvals/ledger/parse-rounds.ts";
import { checkHistory } from "../../../plugins/approvals/verify/check-history.ts";
import { toCheckpoint } from "../../../plugins/approvals/verify/checkpoint.ts";
import type { SourceFile } from "../../../plugins/model/content.ts";
import { ASKED, chain, DAY, LEAST, votedByLetter } from "../approved-ledger.ts";
import { source } from "../ledger-files.ts";

const checkpoint = toCheckpoint(parseLedger(LEAST.closed).ledger, DAY);

function problems(changes: Partial<LedgerFiles>): string[] {
  const files = { ...LEAST.closed, ...changes };
  const present = { ledger: parseLedger(files).ledger, votes: files.votes, content: "content" };
  return checkHistory(checkpoint, present).map(({ file, message }) => `${file}: ${message}`);
}

const changed = (file: SourceFile | undefined, from: string, to: string): SourceFile => {
  if (!file?.text.includes(from)) throw new Error(`There is no "${from}" to change.`);
  return { ...file, text: file.text.replace(from, to) };
};
const { policy, register, rounds, votes } = LEAST.closed;
const [round, letters] = rounds;

describe("since a checkpoint was published", () => {
  it("nothing has changed in the same ledger", () => {
    expect(problems({})).toEqual([]);
  });

  it("votes, rules, people and rounds may have been added, and people may have left", () => {
    const later = `${policy?.text}${policy?.text.slice(10).replace("2026-01-01", DAY)}`;
    const more = `${register?.text}      - { id: bbbb-0001, languages: [en], from: 2026-01-01, until: 2027-12-31 }\n`;
    const page = source("votes/en/school/help.jsonl", "");
    expect(
      problems({
        policy: source("policy.yaml", later),
        register: changed(source("register.yaml", more), "2027-12-31", "2026-12-31"),
        votes: [...votes, page],
      }),
    ).toEqual([]);
    const again = chain([
      ...["1", "2", "3"].map((who) => votedByLetter(`aaaa-000${who}`, `2026-05-0${who}`)),
      votedByLetter("aaaa-0001", "2026-07-01", "withdraw"),
    ]);
    expect(problems({ votes: [source(`votes/en/${ASKED.page}.jsonl`, again)] })).toEqual([]);
  });

  it.each<[string, Partial<LedgerFiles>, string]>([
    [
      "a file of votes is gone",
      { votes: [] },
      "votes/en/care/short-breaks.jsonl: This file is gone. On 2026-06-01 it held votes.",
    ],
    [
      "a chain is rolled back",
      { votes: votes.map((file) => ({ ...file, text: file.text.split("\n").slice(0, 2).join("\n") })) },
      "votes/en/care/short-breaks.jsonl: Votes that were published on 2026-06-01 have been changed, dropped or put in another order.",
    ],
    [
      "an old rule is changed",
      { policy: changed(policy, "validDays: 365", "validDays: 400") },
      "policy.yaml: The rules that begin on 2026-01-01 aren't those of 2026-06-01.",
    ],
    ...[
      ["quorum: 3", "quorum: 4"],
      ["share: 0.75", "share: 0.8"],
      ["languages: [en]", "languages: [en, ur]"],
      ["waysIn: [paper]", "waysIn: [paper, in-person]"],
    ].map(([from = "", to = ""]): [string, Partial<LedgerFiles>, string] => [
      `an old rule says ${to}`,
      { policy: changed(policy, from, to) },
      "policy.yaml: The rules that begin on 2026-01-01 aren't those of 2026-06-01.",
    ]),
    [
      "an old rule begins on another day",
      { policy: changed(policy, "2026-01-01", "2026-01-02") },
      "policy.yaml: The rules that begin on 2026-01-01 are gone.",
    ],
    [
      "new rules begin in the past",
      {
        policy: source(
          "policy.yaml",
          `${policy?.text}${policy?.text.slice(10).replace("2026-01-01", "2026-05-31")}`,
        ),
      },
      "policy.yaml: The rules that begin on 2026-05-31 weren't there on 2026-06-01: rules can't begin earlier.",
    ],
    [
      "somebody may vote earlier",
      { register: changed(register, "from: 2026-01-01", "from: 2025-01-01") },
      "register.yaml: A reviewer is gone, or has another id, round, languages or first day than on 2026-06-01",
    ],
    [
      "somebody reads one more language",
      { register: changed(register, "[en]", "[en, ur]") },
      "register.yaml: A reviewer is gone, or has another id, round, languages or first day than on 2026-06-01",
    ],
    [
      "somebody may vote for longer",
      { register: changed(register, "2027-12-31", "2028-12-31") },
      "register.yaml: The reviewer aaaa-0001 may vote until 2028-12-31, and on 2026-06-01 that was 2027-12-31.",
    ],
    [
      "a round is gone",
      { rounds: [] },
      "rounds/2026-spring.yaml: This round is gone. On 2026-06-01 its letters were out.",
    ],
    [
      "a round stays open for longer",
      {
        rounds: [
          changed(
            changed(round, "closes: 2026-05-31", "closes: 2026-06-30"),
            "date: 2026-05-31",
            "date: 2026-06-30",
          ),
          letters ?? source("", ""),
        ],
      },
      "rounds/2026-spring.yaml: The days, the pages or their words aren't those that this round had on 2026-06-01.",
    ],
    [
      "a round isn't closed any more",
      { rounds: [changed(round, "closed:", "# closed:"), letters ?? source("", "")] },
      "rounds/2026-spring.yaml: How this round was closed isn't what was published on 2026-06-01.",
    ],
    [
      "two people counted others",
      { rounds: [changed(round, "counted: 3", "counted: 4"), letters ?? source("", "")] },
      "rounds/2026-spring.yaml: How this round was closed isn't what was published on 2026-06-01.",
    ],
    [
      "a round is broken",
      { rounds: [changed(round, "letters:", "leters:"), letters ?? source("", "")] },
      "rounds/2026-spring.yaml: This round can't be compared with what was published on 2026-06-01.",
    ],
    [
      "the rules can't be read",
      { policy: source("policy.yaml", "versions: {") },
      "policy.yaml: The rules and the register can't be compared with those that were published.",
    ],
  ])("%s, which is said in a sentence", (_, changes, sentence) => {
    expect(
      problems(changes)
        .map((problem) => problem.replace("content/approvals/", ""))
        .join("\n"),
    ).toContain(sentence);
  });

  it("new letters took the place of those that went out", () => {
    const others = (letters?.text ?? "").split("\n").slice(0, 2).join("\n");
    const written = round?.text.replace(/letters: .*/, `letters: ${hashLetters(others)}`) ?? "";
    const rounds = [source("rounds/2026-spring.yaml", written), source("rounds/2026-spring.jsonl", others)];
    expect(problems({ rounds })).toContain(
      "content/approvals/rounds/2026-spring.yaml: The letters of this round aren't those of 2026-06-01.",
    );
  });
});
