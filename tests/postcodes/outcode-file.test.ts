import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOutcode, outcodeFile, parseOutcode } from "../../plugins/postcodes/outcode-file.ts";

const LETTERS = [..."ABDEFGHJLNPQRSTUWXYZ"];
const N1 = new Map([
  ["0AB", { east: 530_559, north: 183_978 }],
  ["0AA", { east: 530_622, north: 183_959 }],
  ["9ZZ", { east: 533_001, north: 182_004 }],
]);
const TEXT = formatOutcode({ outcode: "N1", points: N1 });

const incode = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS))
  .map((parts) => parts.join(""));
const pointsWithin = (metres: number) =>
  fc.dictionary(
    incode,
    fc.record({
      east: fc.integer({ min: 400_000, max: 400_000 + metres }),
      north: fc.integer({ min: 200_000, max: 200_000 + metres }),
    }),
    { minKeys: 1, maxKeys: 300 },
  );

describe("the file of an outcode", () => {
  it("is plain text of about 5 letters a postcode", () => {
    expect(TEXT).toBe(["postcodes/1 N1 530550 182000 10 3", "0BAHDEBABDG", "9_GQD1AA", ""].join("\n"));
  });

  it("has a place in the site", () => {
    expect(outcodeFile("EC1V")).toBe("postcodes/ec1v.txt");
  });

  it("gives back every postcode to within 7.1 metres, where an outcode is no wider than 40 km", () => {
    fc.assert(
      fc.property(pointsWithin(40_000), (written) => {
        const points = new Map(Object.entries(written));
        const read = parseOutcode(formatOutcode({ outcode: "N1", points }))?.points;
        expect([...(read?.keys() ?? [])].sort()).toEqual([...points.keys()].sort());
        for (const [key, { east, north }] of points) {
          const other = read?.get(key);
          expect(Math.hypot((other?.east ?? 0) - east, (other?.north ?? 0) - north)).toBeLessThan(7.2);
        }
      }),
    );
  });

  it("takes wider steps where an outcode is wider than any in Britain", () => {
    const points = new Map([
      ["0AA", { east: 100_000, north: 100_000 }],
      ["0AB", { east: 300_000, north: 250_000 }],
    ]);
    const read = parseOutcode(formatOutcode({ outcode: "IV27", points }))?.points.get("0AB");
    expect(Math.hypot((read?.east ?? 0) - 300_000, (read?.north ?? 0) - 250_000)).toBeLessThan(50);
  });

  it("is the same, byte for byte, in whichever order the postcodes come", () => {
    expect(formatOutcode({ outcode: "N1", points: new Map([...N1].reverse()) })).toBe(TEXT);
  });

  it.each([
    ["nothing", ""],
    ["a page that says the file isn't there", "<!doctype html><title>Not found</title>"],
    ["another version", TEXT.replace("postcodes/1", "postcodes/2")],
    ["a head alone", TEXT.split("\n")[0] ?? ""],
    ["a head that says nothing", "postcodes/1"],
    ["a file without its last line", TEXT.split("\n").slice(0, 2).join("\n")],
    ["a letter that is no digit", TEXT.replace("BAHDE", "BA*DE")],
    ["a gap that is no digit", TEXT.replace("0BAHDE", "0!AHDE")],
    ["a corner that is no number", TEXT.replace("530550", "here")],
    ...Array.from({ length: 7 }, (_, index): [string, string] => [
      `a file cut off ${index + 2} letters early`,
      TEXT.slice(0, -(index + 2)),
    ]),
  ])("is refused whole where it is %s", (_, text) => {
    expect(parseOutcode(text)).toBeUndefined();
  });
});
