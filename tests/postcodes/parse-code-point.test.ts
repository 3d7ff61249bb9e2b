import { describe, expect, it } from "vitest";
import { parseCodePoint } from "../../plugins/postcodes/parse-code-point.ts";
import { codePointFile, codePointLine } from "./code-point.ts";

const LINE = codePointLine("N1  0AA");
const ROW = {
  ...{ outcode: "N1", incode: "0AA", district: "E09000019", quality: 10, where: "n.csv:1" },
  point: { east: 530_622, north: 183_959 },
};

/** What a person is told, or nothing where the file is fine. */
function told(text: string): string | undefined {
  try {
    parseCodePoint(text, "n.csv");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}

describe("a file of Code-Point Open", () => {
  it.each([
    ["of 2014, its postcodes seven letters wide", codePointFile(LINE)],
    ["of today", codePointFile(codePointLine("N1 0AA"))],
    ["with postcodes without a space", codePointFile(codePointLine("N10AA"))],
    ["that a spreadsheet saved without quotes", LINE.replaceAll('"', "")],
    ["without a line end at its end", LINE],
    ["with a mark of its encoding and an empty line at its end", `\uFEFF${LINE}\n\n`],
  ])("is read %s", (_, text) => {
    expect(parseCodePoint(text, "n.csv")).toEqual([ROW]);
  });

  it("may begin with headers, short or long", () => {
    const short = "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC";
    const long =
      "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code";
    expect(parseCodePoint([short, long, LINE].join("\n"), "n.csv")).toEqual([{ ...ROW, where: "n.csv:3" }]);
    expect(parseCodePoint([short, long].join("\n"), "n.csv")).toEqual([]);
  });

  it.each([
    ["quality 90", { quality: 90, east: 0, north: 0, district: "" }],
    ["quality 90 with a position nevertheless", { quality: 90 }],
    ["0, 0 whatever the quality says", { quality: 10, east: 0, north: 0 }],
  ])("doesn't know where a postcode is: %s", (_, values) => {
    expect(parseCodePoint(codePointLine("N1 0AA", values), "n.csv")[0]?.point).toBeUndefined();
  });

  it.each([
    ["another table", "name,age\nAda,36", "n.csv:1: This line has 2 columns where Code-Point Open has 10."],
    ["prose", "Dear council", "n.csv:1: This line has 1 column where Code-Point Open has 10."],
    ["more columns", `${LINE},1`, "n.csv:1: This line has 11 columns where Code-Point Open has 10."],
    ["ten other columns", "a,b,c,d,e,f,g,h,i,j", 'n.csv:1: "a" is not a postcode.'],
    [
      "a line that was cut off",
      `${LINE}\n${LINE.slice(0, 24)}`,
      "n.csv:2: This line has 4 of 10 columns, or a column without its end: the file was cut off.",
    ],
    [
      "a line cut off in its last column",
      LINE.slice(0, -3),
      "n.csv:1: This line has 10 of 10 columns, or a column without its end: the file was cut off.",
    ],
    ["no postcode", codePointLine("Islington"), 'n.csv:1: "Islington" is not a postcode.'],
    [
      "no quality",
      codePointLine("N1 0AA", { quality: 11 }),
      'n.csv:1: "11" is not a positional quality indicator.',
    ],
    [
      "degrees",
      LINE.replace("530622,183959", "51.5,-0.1"),
      'n.csv:1: "51.5, -0.1" is not an easting and a northing in whole metres.',
    ],
    [
      "a position off the grid",
      LINE.replace("530622", "5306220"),
      "n.csv:1: 5306220, 183959 is not on the National Grid.",
    ],
    ["half a position", LINE.replace("530622", "0"), "n.csv:1: 0, 183959 is not on the National Grid."],
  ])("is refused in a sentence where it has %s", (_, text, sentence) => {
    const message = told(text) ?? "";
    expect(message.startsWith(sentence)).toBe(true);
    expect(message).toMatch(/ (Give|Download) .+\.$/);
  });
});
