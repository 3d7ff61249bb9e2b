import { describe, expect, it } from "vitest";
import { parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import type { Badge, Ledger } from "../../plugins/model/approval.ts";
import { FIRST, ledgerFiles, ledgerOf, POLICY, source, type VoteCase, votesFile } from "./ledger-files.ts";
import { PAGE, someDigest } from "./reviewed-page.ts";

const MAY_10 = "2026-05-10";
const three: VoteCase[] = [
  ["1", "approve", "2026-05-01"],
  ["2", "approve", "2026-05-05"],
  ["3", "approve", MAY_10],
];
const standing = { state: "approved", count: 3, date: MAY_10, validUntil: "2027-05-01" };

function badge(ledger: Ledger, date = "2026-06-01"): Badge {
  return badgeOf({ path: PAGE.path, language: "en", digest: someDigest(FIRST) }, ledger, date);
}

describe("in doubt there is no badge", () => {
  const good = ledgerFiles(three);
  const [votes = source("votes/none.jsonl", "")] = good.votes;
  const doubts: [string, Parameters<typeof parseLedger>[0]][] = [
    ["without rules", { ...good, policy: undefined }],
    ["without a register", { ...good, register: undefined }],
    [
      "with a quorum of 0",
      { ...good, policy: source("policy.yaml", POLICY.replace("quorum: 3", "quorum: 0")) },
    ],
    [
      "with a quorum of 2",
      { ...good, policy: source("policy.yaml", POLICY.replace("quorum: 3", "quorum: 2")) },
    ],
    [
      "with a share under three in four",
      { ...good, policy: source("policy.yaml", POLICY.replace("0.75", "0.5")) },
    ],
    ["with a verdict turned round", { ...good, votes: [votesWith(/"approve"/, '"not-yet"')] }],
    ["with a date changed", { ...good, votes: [votesWith(/2026-05-01/, "2026-05-02")] }],
    ["with a line dropped", { ...good, votes: [votesWith(/^.*\n/, "")] }],
    ["with two lines in another order", { ...good, votes: [votesWith(/^(.*\n)(.*\n)/, "$2$1")] }],
    [
      "with a line from another page",
      {
        ...good,
        votes: [{ ...votes, path: "approvals/votes/en/care.jsonl" }, votesWith(/care\/short-breaks/, "care")],
      },
    ],
    [
      "with a reviewer who has left the register",
      { ...good, register: source("register.yaml", "rounds: []") },
    ],
  ];
  it.each(doubts)("%s", (_name, files) => {
    expect(badge(parseLedger(good).ledger)).toEqual(standing);
    const { ledger, findings } = parseLedger(files);
    expect(badge(ledger)).toMatchObject({ state: "unverified", reason: expect.stringMatching(/\.$/) });
    expect(findings.length).toBeGreaterThan(0);
  });

  it("where a script could change the page", () => {
    const digest = { state: "not-eligible", reason: "It holds <script>." } as const;
    const shown = badgeOf({ path: PAGE.path, language: "en", digest }, ledgerOf(three), "2026-06-01");
    expect(shown).toEqual({ state: "unverified", reason: "It holds <script>." });
  });

  it("before any rules were in force", () => {
    expect(badge(ledgerOf(three), "2025-12-31")).toMatchObject({ state: "unverified" });
  });

  it("and a mistake in one page's votes leaves other pages as they are", () => {
    const broken = source("votes/en/care.jsonl", "not a vote\n");
    const { ledger } = parseLedger({ ...good, votes: [broken, votesFile(three)] });
    expect(badge(ledger)).toEqual(standing);
  });

  function votesWith(pattern: RegExp, replacement: string) {
    return { ...votes, text: votes.text.replace(pattern, replacement) };
  }
});
