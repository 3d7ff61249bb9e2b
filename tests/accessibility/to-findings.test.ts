import { describe, expect, it } from "vitest";
import { toFindings, toRuleFacts } from "../../plugins/accessibility/to-findings.ts";
import { REPORT_FORMATS, reportFindings } from "../../plugins/findings/report.ts";
import { makeFinding } from "./page-findings.ts";

describe("toFindings", () => {
  it("points at the line of the content file, and says page, element and criterion in words", () => {
    expect(toFindings([makeFinding({ line: 12 })])).toEqual([
      {
        file: "content/en/school/index.md",
        line: 12,
        column: 1,
        rule: "color-contrast",
        severity: "error",
        message:
          "Elements must meet minimum color contrast ratio thresholds. On /school/, at #main > p. WCAG 1.4.3 Contrast (Minimum).",
        fix: "See https://dequeuniversity.com/rules/axe/4.14/color-contrast",
      },
    ]);
  });

  it.each([
    [
      "says nothing of an element where a finding is about the whole page",
      { selector: "" },
      /On \/school\/\. WCAG/,
    ],
    ["says nothing of WCAG where it is good practice", { criterion: null }, /at #main > p\.$/],
    [
      "says nothing of a page where the settings are wrong",
      { page: "content/settings.yaml", source: "content/settings.yaml", criterion: null },
      /thresholds\.$/,
    ],
  ])("%s", (_, changes, message) => {
    expect(toFindings([makeFinding(changes)])[0]?.message).toMatch(message);
  });

  it("names the page itself where no content file stands behind it", () => {
    expect(toFindings([makeFinding({ source: null })])[0]).toMatchObject({ file: "/school/", line: 1 });
  });

  it("leaves what only a person can judge to the checklist", () => {
    expect(toFindings([makeFinding({ level: "review" }), makeFinding({ level: "warning" })])).toMatchObject([
      { severity: "warning" },
    ]);
  });

  it.each(REPORT_FORMATS)("can be printed as %s, with the criterion", (format) => {
    const findings = [makeFinding()];
    const tool = { name: "Local Offer accessibility", rules: toRuleFacts(findings) };
    const report = reportFindings(toFindings(findings), format, { tool });
    expect(report).toContain("WCAG 1.4.3 Contrast (Minimum)");
    expect(report).toContain("content/en/school/index.md");
  });
});

describe("toRuleFacts", () => {
  it("says once of each check who is shut out and by which criterion, and how much it weighs at most", () => {
    const findings = [
      makeFinding({ level: "warning" }),
      makeFinding(),
      makeFinding({ level: "review", check: "x" }),
    ];
    expect(toRuleFacts(findings)).toEqual([
      {
        id: "color-contrast",
        severity: "error",
        why: "People with low sight, or a phone in the sun, can't read the text.",
        source: "WCAG 2.2, 1.4.3 Contrast (Minimum)",
      },
    ]);
  });
});
