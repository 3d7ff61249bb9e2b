import { describe, expect, it } from "vitest";
import { findDue, reportDue } from "../../../plugins/approvals/state/find-due.ts";
import type { PublishedPage } from "../../../plugins/model/approval.ts";
import { FIRST, ledgerOf, POLICY, source, type VoteCase } from "../ledger-files.ts";
import { PAGE, someDigest } from "../reviewed-page.ts";

const page: PublishedPage = {
  ...{ path: PAGE.path, url: "/care/short-breaks/", language: "en", title: "Short breaks" },
  ...{ digest: someDigest(FIRST), seen: () => undefined },
};
const four: VoteCase[] = [
  ["1", "approve", "2026-05-01"],
  ["2", "approve", "2026-05-05"],
  ["3", "approve", "2026-05-10"],
  ["4", "approve", "2026-05-20"],
];
const row = {
  ...{ page: PAGE.path, language: "en", url: "/care/short-breaks/", title: "Short breaks" },
  ...{ date: "2026-05-10", validUntil: "2027-05-05", needed: 1 },
};

describe("what is due", () => {
  it("is each approval that ends within so many days, with the thumbs-ups that renew it", () => {
    expect(findDue([page], ledgerOf(four), "2027-04-01", 34)).toEqual([row]);
    expect(findDue([page], ledgerOf(four), "2027-04-01", 33)).toEqual([]);
  });

  it("needs as many more as the votes of one day take away", () => {
    const atOnce = four.map(([who, verdict]): VoteCase => [who, verdict, "2026-05-10"]);
    expect(findDue([page], ledgerOf(atOnce), "2027-04-01", 60)[0]?.needed).toBe(3);
  });

  it("needs more beside an objection", () => {
    const against: VoteCase[] = [...four, ["5", "not-yet", "2026-06-01"]];
    expect(findDue([page], ledgerOf(against), "2027-04-01", 60)[0]).toMatchObject({
      validUntil: "2027-05-05",
      needed: 1,
    });
  });

  it("can't be renewed where the rules leave the language out from then on", () => {
    const later = `${POLICY}${POLICY.slice(10).replace("2026-01-01", "2027-04-20").replace("[en, ur]", "[ur]")}`;
    const ledger = ledgerOf(four, { policy: source("policy.yaml", later) });
    const [due] = findDue([page], ledger, "2027-04-01", 60);
    expect(due).toMatchObject({ validUntil: "2027-04-19", needed: null });
    expect(reportDue(due === undefined ? [] : [due], 60)).toContain("let nobody renew it");
  });

  it("leaves out pages that aren't approved, whatever ends on them", () => {
    expect(findDue([page], ledgerOf(four.slice(0, 2)), "2027-04-01", 60)).toEqual([]);
    expect(findDue([page], { state: "unsound", reason: "Broken." }, "2027-04-01", 60)).toEqual([]);
  });

  it("comes the soonest first, then by address", () => {
    const other = { ...page, url: "/a/" };
    const urls = findDue([page, other], ledgerOf(four), "2027-04-01", 60).map(({ url }) => url);
    expect(urls).toEqual(["/a/", "/care/short-breaks/"]);
  });

  it("is told in a line each", () => {
    expect(reportDue([row, { ...row, needed: 2 }], 60)).toMatchInlineSnapshot(`
      "2027-05-05  en       /care/short-breaks/   To renew it, 1 more thumbs-up is needed from then on.
      2027-05-05  en       /care/short-breaks/   To renew it, 2 more thumbs-ups are needed from then on.
      "
    `);
    expect(reportDue([], 60)).toBe("No approval ends within 60 days.\n");
  });
});
