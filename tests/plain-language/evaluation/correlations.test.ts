import { describe, expect, it } from "vitest";
import { createRanker, pearson, spearman } from "../../../plugins/plain-language/evaluation/correlations.ts";

describe("ranks", () => {
  it.each([
    ["in order", [5, 7, 9], [1, 2, 3]],
    ["out of order", [30, 10, 20], [3, 1, 2]],
    ["share the mean of theirs where two are equal", [10, 20, 20, 30], [1, 2.5, 2.5, 4]],
    ["share it where three are equal", [4, 1, 4, 4], [3, 1, 3, 3]],
    ["share it where all are equal", [6, 6], [1.5, 1.5]],
    ["of negative values and 0", [0, -2, -1], [3, 1, 2]],
  ])("%s: %j", (_, values, ranks) => {
    expect([...createRanker(values)()]).toEqual(ranks);
  });

  it("count a value as often as it was drawn: 10, 10, 20, 30", () => {
    const ranks = createRanker([10, 20, 25, 30])([2, 1, 0, 1]);
    expect([ranks[0], ranks[1], ranks[3]]).toEqual([1.5, 3, 4]);
  });
});

describe("Pearson's r", () => {
  it.each([
    ["rising in step", [1, 2, 3], [10, 20, 30], 1],
    ["falling in step", [1, 2, 3], [3, 2, 1], -1],
    // Deviations -1 0 1 and -4/3 -1/3 5/3: 3 / sqrt(2 x 42/9).
    ["almost in step", [1, 2, 3], [1, 2, 4], 0.98198],
    // Deviations -1.5 -0.5 0.5 1.5 and -0.5 0.5 0.5 -0.5: they cancel out.
    ["without a link", [1, 2, 3, 4], [1, 2, 2, 1], 0],
    ["far from 0", [1e9 + 1, 1e9 + 2, 1e9 + 3], [1, 2, 4], 0.98198],
  ])("of values %s: %j and %j", (_, a, b, r) => {
    expect(pearson(a, b)).toBeCloseTo(r, 5);
  });

  it.each([
    ["one list is always the same", [0.1, 0.1, 0.1], [1, 2, 3], undefined],
    ["the other is", [1, 2, 3], [0.7, 0.7, 0.7], undefined],
    ["what was drawn of it is", [0.3, 0.1, 0.1], [1, 2, 3], [0, 2, 1]],
  ])("is none where %s", (_, a, b, counts) => {
    expect(pearson(a, b, counts)).toBeNaN();
  });

  it("counts a pair as often as it was drawn", () => {
    expect(pearson([1, 2, 5, 9], [3, 1, 4, 9], [2, 0, 1, 3])).toBeCloseTo(
      pearson([1, 1, 5, 9, 9, 9], [3, 3, 4, 9, 9, 9]),
      12,
    );
  });
});

describe("Spearman's rho", () => {
  it.each([
    ["is 1 where both rise, however fast", [1, 2, 3, 4], [1, 10, 100, 1000], 1],
    ["is -1 where one falls", [1, 2, 3, 4], [9, 8, 7, 1], -1],
    // Without ties 1 - 6 x sum of squared differences / (n (n² - 1)): 1 - 6 x 4 / (5 x 24).
    ["follows the textbook's short formula without ties", [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
    // Ranks 1 2.5 2.5 4 and 1 3 2 4: 4.5 / sqrt(4.5 x 5).
    ["takes mean ranks for ties in one list", [1, 2, 2, 3], [1, 3, 2, 4], 0.948683],
    // Ranks 1.5 1.5 3.5 3.5 and 1 2.5 2.5 4: deviations from 2.5 give 3 / sqrt(4 x 4.5).
    ["takes mean ranks for ties in both", [1, 1, 2, 2], [1, 2, 2, 3], 3 / Math.sqrt(18)],
  ])("%s: %j and %j", (_, a, b, rho) => {
    expect(spearman(a, b)).toBeCloseTo(rho, 6);
  });
});
