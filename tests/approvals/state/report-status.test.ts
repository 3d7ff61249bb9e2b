import { describe, expect, it } from "vitest";
import { badgeOf } from "../../../plugins/approvals/state/badge-of.ts";
import { reportStatus, toStatusRow } from "../../../plugins/approvals/state/report-status.ts";
import type { Ledger, PublishedPage } from "../../../plugins/model/approval.ts";
import { FIRST, ledgerOf, SECOND, type VoteCase } from "../ledger-files.ts";
import { PAGE, someDigest } from "../reviewed-page.ts";

const page = (digest: string): PublishedPage => ({
  path: PAGE.path,
  url: "/care/short-breaks/",
  language: "en",
  title: "Short breaks",
  digest: someDigest(digest),
  seen: () => undefined,
});
const rowsOf = (pages: readonly PublishedPage[], ledger: Ledger, date: string) =>
  pages.map((each) => toStatusRow(each, badgeOf(each, ledger, date)));
const votes = ["1", "2", "3"].map((who): VoteCase => [who, "approve", "2026-05-10"]);

describe("the status report", () => {
  it("gives a page's state, code and reason, and the count of a standing approval", () => {
    const ledger = ledgerOf([...votes, ["1", "withdraw", "2026-06-01"]]);
    expect(rowsOf([page(FIRST)], ledger, "2026-05-20")).toEqual([
      {
        page: "care/short-breaks",
        url: "/care/short-breaks/",
        language: "en",
        title: "Short breaks",
        digest: FIRST,
        code: "K7QD-2M9P",
        state: "approved",
        count: 3,
        date: "2026-05-10",
        validUntil: "2027-05-10",
        reason: "3 parents approve these words. It was complete on 2026-05-10 and stands until 2027-05-10.",
      },
    ]);
  });

  it.each([
    ["one vote", votes.slice(0, 1), FIRST],
    ["an approval that was taken back", [...votes, ["1", "withdraw", "2026-06-01"] as VoteCase], FIRST],
    ["an approval of other words", votes, SECOND],
  ])("never says how many after %s", (_name, cast, digest) => {
    const [row] = rowsOf([page(digest)], ledgerOf(cast), "2026-06-10");
    expect(row).not.toHaveProperty("count");
    expect(row?.reason.replace(/\d{4}-\d\d-\d\d/g, "")).not.toMatch(/\d/);
  });

  it("names the page's own digest, and beside it that of the words that were approved", () => {
    const [row] = rowsOf([page(SECOND)], ledgerOf(votes), "2026-06-10");
    expect(row).toMatchObject({ state: "lapsed", digest: SECOND, formerDigest: FIRST, date: "2026-05-10" });
  });

  it("has no digest where the page can't be approved", () => {
    const reason = "It holds a script.";
    const [row] = rowsOf(
      [{ ...page(FIRST), digest: { state: "not-eligible", reason } }],
      ledgerOf(votes),
      "2026-06-10",
    );
    expect(row).toMatchObject({ state: "unverified", digest: null, code: null, reason });
  });

  it("prints a line a page and the sum of each state", () => {
    const rows = rowsOf([page(FIRST), page(SECOND)], ledgerOf(votes), "2026-06-10");
    expect(reportStatus(rows)).toMatchInlineSnapshot(`
      "approved    K7QD-2M9P  en       /care/short-breaks/   3 parents approve these words. It was complete on 2026-05-10 and stands until 2027-05-10.
      lapsed      K7QD-2M9P  en       /care/short-breaks/   Approved on 2026-05-10, in other words. The page has changed since.

      approved 1, lapsed 1
      "
    `);
  });
});
