import { describe, expect, it } from "vitest";
import { comparePageFindings, toUnchecked } from "../../plugins/accessibility/page-finding.ts";
import { makeFinding } from "./page-findings.ts";

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
