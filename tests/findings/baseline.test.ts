import { describe, expect, it } from "vitest";
import {
  compareWithBaseline,
  makeBaseline,
  parseBaseline,
  printBaseline,
  shrinkBaseline,
  toMendedFindings,
} from "../../plugins/findings/baseline.ts";
import { errorAt } from "../../plugins/model/finding.ts";

const finding = (file: string, rule = "latin") => errorAt(file, rule, "Wrong.", "Mend it.");
const baseline = makeBaseline([finding("b.md"), finding("a.md")], ["2", "1"]);

describe("a baseline", () => {
  it("is the same text whatever the order of the findings, and reads back", () => {
    expect(printBaseline(makeBaseline([finding("a.md"), finding("b.md")], ["1", "2"]))).toBe(
      printBaseline(baseline),
    );
    expect(parseBaseline(printBaseline(baseline))).toEqual(baseline);
  });

  it.each(["", "{}", "[]", '{"about":"x","findings":[{"file":"a.md"}]}'])("isn't %j", (text) => {
    expect(parseBaseline(text)).toBeUndefined();
  });

  it("knows its own findings, says which are new and which are mended, of checked files only", () => {
    const found = [finding("a.md"), finding("c.md")];
    const { fresh, known, mended } = compareWithBaseline(
      found,
      ["1", "3"],
      baseline,
      (file) => file === "b.md",
    );
    expect([fresh.map(({ file }) => file), known, mended.map(({ file }) => file)]).toEqual([
      ["c.md"],
      1,
      ["b.md"],
    ]);
    expect(compareWithBaseline(found, ["1", "3"], baseline, () => false).mended).toEqual([]);
  });

  it("shrinks by what is mended, each of which is an error until it does", () => {
    const mended = baseline.findings.slice(0, 1);
    expect(shrinkBaseline(baseline, mended).findings).toEqual(baseline.findings.slice(1));
    expect(toMendedFindings("base.json", mended)).toMatchObject([{ file: "base.json", severity: "error" }]);
  });
});
