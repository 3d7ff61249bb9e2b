import { describe, expect, it } from "vitest";
import { badgeOf } from "../../../plugins/approvals/state/badge-of.ts";
import type { Badge, Ledger } from "../../../plugins/model/approval.ts";
import { FIRST, ledgerOf, POLICY, SECOND, source, THIRD, type VoteCase } from "../ledger-files.ts";
import { PAGE, someDigest } from "../reviewed-page.ts";

const MAY_10 = "2026-05-10";
const three: VoteCase[] = [
  ["1", "approve", "2026-05-01"],
  ["2", "approve", "2026-05-05"],
  ["3", "approve", MAY_10],
];
const standing = { state: "approved", count: 3, date: MAY_10, validUntil: "2027-05-01" };

function badge(ledger: Ledger, date = "2026-06-01", digest = FIRST, language = "en"): Badge {
  return badgeOf({ path: PAGE.path, language, digest: someDigest(digest) }, ledger, date);
}

function badgeAfter(more: VoteCase[], date?: string, digest?: string): Badge {
  return badge(ledgerOf([...three, ...more]), date, digest);
}

describe("a page is approved", () => {
  it("from the day on which the quorum is complete until its first vote to expire leaves too few", () => {
    expect(badge(ledgerOf(three))).toEqual(standing);
    expect(badge(ledgerOf(three), "2026-05-09")).toEqual({ state: "in-review" });
    expect(badge(ledgerOf(three), MAY_10)).toEqual(standing);
    expect(badge(ledgerOf(three), "2027-05-01")).toEqual(standing);
    expect(badge(ledgerOf(three), "2027-05-02")).toEqual({
      state: "expired",
      date: MAY_10,
      ended: "2027-05-02",
    });
  });

  it("by more people, with the day on which it was completed, for as long as enough of their votes live", () => {
    const more: VoteCase[] = [["4", "approve", "2026-05-20"]];
    expect(badgeAfter(more)).toEqual({ ...standing, count: 4, validUntil: "2027-05-05" });
  });

  it("with three in four of the live votes, and not with less", () => {
    expect(badgeAfter([["4", "not-yet", "2026-05-11"]])).toMatchObject({ state: "approved", count: 3 });
    const two: VoteCase[] = [
      ["4", "not-yet", "2026-05-11"],
      ["5", "not-yet", "2026-05-12"],
    ];
    expect(badgeAfter(two)).toEqual({ state: "withdrawn", date: MAY_10, ended: "2026-05-12" });
  });

  it("again after an exact revert, while the votes live", () => {
    const ledger = ledgerOf([...three, ["1", "not-yet", "2026-05-20", SECOND]]);
    expect(badge(ledger, "2026-06-01", SECOND)).toEqual({ state: "lapsed", date: MAY_10, digest: FIRST });
    expect(badge(ledger, "2026-06-01", FIRST)).toEqual(standing);
    expect(badge(ledger, "2027-06-01", FIRST)).toMatchObject({ state: "expired" });
  });

  it("in the same way whenever it is asked, and whatever is voted later", () => {
    const later = badgeAfter([
      ["1", "withdraw", "2026-09-01"],
      ["2", "withdraw", "2026-09-01"],
    ]);
    expect(later).toEqual(standing);
  });
});

describe("a page is not approved", () => {
  it("by fewer people than the quorum, and nothing says how many", () => {
    expect(badge(ledgerOf(three.slice(0, 2)))).toEqual({ state: "in-review" });
  });

  it("by one person who votes three times", () => {
    const often = three.map(([, verdict, date]): VoteCase => ["1", verdict, date]);
    expect(badge(ledgerOf(often))).toEqual({ state: "in-review" });
  });

  it("by people of two rounds together, since nobody can tell whether they are the same", () => {
    const mixed: VoteCase[] = [...three.slice(0, 2), ["b1", "approve", MAY_10], ["b2", "approve", MAY_10]];
    expect(badge(ledgerOf(mixed))).toEqual({ state: "in-review" });
  });

  it("against the objections of another round", () => {
    const against: VoteCase[] = [
      ["b1", "not-yet", MAY_10],
      ["b2", "not-yet", MAY_10],
    ];
    expect(badge(ledgerOf([...three, ...against]))).toEqual({ state: "in-review" });
  });

  it("by votes on other words", () => {
    expect(badge(ledgerOf(three), "2026-06-01", SECOND)).toEqual({
      state: "lapsed",
      date: MAY_10,
      digest: FIRST,
    });
  });

  it("in a language by votes in another", () => {
    expect(badge(ledgerOf(three), "2026-06-01", FIRST, "ur")).toEqual({ state: "none" });
  });

  it("where the language has left the rules", () => {
    const stricter = `${POLICY}${POLICY.slice(10).replace("2026-01-01", "2026-05-20").replace("[en, ur]", "[ur]")}`;
    const ledger = ledgerOf(three, { policy: source("policy.yaml", stricter) });
    expect(badge(ledger)).toEqual({ state: "expired", date: MAY_10, ended: "2026-05-20" });
  });

  it("from the day on which the rules ask for more people", () => {
    const stricter = `${POLICY}${POLICY.slice(10).replace("2026-01-01", "2026-07-01").replace("quorum: 3", "quorum: 4")}`;
    const ledger = ledgerOf(three, { policy: source("policy.yaml", stricter) });
    expect(badge(ledger)).toEqual({ ...standing, validUntil: "2026-06-30" });
    expect(badge(ledger, "2026-07-01")).toMatchObject({ state: "expired" });
  });

  it("by looser rules alone", () => {
    const strict = POLICY.replace("quorum: 3", "quorum: 4");
    const looser = `${strict}${POLICY.slice(10).replace("2026-01-01", "2026-06-01")}`;
    const ledger = ledgerOf(three, { policy: source("policy.yaml", looser) });
    expect(badge(ledger, "2026-06-02")).toEqual({ state: "in-review" });
  });
});

