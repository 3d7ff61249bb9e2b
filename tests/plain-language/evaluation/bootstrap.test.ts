import { describe, expect, it } from "vitest";
import { BOOTSTRAP, bootstrap, rangeOf } from "../../../plugins/plain-language/evaluation/bootstrap.ts";

/** The share of ones among ten ones and ten noughts, as they were drawn. */
const shareOfOnes = (counts: Uint32Array): number[] => [
  counts.reduce((sum, count, index) => sum + (index < 10 ? count : 0), 0) / 20,
];

describe("the middle 95 per cent", () => {
  it.each([
    ["of 0 to 1000", Array.from({ length: 1001 }, (_, index) => 1000 - index), { from: 25, to: 975 }],
    ["between neighbours", [1, 2, 3, 4, 5], { from: 1.1, to: 4.9 }],
    ["of one value", [7], { from: 7, to: 7 }],
  ])("%s", (_, values, range) => {
    expect(rangeOf(values).from).toBeCloseTo(range.from, 10);
    expect(rangeOf(values).to).toBeCloseTo(range.to, 10);
  });
});

describe("a bootstrap", () => {
  it("draws as many as there are, in each of its samples", () => {
    const sizes: number[] = [];
    bootstrap(7, (counts) => {
      sizes.push(counts.reduce((sum, count) => sum + count, 0));
      return [];
    });
    expect(sizes).toEqual(Array.from({ length: BOOTSTRAP.resamples }, () => 7));
  });

  it("gives the range that theory gives: half of 20, by 1.96 standard errors of 0.112", () => {
    const [range] = bootstrap(20, shareOfOnes);
    expect(range?.from).toBeCloseTo(0.3, 1);
    expect(range?.to).toBeCloseTo(0.7, 1);
  });

  it("draws the same in every run", () => {
    expect(bootstrap(20, shareOfOnes)).toEqual(bootstrap(20, shareOfOnes));
  });

  it("shows all statistics the same samples: what always differs by 2 has no width", () => {
    const [, , difference] = bootstrap(20, (counts) => {
      const [share = 0] = shareOfOnes(counts);
      return [share, share - 2, share - (share - 2)];
    });
    expect(difference?.from).toBeCloseTo(2, 12);
    expect(difference?.to).toBeCloseTo(2, 12);
  });

  it("passes over samples without a value, and gives no range where most have none", () => {
    let sample = 0;
    const ranges = bootstrap(3, () => {
      sample += 1;
      return [sample % 4 === 0 ? Number.NaN : 1, sample % 4 === 0 ? 1 : Number.NaN];
    });
    expect(ranges).toEqual([{ from: 1, to: 1 }, null]);
  });
});
