import { describe, expect, it } from "vitest";
import { type PreviewPage, reportPreview } from "../../plugins/forges/preview-report.ts";

const PAGE: PreviewPage = {
  ...{ url: "/school/sen-support/", language: "en", title: "SEN support", change: "changed" },
  review: { state: "open", code: "K7QD-2M9P" },
  approval: { state: "none" },
};
const report = (pages: PreviewPage[], more = {}) => reportPreview({ pages, elsewhere: 0, gone: [], ...more });
const rowOf = (changes: Partial<PreviewPage>) =>
  report([{ ...PAGE, ...changes }])
    .split("\n")
    .find((line) => line.includes("sen-support"));

describe("the preview of a pull request", () => {
  it.each<[string, Partial<PreviewPage>, string]>([
    [
      "a page that was never approved",
      {},
      "| SEN support<br>/school/sen-support/ | en | **K7QD-2M9P** | never approved |  |",
    ],
    ["a new page", { change: "new" }, "| new |"],
    [
      "a page whose approval ends",
      { approval: { state: "lapsed", date: "2026-05-10", words: [] } },
      "| approved on 2026-05-10, before its words changed |",
    ],
    [
      "a page that goes back to approved words",
      { approval: { state: "stands", date: "2026-05-10" } },
      "| these very words were approved on 2026-05-10 |",
    ],
    [
      "a page that can't be approved",
      { review: { state: "closed", reason: "It has a script." } },
      "| It has a script. |",
    ],
    [
      "a page in plain words",
      { plainness: { findings: 0, readingAge: "7 to 9" } },
      "| reading age 7 to 9, nothing to change |",
    ],
    [
      "a page with one hard sentence",
      { plainness: { findings: 1, readingAge: null } },
      "| 1 thing to change |",
    ],
    [
      "a title that would be markup",
      { title: "<script>|[x](y)*" },
      "| &#60;script&#62;&#124;&#91;x&#93;&#40;y&#41;&#42;<br>",
    ],
  ])("has a row for %s", (_, changes, row) => {
    expect(rowOf(changes)).toContain(row);
  });

  it("shows which words changed since parents approved them", () => {
    const words = [
      { before: "Call us on Monday.", now: "Call us on Tuesday." },
      { now: "Any day." },
      { before: "Never." },
    ];
    const text = report([{ ...PAGE, approval: { state: "lapsed", date: "2026-05-10", words } }]);
    expect(text).toContain("```diff\n- Call us on Monday.\n+ Call us on Tuesday.\n+ Any day.\n- Never.\n```");
  });

  it("keeps words that would end the block inside it", () => {
    const words = [{ now: "```\n<h1>Not ours</h1>" }];
    const text = report([{ ...PAGE, approval: { state: "lapsed", date: "2026-05-10", words } }]);
    expect(text).toContain("````diff\n+ ``` <h1>Not ours</h1>\n````");
  });

  it("says how many more lines changed than it shows", () => {
    const words = Array.from({ length: 50 }, (_, index) => ({ now: `Line ${index}` }));
    const text = report([{ ...PAGE, approval: { state: "lapsed", date: "2026-05-10", words } }]);
    expect(text).toContain("+ Line 39\n```\nand 10 more lines");
  });

  it("says where it isn't kept what parents saw", () => {
    const text = report([{ ...PAGE, approval: { state: "lapsed", date: "2026-05-10", words: undefined } }]);
    expect(text).toContain("what parents saw on 2026-05-10 is not kept");
  });

  it("tells how to review, and that a login is public", () => {
    expect(report([PAGE])).toMatch(/1 page can be reviewed\..*Your login is public/);
  });

  it("says where nothing is to review, and what else changes", () => {
    const text = report([], { elsewhere: 2, gone: ["/old/"] });
    expect(text).toContain("No page that parents review changes its words.");
    expect(text).toContain("2 pages in other languages also change.");
    expect(text).toContain("These addresses go away: /old/.");
  });
});
