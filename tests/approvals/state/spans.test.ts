import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../plugins/approvals/ledger/calendar.ts";
import { countApprovals, findSpans, votesNeeded } from "../../../plugins/approvals/state/spans.ts";
import type { Stay } from "../../../plugins/approvals/state/stays.ts";
import type { PolicyVersion } from "../../../plugins/model/approval.ts";

const START = "2026-01-01";
const policy: PolicyVersion[] = [
  { from: START, quorum: 3, share: 0.75, validDays: 365, languages: ["en"], waysIn: ["in-person"] },
];
const round = "2026-spring";

const stay: fc.Arbitrary<Stay> = fc
  .record({ from: fc.nat(30), days: fc.integer({ min: 1, max: 20 }), isFor: fc.nat(3) })
  .map(({ from, days, isFor }) => ({
    digest: "a",
    round,
    verdict: isFor > 0 ? "approve" : "not-yet",
    from: addDays(START, from),
    until: addDays(START, from + days),
    endedBy: "expiry",
  }));

/** The rule of the policy, said of one day without any sweep. */
function holdsOn(stays: readonly Stay[], day: string): boolean {
  const live = stays.filter(({ from, until }) => from <= day && day < until);
  const approvals = live.filter(({ verdict }) => verdict === "approve").length;
  return approvals >= 3 && approvals / live.length >= 0.75;
}

describe("findSpans", () => {
  it("holds on no day on which the rule doesn't, and begins with a thumbs-up", () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 12 }), (stays) => {
        for (const { from, until } of findSpans(stays, policy, "en")) {
          expect(stays.some((it) => it.from === from && it.verdict === "approve")).toBe(true);
          for (let day = from; day < until; day = addDays(day, 1)) expect(holdsOn(stays, day)).toBe(true);
          expect(holdsOn(stays, until)).toBe(false);
        }
      }),
      { numRuns: 200, seed: 20260510 },
    );
  });

  it("misses no day that begins with a thumbs-up on which the rule holds", () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 12 }), (stays) => {
        const spans = findSpans(stays, policy, "en");
        const completed = stays.filter(({ from, verdict }) => verdict === "approve" && holdsOn(stays, from));
        for (const { from } of completed) {
          expect(spans.some((span) => span.from <= from && from < span.until)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 20260510 },
    );
  });

  it("meets a share exactly where the votes do", () => {
    const share = [{ ...policy[0], share: 0.81 } as PolicyVersion];
    const votes = Array.from({ length: 100 }, (_, index): Stay => {
      const verdict = index < 81 ? "approve" : "not-yet";
      return { digest: "a", round, verdict, from: START, until: "2026-02-01", endedBy: "expiry" };
    });
    expect(findSpans(votes, share, "en")).toHaveLength(1);
    expect(findSpans(votes.slice(1), share, "en")).toHaveLength(0);
  });
});

describe("countApprovals", () => {
  it("counts the people of the round where most approve", () => {
    const votes = ["a", "a", "b"].map(
      (of): Stay => ({
        digest: "a",
        round: of,
        verdict: "approve",
        from: START,
        until: "2026-02-01",
        endedBy: "expiry",
      }),
    );
    expect(countApprovals(votes, "2026-01-31")).toBe(2);
    expect(countApprovals(votes, "2026-02-01")).toBe(0);
  });
});

describe("votesNeeded", () => {
  it.each<[approvals: number, notYet: number, share: number, needed: number | undefined]>([
    [0, 0, 0.75, 3],
    [2, 0, 0.75, 1],
    [3, 0, 0.75, 0],
    [3, 2, 0.75, 3],
    [0, 1, 0.75, 3],
    [4, 1, 0.8, 0],
    [3, 1, 0.8, 1],
    [2, 10, 0.75, 28],
    [2, 1, 0.99, 97],
    [5, 1, 1, undefined],
    [2, 0, 1, 1],
  ])("beside %i thumbs-ups and %i objections at a share of %d is %s", (approvals, notYet, share, needed) => {
    const rules = { ...policy[0], share } as PolicyVersion;
    const tally = { approvals: new Map([[round, approvals]]), notYet };
    expect(votesNeeded(tally, rules, "en")).toBe(needed);
    expect(votesNeeded(tally, rules, "ur")).toBeUndefined();
  });
});
