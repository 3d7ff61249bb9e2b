import { describe, expect, it } from "vitest";
import { checkPageState, isThere, type PageState } from "../../plugins/accessibility/page-state.ts";

const page = { url: "/school/", source: "content/en/school/index.md" };
const sound: PageState = {
  ...{ status: 200, address: "/school/", headings: 1, mainLength: 800, background: true, undrawn: "" },
};

const checksOf = (changes: Partial<PageState>) =>
  checkPageState(page, { ...sound, ...changes }).map(({ check }) => check);

describe("checkPageState", () => {
  it.each<[what: string, changes: Partial<PageState>, checks: string[]]>([
    ["a sound page", {}, []],
    ["a page that the browser holds already", { status: 304 }, []],
    ["a missing page", { status: 404 }, ["page-status"]],
    ["a server that fails", { status: 500 }, ["page-status"]],
    ["no answer", { status: null }, ["page-status"]],
    ["a page that moves on", { address: "/ur/school/" }, ["page-moves-on"]],
    ["no heading", { headings: 0 }, ["page-heading"]],
    ["no main", { mainLength: null }, ["page-main"]],
    ["no text", { mainLength: 0 }, ["page-blank"]],
    ["no background", { background: false }, ["page-background"]],
    ["letters without a font", { undrawn: "ሀለ" }, ["page-letters"]],
    [
      "nothing at all",
      { headings: 0, mainLength: null, background: false },
      ["page-heading", "page-main", "page-background"],
    ],
  ])("of %s", (_, changes, checks) => {
    expect(checksOf(changes)).toEqual(checks);
  });

  it.each([
    ["sends people on", { address: "/ur/school/" }, "page-moves-on", "warning"],
    ["sets no background", { background: false }, "page-background", "warning"],
    ["shows no heading", { headings: 0 }, "page-heading", "error"],
    ["has no main", { mainLength: null }, "page-main", "error"],
    ["isn't there", { status: 404 }, "page-status", "error"],
  ] as const)("of a site that we didn't build, where a page %s", (_, changes, check, level) => {
    expect(checkPageState(page, { ...sound, ...changes }, false)).toMatchObject([{ check, level }]);
  });

  it("says nothing else of a page that isn't there", () => {
    expect(checksOf({ status: 404, headings: 0, mainLength: null, background: false })).toEqual([
      "page-status",
    ]);
  });

  it("makes each an error with a sentence and what to do", () => {
    const findings = checkPageState(page, {
      ...sound,
      headings: 0,
      mainLength: 0,
      background: false,
      undrawn: "ሀ",
    });
    for (const { level, message, fix } of findings)
      expect([level, message, fix]).toEqual([
        "error",
        expect.stringMatching(/\S/),
        expect.stringMatching(/\.$/),
      ]);
  });
});

describe("isThere", () => {
  it.each([
    [{}, true],
    [{ headings: 0 }, true],
    [{ status: 404 }, false],
    [{ address: "/" }, false],
  ])("of %j is %s", (changes, there) => {
    expect(isThere(page, { ...sound, ...changes })).toBe(there);
  });
});
