import { describe, expect, it } from "vitest";
import { choosePostcodes } from "../../plugins/postcodes/choose-postcodes.ts";
import { parseCodePoint } from "../../plugins/postcodes/parse-code-point.ts";
import { codePointFile, codePointLine } from "./code-point.ts";

function rowsOf(...lines: string[]) {
  return parseCodePoint(codePointFile(...lines), "n.csv");
}

const ROWS = rowsOf(
  codePointLine("N19 5DT", { quality: 50 }),
  codePointLine("N1 0AB"),
  codePointLine("N1 0AA"),
  codePointLine("N1 9ZZ", { quality: 90, east: 0, north: 0 }),
  codePointLine("N1 8AA", { district: "E09000012" }),
);

describe("the postcodes of a district", () => {
  it("are those of its code, by outcode", () => {
    const { outcodes } = choosePostcodes(ROWS, ["E09000019"]);
    expect(outcodes.map(({ outcode, points }) => [outcode, [...points.keys()]])).toEqual([
      ["N1", ["0AB", "0AA"]],
      ["N19", ["5DT"]],
    ]);
  });

  it("can be joined by those of its neighbours", () => {
    const { outcodes } = choosePostcodes(ROWS, ["E09000019", "E09000012"]);
    expect(outcodes[0]?.points.has("8AA")).toBe(true);
  });

  it("are told apart where the source doesn't know them, or only roughly", () => {
    expect(choosePostcodes(ROWS, ["E09000019"])).toMatchObject({
      withoutPosition: ["N1 9ZZ"],
      rough: ["N19 5DT"],
    });
  });

  it("make no file for an outcode in which none has a position", () => {
    const rows = rowsOf(codePointLine("N1P 1AA", { quality: 90, east: 0, north: 0 }));
    expect(choosePostcodes(rows, ["E09000019"]).outcodes).toEqual([]);
  });

  it("are refused where the district isn't there, with those that are, the largest first", () => {
    expect(() => choosePostcodes(ROWS, ["E09000099"])).toThrow(
      "--district E09000099: No postcode in these files is in this district. They have E09000019 (4 postcodes), E09000012 (1 postcode). Use one of these",
    );
  });

  it("are refused without naming the district of those that are in none", () => {
    const rows = [
      ...ROWS,
      ...rowsOf(codePointLine("N1 7AA", { quality: 90, east: 0, north: 0, district: "" })),
    ];
    expect(() => choosePostcodes(rows, ["E09000099"])).toThrow(
      "They have E09000019 (4 postcodes), E09000012 (1 postcode). Use",
    );
  });

  it("are refused where one is there twice, with both places", () => {
    const rows = rowsOf(codePointLine("N1 0AA"), codePointLine("N1  0AA", { east: 530_000 }));
    expect(() => choosePostcodes(rows, ["E09000019"])).toThrow(
      "n.csv:2: The postcode N1 0AA is there twice: first at n.csv:1. Give each file once, and files of one date only.",
    );
  });
});
