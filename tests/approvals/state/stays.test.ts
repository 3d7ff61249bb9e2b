import { describe, expect, it } from "vitest";
import { toStays } from "../../../plugins/approvals/state/stays.ts";
import { FIRST, ledgerOf, SECOND, type VoteCase } from "../ledger-files.ts";

function staysOf(...cases: VoteCase[]): string[] {
  const ledger = ledgerOf(cases);
  const pages = ledger.state === "sound" ? [...ledger.pages.values()] : [];
  const votes = pages.flatMap((page) => (page.state === "sound" ? page.votes : []));
  return toStays(votes).map(({ digest, verdict, from, until, endedBy }) =>
    [digest === FIRST ? "first" : "second", verdict, from, until, endedBy].join(" "),
  );
}

describe("a vote counts", () => {
  it("for the days of the rules, its own and the last included", () => {
    expect(staysOf(["1", "approve", "2026-05-10"])).toEqual(["first approve 2026-05-10 2027-05-11 expiry"]);
  });

  it("until the person votes on the same words again", () => {
    expect(staysOf(["1", "approve", "2026-05-10"], ["1", "not-yet", "2026-05-12"])).toEqual([
      "first approve 2026-05-10 2026-05-12 vote",
      "first not-yet 2026-05-12 2027-05-13 expiry",
    ]);
  });

  it("beside the same person's vote on other words", () => {
    expect(staysOf(["1", "approve", "2026-05-10"], ["1", "not-yet", "2026-05-12", SECOND])).toEqual([
      "first approve 2026-05-10 2027-05-11 expiry",
      "second not-yet 2026-05-12 2027-05-13 expiry",
    ]);
  });

  it("until the person takes back what they said of any words of the page", () => {
    const votes: VoteCase[] = [
      ["1", "approve", "2026-05-10"],
      ["1", "withdraw", "2026-05-12", SECOND],
    ];
    expect(staysOf(...votes)).toEqual(["first approve 2026-05-10 2026-05-12 vote"]);
  });

  it("not at all where it is changed on its own day", () => {
    expect(staysOf(["1", "approve", "2026-05-10"], ["1", "withdraw", "2026-05-10"])).toEqual([]);
  });

  it("by its own day, however late it was written down", () => {
    expect(staysOf(["2", "approve", "2026-05-12"], ["1", "approve", "2026-05-10"])).toEqual([
      "first approve 2026-05-10 2027-05-11 expiry",
      "first approve 2026-05-12 2027-05-13 expiry",
    ]);
  });

  it("no longer than its rules said, though it is taken back later", () => {
    for (const date of ["2027-05-11", "2028-01-01"])
      expect(staysOf(["1", "approve", "2026-05-10"], ["1", "withdraw", date])).toEqual([
        "first approve 2026-05-10 2027-05-11 expiry",
      ]);
  });

  it("on, renewed, where the person takes it back and gives it again on one day", () => {
    const votes: VoteCase[] = [
      ["1", "approve", "2026-05-10"],
      ["1", "withdraw", "2026-06-10"],
      ["1", "approve", "2026-06-10"],
    ];
    expect(staysOf(...votes)).toEqual([
      "first approve 2026-05-10 2026-06-10 renewal",
      "first approve 2026-06-10 2027-06-11 expiry",
    ]);
    expect(staysOf(...votes, ["1", "withdraw", "2026-06-10"])).toEqual([
      "first approve 2026-05-10 2026-06-10 vote",
    ]);
    expect(staysOf(...votes, ["1", "not-yet", "2026-06-10"])).toEqual([
      "first approve 2026-05-10 2026-06-10 vote",
      "first not-yet 2026-06-10 2027-06-11 expiry",
    ]);
  });
});
