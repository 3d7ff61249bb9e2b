import { describe, expect, it } from "vitest";
import { reportAsJson, reportAsText, summarise } from "../../plugins/accessibility/report.ts";
import { makeFinding } from "./page-findings.ts";

const extent = { pages: 171, all: 171, reused: 0 };

describe("the report for a person", () => {
  it("says what is wrong, who is shut out, how to mend it, and the page, content file and element", () => {
    const list = makeFinding({
      page: "/services/",
      source: null,
      selector: "#all",
      snippet: "<p\n class='hint'>",
    });
    const warning = makeFinding({
      level: "warning",
      check: "region",
      message: "All content should be in landmarks.",
    });
    expect(reportAsText([makeFinding(), list, warning], extent)).toMatchInlineSnapshot(`
      "error  Elements must meet minimum color contrast ratio thresholds.  [axe: color-contrast]
          WCAG 1.4.3 Contrast (Minimum): https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum
          People with low sight, or a phone in the sun, can't read the text.
          See https://dequeuniversity.com/rules/axe/4.14/color-contrast
          On /school/:
            /school/  (content/en/school/index.md)  #main > p  <p class="hint">Ask the school first.</p>

      error  Elements must meet minimum color contrast ratio thresholds.  [axe: color-contrast]
          WCAG 1.4.3 Contrast (Minimum): https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum
          People with low sight, or a phone in the sun, can't read the text.
          See https://dequeuniversity.com/rules/axe/4.14/color-contrast
          On /services/:
            /services/  #all  <p class='hint'>

      For a person to look at (they don't fail the check):

      warning  All content should be in landmarks.  [axe: region]
          On /school/

      Checked 171 pages: 2 barriers in 2 places.
      "
    `);
  });

  it("names a few places of a barrier and counts the others", () => {
    const places = Array.from({ length: 8 }, (_, index) => makeFinding({ page: `/page-${index}/` }));
    const report = reportAsText(places, extent);
    expect(report).toContain("/page-4/");
    expect(report).not.toContain("/page-5/");
    expect(report).toContain("and 3 more (--json has all)");
  });
});

describe("what was left out", () => {
  const leftOut = ["Left out: image-alt (2 places), until 2027-05-31, web team: The supplier mends it."];

  it("is said before the last line, and to machines too", () => {
    expect(reportAsText([], { ...extent, leftOut })).toBe(
      `${leftOut[0]}\nChecked 171 pages: no barriers found.\n`,
    );
    expect(JSON.parse(reportAsJson([], { ...extent, leftOut }))).toMatchObject({ leftOut });
  });
});

describe("the line of a content file", () => {
  it("stands behind its name", () => {
    expect(reportAsText([makeFinding({ line: 12 })], extent)).toContain("(content/en/school/index.md:12)");
  });
});

describe("the report for a machine", () => {
  it("has every finding in order, and how many pages were looked at", () => {
    const [later, earlier] = [makeFinding({ page: "/b/" }), makeFinding({ page: "/a/" })];
    expect(JSON.parse(reportAsJson([later, earlier], { ...extent, reused: 3 }))).toEqual({
      pages: 171,
      reused: 3,
      leftOut: [],
      findings: [earlier, later],
    });
  });

  it("is the same to the letter for what was kept, whose fields stand in another order", () => {
    const found = makeFinding({ line: 3 });
    // Built from the fields of a finding.
    const kept = Object.fromEntries(Object.entries(found).reverse()) as typeof found;
    expect(reportAsJson([kept], extent)).toBe(reportAsJson([found], extent));
  });
});

describe("the last line", () => {
  const warning = makeFinding({ level: "warning" });
  it.each([
    [[], extent, "Checked 171 pages: no barriers found."],
    [[warning], extent, "Checked 171 pages: no barriers found."],
    [[], { pages: 1, all: 1, reused: 0 }, "Checked 1 page: no barriers found."],
    [[makeFinding()], extent, "Checked 171 pages: 1 barrier in 1 place."],
    [
      [makeFinding(), makeFinding({ page: "/b/" }), makeFinding({ check: "label" })],
      extent,
      "Checked 171 pages: 2 barriers in 3 places.",
    ],
    [
      [],
      { pages: 2100, all: 2100, reused: 2088 },
      "Checked 2,100 pages, 2,088 of them unchanged since their last check: no barriers found.",
    ],
    [[], { pages: 7, all: 2100, reused: 0 }, "Checked 7 of 2,100 pages: no barriers found."],
  ])("counts barriers and pages: %#", (findings, size, line) => {
    expect(summarise(findings, size)).toBe(line);
  });
});
