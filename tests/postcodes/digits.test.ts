import { describe, expect, it } from "vitest";
import { DIGITS, fromDigits, toDigits } from "../../plugins/postcodes/digits.ts";

describe("digits of base 64", () => {
  it.each([
    [0, 1, "A"],
    [63, 1, "_"],
    [64, 2, "BA"],
    [DIGITS ** 2 - 1, 2, "__"],
  ])("write %d in %d: %s", (number, length, digits) => {
    expect(toDigits(number, length)).toBe(digits);
    expect(fromDigits(digits)).toBe(number);
  });

  it.each([
    [64, 1],
    [-1, 2],
    [1.5, 2],
  ])("never write %d in %d, which they can't hold", (number, length) => {
    expect(() => toDigits(number, length)).toThrow(RangeError);
  });

  it.each(["", "A*", "é"])("are no number: %j", (digits) => {
    expect(fromDigits(digits)).toBeNaN();
  });
});