describe("taking back", () => {
  it("ends an approval on its day", () => {
    const ended: Badge = { state: "withdrawn", date: MAY_10, ended: "2026-05-15" };
    expect(badgeAfter([["1", "withdraw", "2026-05-15"]], "2026-05-14")).toEqual(standing);
    expect(badgeAfter([["1", "withdraw", "2026-05-15"]], "2026-05-15")).toEqual(ended);
  });

  it("on the day of the vote leaves nothing", () => {
    expect(badgeAfter([["3", "withdraw", MAY_10]])).toEqual({ state: "in-review" });
  });

  it("does not bring back the person's earlier thumbs-up", () => {
    const mind: VoteCase[] = [
      ["1", "not-yet", "2026-05-15"],
      ["1", "withdraw", "2026-05-20"],
    ];
    expect(badgeAfter(mind)).toMatchObject({ state: "withdrawn" });
  });

  it("takes back what the person said of earlier words too, so that a revert restores nothing", () => {
    const mind: VoteCase[] = [
      ["1", "approve", "2026-05-15", SECOND],
      ["1", "withdraw", "2026-05-20", SECOND],
    ];
    expect(badgeAfter(mind)).toEqual({ state: "withdrawn", date: MAY_10, ended: "2026-05-20" });
  });

  it("of an objection doesn't complete an approval; only a thumbs-up does", () => {
    const objections: VoteCase[] = [
      ["4", "not-yet", "2026-05-02"],
      ["5", "not-yet", "2026-05-02"],
      ["4", "withdraw", "2026-05-20"],
      ["5", "withdraw", "2026-05-20"],
    ];
    const ledger = [...objections.slice(0, 2), ...three, ...objections.slice(2)];
    expect(badge(ledgerOf(ledger))).toEqual({ state: "in-review" });
    const completed = badge(ledgerOf([...ledger, ["6", "approve", "2026-05-25"]]));
    expect(completed).toMatchObject({ state: "approved", count: 4, date: "2026-05-25" });
  });
});

describe("an approval that runs out on the day on which somebody renews a vote", () => {
  it("is expired, not withdrawn: nobody changed their mind", () => {
    const [, ...rest] = three;
    const renewed: VoteCase[] = [
      ["1", "approve", "2026-05-01"],
      ...rest,
      ["2", "withdraw", "2027-05-02"],
      ["2", "approve", "2027-05-02"],
    ];
    const ended = { state: "expired", date: MAY_10, ended: "2027-05-02" };
    expect(badge(ledgerOf(renewed), "2027-05-03")).toEqual(ended);
  });
});

describe("states come in order", () => {
  it("lapsed after the latest of the other approvals", () => {
    const second = three.map(
      ([who, verdict], index): VoteCase => [who, verdict, `2026-06-0${index + 1}`, SECOND],
    );
    expect(badgeAfter(second, "2026-07-01", THIRD)).toEqual({
      state: "lapsed",
      date: "2026-06-03",
      digest: SECOND,
    });
  });

  it("withdrawn before lapsed", () => {
    const second = three.map(
      ([who, verdict], index): VoteCase => [who, verdict, `2026-06-0${index + 1}`, SECOND],
    );
    const ledger = ledgerOf([...three, ...second, ["1", "withdraw", "2026-06-09"]]);
    expect(badge(ledger, "2026-07-01", FIRST)).toMatchObject({ state: "withdrawn", date: MAY_10 });
  });

  it("lapsed before in review", () => {
    const ledger = ledgerOf([...three, ["1", "approve", "2026-05-20", SECOND]]);
    expect(badge(ledger, "2026-06-01", SECOND)).toMatchObject({ state: "lapsed" });
  });

  it("none once every vote on words that were never approved has run out", () => {
    expect(badge(ledgerOf(three.slice(0, 2)), "2028-01-01")).toEqual({ state: "none" });
  });
});
