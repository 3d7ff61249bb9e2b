import { describe, expect, it } from "vitest";
import { checkMonth, readMonth } from "../../plugins/postcodes/source-date.ts";

describe("the month of a download", () => {
  it.each([
    ["COPYRIGHT DATE: 20261105", "2026-11"],
    ["PRODUCT: X\r\n  Copyright date : 2026-11-05\r\n", "2026-11"],
    ["COPYRIGHT DATE 202611", "2026-11"],
    ["DATASET VERSION NUMBER: 2026.4.0", undefined],
    ["COPYRIGHT DATE: 20261305", undefined],
    ["COPYRIGHT DATE: November 2026", undefined],
    ["", undefined],
  ])("is read from %j: %s", (metadata, month) => {
    expect(readMonth(metadata)).toBe(month);
  });
});

describe("a month that somebody writes", () => {
  it.each(["2026-01", "2026-09", "2026-12"])("is taken: %s", (month) => {
    expect(checkMonth(month)).toBe(month);
  });

  it.each(["2026-00", "2026-13", "2026-1", "1926-11", "11-2026", "2026-11-05"])("is refused: %s", (month) => {
    expect(() => checkMonth(month)).toThrow(`--date: "${month}" is not a month. Write it like 2026-11.`);
  });
});
