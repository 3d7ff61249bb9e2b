import { describe, expect, it } from "vitest";
import { ASKED, DAY, LEAST } from "./approved-ledger.ts";
import { BREAKAGES } from "./breakages.ts";
import { findMisjudged } from "./fuzz.ts";
import { askTwice, readTwice } from "./independent.ts";

const LEDGERS = 50_000;

describe("a ledger with broken votes or letters", () => {
  it.each(Object.entries(LEAST))("approves before it is broken: %s", (_, files) => {
    const { program, verifier } = askTwice(readTwice(files), ASKED, DAY);
    expect(program).toMatchObject({ state: "approved", count: 3 });
    expect(verifier).toEqual(program);
  });

  it(`never approves, never crashes, and always says why: ${LEDGERS} of them`, () => {
    const { wrong, ways } = findMisjudged("lines", LEDGERS, 20260510);
    expect(wrong).toEqual([]);
    expect(ways.size).toBeGreaterThan(BREAKAGES.length);
  }, 600_000);
});
