import { describe, expect, it } from "vitest";
import { groupFindings } from "../../plugins/accessibility/group-findings.ts";
import { makeFinding } from "./page-findings.ts";

const hint = '<p class="hint">';

describe("groupFindings", () => {
  it("puts one mistake of a layout together, however many pages show it", () => {
    const findings = ["/a/", "/b/", "/b/"].map((page, index) =>
      makeFinding({ page, selector: `p:nth-child(${index})`, snippet: `${hint}Text ${index}</p>` }),
    );
    expect(groupFindings(findings)).toMatchObject([{ first: { page: "/a/" }, pages: 2 }]);
  });

  it.each([
    ["another check", { check: "link-name" }],
    ["another engine", { runner: "htmlcs" as const }],
    ["another element", { snippet: '<a class="hint">' }],
    ["another class", { snippet: '<p class="badge">' }],
    ["a warning beside an error", { level: "warning" as const }],
  ])("keeps apart %s", (_, changes) => {
    expect(
      groupFindings([makeFinding({ snippet: hint }), makeFinding({ snippet: hint, ...changes })]),
    ).toHaveLength(2);
  });

  it("puts errors first, then what is on the most pages", () => {
    const groups = groupFindings([
      makeFinding({ level: "warning", check: "region", page: "/a/" }),
      makeFinding({ level: "warning", check: "region", page: "/b/" }),
      makeFinding({ check: "image-alt" }),
      makeFinding({ check: "label", page: "/a/" }),
      makeFinding({ check: "label", page: "/b/" }),
    ]);
    expect(groups.map(({ first }) => first.check)).toEqual(["label", "image-alt", "region"]);
  });

  it("reads each kind of warning once, whatever elements it is about", () => {
    const warnings = ["<p>", "<a>"].map((snippet) => makeFinding({ level: "warning", snippet }));
    expect(groupFindings(warnings)).toHaveLength(1);
  });

  it("tells each sentence about the settings by itself", () => {
    const settings = { page: "content/settings.yaml", source: "content/settings.yaml", snippet: "" };
    const findings = ["One is over.", "Another is over."].map((message) =>
      makeFinding({ ...settings, message }),
    );
    expect(groupFindings(findings)).toHaveLength(2);
  });
});
