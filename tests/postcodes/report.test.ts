import { describe, expect, it } from "vitest";
import { reportPostcodes, sayReport } from "../../plugins/postcodes/report.ts";

const BUILT = {
  ...{ source: "code-point-open" as const, date: "2026-11", districts: ["E09000019"] },
  ...{ postcodes: 1234, outcodes: ["N1"], metres: 8 },
};
const FILES = [
  { name: "n1.txt", text: "a".repeat(100) },
  { name: "README.md", text: "b".repeat(1000) },
];
const named = (count: number) => Array.from({ length: count }, (_, number) => `N1 ${number % 10}A${number}`);
const reportOf = (withoutPosition: string[], rough: string[] = []) =>
  reportPostcodes(BUILT, FILES, { outcodes: [], withoutPosition, rough });

describe("the report of a build", () => {
  it("weighs only what phones fetch", () => {
    expect(reportOf([]).bytes.raw).toBe(100);
  });

  it("says nothing of postcodes without a place where all have one", () => {
    expect(sayReport(reportOf([]), "out").split("\n")).toEqual([
      "1234 postcodes of E09000019 (2026-11) in 1 file in out.",
      "Each is right to within 8 metres of the source.",
      expect.stringMatching(
        /^They weigh 100 bytes, \d+ with gzip, \d+ with Brotli\. A phone fetches one file\.$/,
      ),
      "",
    ]);
  });

  it.each([
    [10, "N1 9A9."],
    [12, "N1 9A9 and 2 more."],
  ])("names ten of %d and counts the rest", (count, end) => {
    const said = sayReport(reportOf(named(count), named(count)), "out");
    expect(said).toContain(`knows only roughly where these are: ${named(10).join(", ").slice(0, -6)}${end}`);
    expect(said).toContain(`doesn't know where they are: ${named(10).join(", ").slice(0, -6)}${end}`);
  });
});
