import { describe, expect, it } from "vitest";
import type { AuditBrowser, AuditOptions } from "../../plugins/accessibility/audit-options.ts";
import type { Visit } from "../../plugins/accessibility/follow-visits.ts";
import { visitPages } from "../../plugins/accessibility/visit-pages.ts";

const pages = ["/a/", "/b/", "/c/"].map((url) => ({ url, source: null }));

/** A browser of which the audit only asks whether it still runs. */
function makeBrowser(connected: boolean): AuditBrowser {
  return { browser: { connected } as AuditBrowser["browser"], launch: {} };
}

/** Runs visits in which each browser that isn't connected leaves after one page. */
async function run(first: boolean, second?: boolean) {
  const asked: string[][] = [];
  const told: number[] = [];
  const options: AuditOptions = {
    ...{ ...makeBrowser(first), siteUrl: "" },
    ...(second !== undefined && { restart: async () => makeBrowser(second) }),
    tellProgress: (done) => told.push(done),
  };
  const results = await visitPages<string>(pages, options, async (some, { browser, tellProgress }) => {
    asked.push(some.map(({ url }) => url));
    return some.map((page, index): Visit<string> => {
      tellProgress?.(index + 1, some.length);
      return {
        page,
        tab: null,
        result: { page, findings: [], requests: [], whole: browser.connected || index === 0 },
      };
    });
  });
  return { asked, told, urls: results.map(({ page }) => page.url) };
}

describe("visits to pages", () => {
  it("are one for each page", async () => {
    expect(await run(true)).toMatchObject({ asked: [["/a/", "/b/", "/c/"]], urls: ["/a/", "/b/", "/c/"] });
  });

  it("are made again, for the pages that are left, where the browser stops half-way", async () => {
    const { asked, urls, told } = await run(false, true);
    expect(asked).toEqual([
      ["/a/", "/b/", "/c/"],
      ["/b/", "/c/"],
    ]);
    expect(urls).toEqual(["/a/", "/b/", "/c/"]);
    expect(told.at(-1)).toBe(3);
  });

  it.each([
    ["there is no other", undefined, "The browser stopped while it checked the pages."],
    [
      "the second stops too",
      false,
      "The browser stopped while it checked the pages, and so did a second one.",
    ],
  ])("end with a sentence where %s", async (_, second, problem) => {
    await expect(run(false, second)).rejects.toMatchObject({ name: "UserError", problem });
  });
});
