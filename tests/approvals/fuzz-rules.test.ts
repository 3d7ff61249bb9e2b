import { describe, expect, it } from "vitest";
import { BREAKAGES } from "./breakages.ts";
import { findMisjudged } from "./fuzz.ts";

const LEDGERS = 50_000;

describe("a ledger with broken rules, register or rounds", () => {
  it(`never approves, never crashes, and always says why: ${LEDGERS} of them`, () => {
    const { wrong, ways } = findMisjudged("rules", LEDGERS, 20260510);
    expect(wrong).toEqual([]);
    expect(ways.size).toBeGreaterThan(BREAKAGES.length);
  }, 600_000);
});
