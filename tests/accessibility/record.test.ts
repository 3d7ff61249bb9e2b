import { describe, expect, it } from "vitest";
import type { FullRun } from "../../plugins/accessibility/record.ts";
import { printRecord, toRecord } from "../../plugins/accessibility/record.ts";
import { AccessibilityRecord } from "../../plugins/model/accessibility-record.ts";
import { makeFinding } from "./page-findings.ts";

const run: FullRun = {
  ...{
    date: "2027-03-01",
    pages: 171,
    languages: ["ur", "en"],
    tools: [{ name: "axe-core", version: "4.14.1" }],
  },
  findings: [
    makeFinding(),
    makeFinding({ page: "/a/" }),
    makeFinding({ level: "warning" }),
    makeFinding({ level: "review" }),
    makeFinding({ level: "review" }),
  ],
  applied: [
    {
      ...{
        check: "frame-title",
        reason: "The supplier mends the map.",
        owner: "web team",
        until: "2027-05-31",
      },
      ...{ places: 3, onPages: 2, place: { file: "content/settings.yaml", line: 1, column: 1 } },
    },
  ],
  ownCriteria: ["1.2.1"],
};

describe("the record of a full run", () => {
  const record = toRecord(run);

  it("says when, how much, with what, and what was found and left out", () => {
    expect(record).toMatchObject({
      ...{ date: "2027-03-01", pages: 171, languages: ["en", "ur"], tools: run.tools },
      counts: { error: 2, warning: 1, review: 2 },
      problems: [
        { check: "frame-title", pages: 2, until: "2027-05-31", owner: "web team" },
        { check: "color-contrast", pages: 2 },
      ],
    });
  });

  it.each([
    ["1.1.1", ["axe-core", "html-validate"]],
    ["1.2.1", ["own checks"]],
    ["1.4.3", ["axe-core", "own checks"]],
    ["2.5.8", ["axe-core"]],
  ])("names the tools that can fail a page by %s", (number, tools) => {
    expect(record.criteria.find((criterion) => criterion.number === number)?.tools).toEqual(tools);
  });

  it.each(["1.2.2", "2.1.2", "2.4.3", "3.3.4", "4.1.1"])(
    "doesn't claim %s, which no program here can fail a page by, or which WCAG 2.2 has no more",
    (number) => {
      expect(record.criteria.map((criterion) => criterion.number)).not.toContain(number);
    },
  );

  it("is the same each time, and the site can read it", () => {
    const text = printRecord(record);
    expect(printRecord(toRecord({ ...run, findings: [...run.findings].reverse() }))).toBe(text);
    expect(AccessibilityRecord.parse(JSON.parse(text))).toEqual(record);
  });
});
