import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintsOf } from "../../plugins/findings/fingerprint.ts";
import type { Finding } from "../../plugins/model/finding.ts";
import { anyFinding, commence, readLine } from "./samples.ts";

const LINE = "We commence soon";
const printOf = (finding: Finding, line: string | undefined = LINE) =>
  fingerprintsOf([finding], () => line)[0];
const before = printOf(commence);

describe("a fingerprint", () => {
  it.each<[string, Finding, string?]>([
    ["the lines above change", { ...commence, line: 90, endLine: 90, edit: { from: 1, to: 2, text: "" } }],
    ["the line is indented", { ...commence, column: 12, endColumn: 20 }, `      ${LINE} `],
    ["the rule weighs more", { ...commence, severity: "error" }],
    [
      "the rule says it in other words",
      { ...commence, message: "New.", fix: "New.", suggestions: ["begin"] },
    ],
  ])("stays where %s", (_, finding, line) => {
    expect(printOf(finding, line)).toBe(before);
  });

  it.each<[string, Finding, string?]>([
    ["rule", { ...commence, rule: "latin" }],
    ["file", { ...commence, file: "content/en/y.md" }],
    ["words", { ...commence, words: "soon" }],
    ["text of the line", commence, "We commence later"],
  ])("is another for another %s", (_, finding, line) => {
    expect(printOf(finding, line)).not.toBe(before);
  });

  it("numbers findings that are the same, so that the first keeps its own", () => {
    const [first, second] = fingerprintsOf([commence, { ...commence, line: 9 }], () => LINE);
    expect(first).toBe(before);
    expect(second).not.toBe(before);
  });

  it("is never shared, whatever is found", () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
        const prints = fingerprintsOf([...findings, ...findings], readLine);
        expect(new Set(prints).size).toBe(2 * findings.length);
        expect(prints.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true);
      }),
    );
  });
});
