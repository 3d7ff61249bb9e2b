import { describe, expect, it } from "vitest";
import { checkBrand } from "../../plugins/styles/check-brand.ts";
import { contrastRatio, lightenFor } from "../../plugins/styles/contrast.ts";

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#0b4f6c", "#ffffff", 8.91],
  ])("of %s and %s is %f", (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(b, a)).toBeCloseTo(ratio, 1);
  });
});

describe("lightenFor", () => {
  it.each(["#0b4f6c", "#000000", "#7f0000", "#ffffff"])(
    "makes %s readable on a dark background",
    (colour) => {
      expect(contrastRatio(lightenFor(colour, "#14181c", 7), "#14181c")).toBeGreaterThanOrEqual(7);
    },
  );

  it("changes nothing that is light enough", () => {
    expect(lightenFor("#ffffff", "#14181c", 7)).toBe("#ffffff");
  });
});

describe("checkBrand", () => {
  it.each([
    ["#0b4f6c", 0],
    ["#767676", 0],
    ["#777777", 1],
    ["#ffdd00", 1],
  ])("judges %s", (colour, count) => {
    expect(checkBrand(colour, "settings.yaml")).toHaveLength(count);
  });
});
