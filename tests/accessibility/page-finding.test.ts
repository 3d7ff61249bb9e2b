import { describe, expect, it } from "vitest";
import { comparePageFindings, toFindings, toUnchecked } from "../../plugins/accessibility/page-finding.ts";
import { makeFinding } from "./page-findings.ts";

describe("toFindings", () => {
  it("points at the content file, and says page and element in words", () => {
    expect(toFindings([makeFinding()])).toEqual([
      {
        file: "content/en/school/index.md",
        line: 1,
        column: 1,
        rule: "color-contrast",
        severity: "error",
        message: "Elements must meet minimum color contrast ratio thresholds. On /school/, at #main > p.",
        fix: "See https://dequeuniversity.com/rules/axe/4.14/color-contrast",
      },
    ]);
  });

  it("says nothing of an element where a finding is about the whole page", () => {
    expect(toFindings([makeFinding({ selector: "" })])[0]?.message).toMatch(/On \/school\/\.$/);
  });

  it("leaves out pages that no content file stands behind", () => {
    expect(toFindings([makeFinding({ source: null })])).toEqual([]);
  });
});

describe("a page that could not be checked", () => {
  it("is an error, never a page without barriers", () => {
    expect(toUnchecked({ url: "/school/", source: null }, "It hung.")).toMatchObject({
      level: "error",
      check: "page-unchecked",
      message: "The page could not be checked. It hung.",
    });
  });
});

describe("comparePageFindings", () => {
  it("orders by page, errors first, then check, then element", () => {
    const ordered = [
      makeFinding({ page: "/a/", level: "warning" }),
      makeFinding({ page: "/b/", check: "a" }),
      makeFinding({ page: "/b/", check: "b", selector: "#1" }),
      makeFinding({ page: "/b/", check: "b", selector: "#2" }),
      makeFinding({ page: "/b/", check: "a", level: "warning" }),
    ];
    expect([...ordered].reverse().sort(comparePageFindings)).toEqual(ordered);
  });
});
