import { describe, expect, it } from "vitest";
import { countCodes, votesToRecord } from "../../../plugins/approvals/rounds/count-codes.ts";
import { reportCount, toPageCounts } from "../../../plugins/approvals/rounds/report-count.ts";
import { codeOf, countWith, makeRound, ROUND } from "../round-case.ts";

const round = makeRound();
const codes = [
  ...[1, 2, 3].map((person) => codeOf(round, person, 0, "approve")),
  ...[codeOf(round, 4, 0, "not-yet"), codeOf(round, 3, 0, "withdraw"), "7KQD"],
];
const counted = countCodes(
  codes.map((text, index) => ({ line: index + 1, text })),
  countWith(round),
);
const votes = votesToRecord(counted);

describe("the report of a count", () => {
  it("adds up the same before the votes are recorded and after", () => {
    const before = toPageCounts(round.opened.round, countWith(round).ledger, votes);
    const after = toPageCounts(round.opened.round, countWith(round, votes).ledger, []);
    expect(before).toEqual(after);
    expect(before[0]).toMatchObject({ approve: 2, notYet: 1, takenBack: 1 });
    expect(before[1]).toMatchObject({ approve: 0, notYet: 0, takenBack: 0 });
  });

  it("says what doesn't count and why, then how many say what", () => {
    const pages = toPageCounts(round.opened.round, countWith(round, votes).ledger, [])
      .slice(0, 1)
      .map((page) => ({ ...page, shown: false, badge: "in-review" as const }));
    expect(reportCount({ round: ROUND, date: "2026-05-20", recorded: true, codes: counted, pages })).toBe(
      [
        "Line 6: 7KQD",
        "  This isn't a code: it has 4 letters and digits, and a code has 16. Type it from the slip again, one code a line.",
        "",
        "5 of 6 codes of the round 2026-letters counted and recorded, as of 2026-05-20.",
        "",
        "page                  thumbs up  not yet  taken back  page is now",
        "en/care/short-breaks  2          1        1           in-review",
        "",
        "en/care/short-breaks has changed since the letters went out: the votes are about the words that the letters held.",
        "These numbers are for the people who count. Don't publish them: few votes could tell who voted.",
        "",
      ].join("\n"),
    );
  });
});
