import { describe, expect, it } from "vitest";
import { criterionOfAxe, criterionOfHtmlcs, findCriterion } from "../../plugins/accessibility/criteria.ts";
import { CRITERIA_TABLE } from "../../plugins/accessibility/criteria-table.ts";

describe("the table of criteria", () => {
  it("has the 55 of WCAG 2.2 at levels A and AA, and 4.1.1, which tools still name", () => {
    expect(new Set(CRITERIA_TABLE.map(([number]) => number)).size).toBe(56);
    expect(CRITERIA_TABLE).toHaveLength(56);
  });

  it.each(CRITERIA_TABLE)("says of %s %s where it is explained and who is shut out", (_, __, page, harm) => {
    expect(page).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(harm).toMatch(/^(People|Deaf|Blind) .+\.$/);
  });
});

describe("a criterion", () => {
  it("has its number, name and page, and says who is shut out", () => {
    expect(findCriterion("1.4.3")).toEqual({
      number: "1.4.3",
      name: "Contrast (Minimum)",
      link: "https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum",
      harm: "People with low sight, or a phone in the sun, can't read the text.",
    });
  });

  it.each([
    ["WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail", "1.4.3"],
    ["WCAG2AA.Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206", "1.4.10"],
    ["WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.A.NoContent", "4.1.2"],
    ["something else", undefined],
  ])("is found in HTML CodeSniffer's code %s", (code, number) => {
    expect(criterionOfHtmlcs(code)?.number).toBe(number);
  });

  it.each([
    [["cat.color", "wcag2aa", "wcag143"], "1.4.3"],
    [["wcag21aa", "wcag1412"], "1.4.12"],
    [["wcag22aa", "wcag258"], "2.5.8"],
    [["wcag2a", "wcag244", "wcag412"], "2.4.4"],
    [["cat.keyboard", "best-practice"], undefined],
    [["wcag2aaa", "wcag146"], undefined],
  ])("is found in axe's tags %j", (tags, number) => {
    expect(criterionOfAxe(tags)?.number).toBe(number);
  });
});
