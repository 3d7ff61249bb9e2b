import { describe, expect, it } from "vitest";
import { checkFacts, checkFileSize, LARGEST_FILE } from "../../plugins/images/check-image.ts";

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
  ])("takes a $format $width pixels wide", (facts) => {
    expect(checkFacts(facts)).toBeUndefined();
  });

  it.each([
    [{ format: "jpeg", width: 199, height: 900 }, "This image is 199 pixels wide, and would look blurred."],
    [{ format: "heif", width: 4000, height: 3000 }, "This image is in the format HEIF."],
    [
      { format: "png", width: 20_000, height: 20_000 },
      "This image has 20000 by 20000 pixels, which is too many to work with.",
    ],
  ])("refuses %j", (facts, problem) => {
    expect(checkFacts(facts)?.problem).toBe(problem);
  });
});
