import { describe, expect, it } from "vitest";
import {
  checkFacts,
  checkFileSize,
  checkName,
  checkWeight,
  LARGEST_FILE,
} from "../../plugins/images/check-image.ts";

describe("checkFileSize", () => {
  it("takes a file of the most that is allowed", () => {
    expect(checkFileSize(LARGEST_FILE)).toBeUndefined();
  });

  it("says how large a file is that is too large", () => {
    expect(checkFileSize(LARGEST_FILE + 1)).toEqual({
      problem: "This image is 21 MB, and the most is 20 MB.",
      fix: "Save it smaller: 960 pixels wide is enough.",
    });
  });

  it("says that a file is empty", () => {
    expect(checkFileSize(0)?.problem).toBe("This image is an empty file.");
  });
});

describe("checkFacts", () => {
  it.each([
    { format: "jpeg", width: 200, height: 150 },
    { format: "png", width: 4000, height: 3000 },
    { format: "svg", width: 24, height: 24 },
    { format: "jpeg", width: 200, height: 1000 },
  ])("takes a $format of $width by $height pixels", (facts) => {
    expect(checkFacts({ ...facts, moves: false })).toBeUndefined();
  });

  it.each([
    [{ format: "jpeg", width: 199, height: 900 }, "This image is 199 pixels wide, and would look blurred."],
    [{ format: "heif", width: 4000, height: 3000 }, "This image is in the format HEIF."],
    [
      { format: "png", width: 20_000, height: 20_000 },
      "This image has 20000 by 20000 pixels, which is too many to work with.",
    ],
    [{ format: "jpeg", width: 200, height: 1001 }, "This image is more than 5 times as tall as it is wide."],
    [
      { format: "gif", width: 400, height: 300, moves: true },
      "This image moves, and what moves beside text keeps some people from reading it.",
    ],
  ])("refuses %j", (facts, problem) => {
    expect(checkFacts({ moves: false, ...facts })?.problem).toBe(problem);
  });
});

describe("checkName", () => {
  it.each([
    ["pool.jpg", "jpeg"],
    ["pool.JPEG", "jpeg"],
    ["by.the.pool.png", "png"],
    ["pool.svg", "svg"],
  ])("takes %s for a %s", (file, format) => {
    expect(checkName(`content/images/${file}`, format)).toBeUndefined();
  });

  it.each([
    ["pool.png", "jpeg", "This image is a JPEG, and its name says something else.", ".jpg"],
    ["pool.jpg", "svg", "This image is an SVG, and its name says something else.", ".svg"],
    ["pool", "png", "This image is a PNG, and its name says something else.", ".png"],
  ])("refuses %s for a %s", (file, format, problem, ending) => {
    expect(checkName(`content/images/${file}`, format)).toEqual({
      problem,
      fix: `Let its name end with ${ending}, here and in the pages that show it.`,
    });
  });
});

describe("checkWeight", () => {
  it("takes an image that is small enough at every width", () => {
    expect(checkWeight([{ bytes: 900 }, { bytes: 60_000 }])).toBeUndefined();
  });

  it("says how heavy an image stays", () => {
    expect(checkWeight([{ bytes: 900 }, { bytes: 60_001 }])?.problem).toBe(
      "This image stays at 61 kB for phones, and the most is 60 kB.",
    );
  });
});
