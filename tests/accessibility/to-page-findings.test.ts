import type { Issue } from "pa11y-ci";
import { describe, expect, it } from "vitest";
import { toPageFindings } from "../../plugins/accessibility/to-page-findings.ts";

const page = { url: "/school/", source: "content/en/school/index.md" };

const fromAxe: Issue = {
  code: "color-contrast",
  type: "error",
  message: "Elements must meet minimum color contrast ratio thresholds",
  context: "<p>Ask us</p>",
  selector: "#main > p",
  runner: "/project/plugins/accessibility/runners/axe.ts",
  runnerExtras: {
    tags: ["cat.color", "wcag2aa", "wcag143"],
    helpUrl: "https://dequeuniversity.com/rules/axe/4.14/color-contrast?application=axeAPI",
    advice: "Fix any of the following:\n  Element has insufficient color contrast of 1.9",
  },
};

const fromHtmlcs: Issue = {
  code: "WCAG2AA.Principle1.Guideline1_1.1_1_1.H37",
  type: "error",
  message: "Img element missing an alt attribute. Use the alt attribute to specify a short text alternative.",
  context: null,
  selector: "#main > img",
  runner: "/project/plugins/accessibility/runners/htmlcs.ts",
  runnerExtras: {},
};

const firstOf = (issue: Issue) => toPageFindings(page, [issue])[0];

describe("toPageFindings", () => {
  it("names page, content file, element and criterion of what axe found, with its advice on one line", () => {
    expect(firstOf(fromAxe)).toMatchObject({
      ...{ page: "/school/", source: "content/en/school/index.md", level: "error", runner: "axe" },
      ...{ check: "color-contrast", selector: "#main > p", snippet: "<p>Ask us</p>" },
      criterion: { number: "1.4.3" },
      message: "Elements must meet minimum color contrast ratio thresholds.",
      fix: "Fix any of the following: Element has insufficient color contrast of 1.9. See https://dequeuniversity.com/rules/axe/4.14/color-contrast",
    });
  });

  it("does so for HTML CodeSniffer, whose first sentence is the problem and whose others are the advice", () => {
    expect(firstOf(fromHtmlcs)).toMatchObject({
      ...{ runner: "htmlcs", selector: "#main > img", snippet: "", criterion: { number: "1.1.1" } },
      message: "Img element missing an alt attribute.",
      fix: "Use the alt attribute to specify a short text alternative.",
    });
  });

  it("sends people to the criterion where there is no advice", () => {
    expect(firstOf({ ...fromHtmlcs, message: "Img element missing an alt attribute." })?.fix).toBe(
      "See https://www.w3.org/WAI/WCAG22/Understanding/non-text-content",
    );
  });

  const inDoubt: Issue = { ...fromAxe, runnerExtras: { ...fromAxe.runnerExtras, isDoubt: true } };
  it.each([
    ["axe's error", "error", fromAxe, "error"],
    ["axe's warning", "warning", fromAxe, "warning"],
    ["axe's doubt", "warning", inDoubt, "review"],
    ["HTML CodeSniffer's error", "error", fromHtmlcs, "error"],
    ["HTML CodeSniffer's warning, which is a doubt", "warning", fromHtmlcs, "review"],
  ] as const)("makes %s (%s) a finding that weighs", (_, type, issue, level) => {
    expect(firstOf({ ...issue, type })?.level).toBe(level);
  });
});
