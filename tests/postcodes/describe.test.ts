import { describe, expect, it } from "vitest";
import { attributionOf, describeFiles, describeLicence } from "../../plugins/postcodes/describe.ts";

const REAL = { source: "code-point-open" as const, date: "2024-05", districts: ["E09000019", "E09000012"] };
const INVENTED = { ...REAL, source: "invented" as const };
const BUILT = { postcodes: 3, outcodes: ["N1", "N19"], metres: 8 };

describe("the attribution of postcodes", () => {
  it("is what their publishers ask for, with the year of the data", () => {
    expect(attributionOf(REAL)).toBe(
      "Contains OS data © Crown copyright and database right 2024. Contains Royal Mail data © Royal Mail copyright and database right 2024. Contains National Statistics data © Crown copyright and database right 2024. Open Government Licence v3.0.",
    );
  });

  it("is none for invented ones", () => {
    expect(attributionOf(INVENTED)).toBeUndefined();
  });
});

describe("what stands beside the files", () => {
  it("has each sentence of the licence on a line of its own", () => {
    expect(describeLicence(REAL).split("\n")).toEqual([
      "Made from Code-Point Open of Ordnance Survey.",
      "Contains OS data © Crown copyright and database right 2024.",
      "Contains Royal Mail data © Royal Mail copyright and database right 2024.",
      "Contains National Statistics data © Crown copyright and database right 2024.",
      "Open Government Licence v3.0.",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      "",
    ]);
  });

  it.each([
    [REAL, "build <Code-Point Open> --district E09000019,E09000012 --date 2024-05\n"],
    [INVENTED, "build <source.csv> --district E09000019,E09000012 --date 2024-05 --invented\n"],
  ])("says how they are made again", (source, command) => {
    expect(describeFiles({ ...source, ...BUILT })).toContain(command);
  });
});
