import { describe, expect, it } from "vitest";
import { castVote, type VoteRequest } from "../../../plugins/approvals/ledger/cast-vote.ts";
import { parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { speakableCode } from "../../../plugins/approvals/speakable-code.ts";
import type { Ledger, PublishedPage } from "../../../plugins/model/approval.ts";
import { UserError } from "../../../plugins/model/user-error.ts";
import { FIRST, ledgerFiles, ledgerOf, SECOND, source, type VoteCase } from "../ledger-files.ts";
import { PAGE } from "../reviewed-page.ts";

const page: PublishedPage = {
  path: PAGE.path,
  url: "/care/short-breaks/",
  language: "en",
  title: "Short breaks",
  digest: { state: "digest", digest: FIRST, code: speakableCode(FIRST) },
  seen: () => undefined,
};

const request: VoteRequest = {
  language: "en",
  reviewer: "aaaa-0001",
  verdict: "approve",
  "way-in": "in-person",
  date: "2026-05-10",
  code: speakableCode(FIRST),
};

function cast(changes: Partial<VoteRequest>, votes: VoteCase[] = [], to: PublishedPage = page) {
  return castVote({ ...request, ...changes }, to, ledgerOf(votes), "2026-06-01");
}

function refusal(...args: Parameters<typeof cast>): string {
  return refusalOf(() => cast(...args));
}

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "no refusal";
}

describe("castVote", () => {
  it("binds a vote to the words that the reviewer saw", () => {
    expect(cast({})).toEqual({
      page: PAGE.path,
      language: "en",
      digest: FIRST,
      reviewer: "aaaa-0001",
      verdict: "approve",
      date: "2026-05-10",
      wayIn: "in-person",
    });
  });

  it("reads a code as people write it", () => {
    expect(cast({ code: speakableCode(FIRST).toLowerCase().replace("-", " ") })).toMatchObject({
      digest: FIRST,
    });
  });

  it("refuses the code of other words, and never tells the right one", () => {
    const sentence = refusal({ code: speakableCode(SECOND) });
    expect(sentence).toContain("--code: The page is no longer what");
    expect(sentence).not.toContain(speakableCode(FIRST));
  });

  it.each<[string, Partial<VoteRequest>]>([
    ["--code: The code of what the reviewer saw is missing.", { code: undefined } as object],
    ['--code: "thumbs" is not a code.', { code: "thumbs" }],
    ["--reviewer: The reviewer aaaa-0009 is not in the register.", { reviewer: "aaaa-0009" }],
    ["--reviewer: The reviewer aaaa-0001 does not read Urdu.", { language: "ur" }],
    ["--reviewer: No rules were in force on 2025-12-31.", { date: "2025-12-31" }],
    ["--date: 2026-06-02 is still to come.", { date: "2026-06-02" }],
  ])("refuses with: %s", (sentence, changes) => {
    expect(refusal(changes)).toContain(sentence);
  });

  it("refuses the same vote twice, and says how to renew one", () => {
    expect(refusal({}, [["1", "approve", "2026-05-01"]])).toContain(
      'aaaa-0001 said "approve" of these words already, on 2026-05-01. To renew a vote, record a withdraw first.',
    );
  });

  it.each<[string, VoteCase[]]>([
    ["after not yet", [["1", "not-yet", "2026-05-01"]]],
    ["after a vote on other words", [["1", "approve", "2026-05-01", SECOND]]],
    [
      "after the same vote was taken back",
      [
        ["1", "approve", "2026-05-01"],
        ["1", "withdraw", "2026-05-02"],
      ],
    ],
    ["after somebody else's vote", [["2", "approve", "2026-05-01"]]],
  ])("takes a thumbs-up %s", (_name, votes) => {
    expect(cast({}, votes)).toMatchObject({ verdict: "approve" });
  });

  it("refuses a vote from before the person's last one", () => {
    expect(refusal({}, [["1", "not-yet", "2026-05-11"]])).toContain("voted later already, on 2026-05-11");
  });

  it("takes a vote back without a code, whatever the page says by now", () => {
    const votes: VoteCase[] = [["1", "approve", "2026-05-01", SECOND]];
    const unfit: PublishedPage = { ...page, digest: { state: "not-eligible", reason: "It holds <script>." } };
    const { code: _, ...withdraw } = { ...request, verdict: "withdraw" as const };
    expect(castVote(withdraw, unfit, ledgerOf(votes), "2026-06-01")).toMatchObject({ digest: SECOND });
  });

  it("refuses to take back what isn't there", () => {
    expect(refusal({ verdict: "withdraw" })).toContain("aaaa-0001 has no vote on this page to take back.");
  });

  it("refuses a page that can't be approved", () => {
    const unfit: PublishedPage = { ...page, digest: { state: "not-eligible", reason: "It holds <script>." } };
    expect(refusal({}, [], unfit)).toContain("/care/short-breaks/: It holds <script>.");
  });

  it.each<[string, Ledger]>([
    ["the rules are missing", parseLedger(ledgerFiles([], { policy: undefined })).ledger],
    [
      "the page's votes are broken",
      parseLedger(ledgerFiles([], { votes: [source(`votes/en/${PAGE.path}.jsonl`, "?")] })).ledger,
    ],
  ])("refuses while %s", (_name, ledger) => {
    expect(refusalOf(() => castVote(request, page, ledger, "2026-06-01"))).toContain("can't be trusted");
  });
});
