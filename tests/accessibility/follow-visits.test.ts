import type { Issue } from "pa11y-ci";
import { describe, expect, it } from "vitest";
import { collectResults, followVisits, type Visit } from "../../plugins/accessibility/follow-visits.ts";
import { type PageFinding, toUnchecked } from "../../plugins/accessibility/page-finding.ts";
import type { PageState } from "../../plugins/accessibility/page-state.ts";
import { createPool } from "../../plugins/accessibility/pool.ts";

const url = "http://127.0.0.1:80/school/";
const config = { url };
const sound: PageState = {
  ...{ status: 200, address: "/school/", headings: 1, mainLength: 800, background: true, undrawn: "" },
};
const issue: Issue = {
  ...{ code: "image-alt", type: "error", message: "Images must have alternate text", context: "<img>" },
  ...{ selector: "img", runner: "axe.ts", runnerExtras: {} },
};

/** A visit whose tab opens as told, the reporter that follows it, and the tabs that were closed. */
async function startVisit(
  openPage: () => Promise<PageState>,
  { patience = 60, hasCrashed = false, lookMore = async (): Promise<PageFinding[]> => [] } = {},
) {
  const closed: string[] = [];
  const closeTab = async (tab: string) => void closed.push(tab);
  const pool = await createPool({ size: 1, uses: 25, open: async () => "tab", close: closeTab });
  const visit: Visit<string> = {
    page: { url: "/school/", source: "content/en/school/index.md" },
    tab: pool.take(),
    result: null,
  };
  const listRequests = () => ["/site.css"];
  const tellProgress = () => {};
  const reporter = followVisits(new Map([[url, visit]]), {
    ...{ pool, openPage, listRequests, closeTab, patience, tellProgress, isOwnSite: true },
    ...{ hasCrashed: () => hasCrashed, lookMore },
  });
  return { visit, reporter, closed };
}

describe("a visit", () => {
  it("ends with what the engines found and what the page loaded", async () => {
    const { visit, reporter, closed } = await startVisit(async () => sound);
    await reporter.begin(url);
    await reporter.results({ issues: [issue] }, config);
    expect(visit.result).toMatchObject({
      ...{ whole: true, requests: ["/site.css"], findings: [{ check: "image-alt", page: "/school/" }] },
    });
    expect(closed).toEqual([]);
  });

  it("has what was seen after the engines too", async () => {
    const seen = toUnchecked({ url: "/school/", source: null }, "Seen.");
    const { visit, reporter } = await startVisit(async () => sound, { lookMore: async () => [seen] });
    await reporter.begin(url);
    await reporter.results({ issues: [issue] }, config);
    expect(visit.result?.findings.map(({ check }) => check)).toEqual(["image-alt", seen.check]);
  });

  it("isn't whole where nobody could look after the engines", async () => {
    const lookMore = () => Promise.reject(new Error("The tab is gone"));
    const { visit, reporter, closed } = await startVisit(async () => sound, { lookMore });
    await reporter.begin(url);
    await reporter.results({ issues: [issue] }, config);
    expect(visit.result).toMatchObject({ whole: false, findings: [{ level: "error" }] });
    expect(closed).toEqual(["tab"]);
  });

  it("looks at no page that isn't the one it is for", async () => {
    const lookMore = () => Promise.reject(new Error("It was looked at"));
    const { visit, reporter } = await startVisit(async () => ({ ...sound, status: 404 }), { lookMore });
    await reporter.begin(url);
    await reporter.results({ issues: [] }, config);
    expect(visit.result?.findings.map(({ check }) => check)).toEqual(["page-status"]);
  });

  it("doesn't count what the engines found on another page than the one that was asked for", async () => {
    const { visit, reporter } = await startVisit(async () => ({ ...sound, status: 404 }));
    await reporter.begin(url);
    await reporter.results({ issues: [issue] }, config);
    expect(visit.result).toMatchObject({ whole: false, findings: [{ check: "page-status" }] });
  });

  it.each([
    ["did not open", () => Promise.reject(new Error("net::ERR_FAILED.")), "net::ERR_FAILED."],
    ["opened, and then an engine failed", () => Promise.resolve(sound), "axe is not defined."],
  ])("is unchecked where the page %s", async (_, openPage, reason) => {
    const { visit, reporter, closed } = await startVisit(openPage);
    await reporter.begin(url);
    await reporter.error(new Error("axe is not defined"), url);
    expect(visit.result).toMatchObject({
      whole: false,
      findings: [{ check: "page-unchecked", message: `The page could not be checked. ${reason}` }],
    });
    expect(closed).toEqual(["tab"]);
  });

  it("is unchecked where the page did not open but the engines found nothing, on whatever they saw", async () => {
    const { visit, reporter } = await startVisit(() => Promise.reject(new Error("net::ERR_FAILED")));
    await reporter.begin(url);
    await reporter.results({ issues: [] }, config);
    expect(visit.result).toMatchObject({ whole: false, findings: [{ check: "page-unchecked" }] });
  });
});

describe("a visit whose tab breaks down", () => {
  it("says so, and not what the engine said of it", async () => {
    const { visit, reporter, closed } = await startVisit(async () => sound, { hasCrashed: true });
    await reporter.begin(url);
    await reporter.error(new Error("Target closed"), url);
    expect(visit.result?.findings).toMatchObject([
      { check: "page-unchecked", message: "The page could not be checked. The browser's tab broke down." },
    ]);
    expect(closed).toEqual(["tab"]);
  });
});

describe("collectResults", () => {
  it("refuses a run in which a page came back without a result", async () => {
    const { visit } = await startVisit(async () => sound);
    expect(() => collectResults([visit])).toThrow("1 of 1 pages came back without a result.");
  });
});
