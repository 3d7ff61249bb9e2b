import { describe, expect, it } from "vitest";
import { parseCode, speakableCode } from "../../plugins/approvals/speakable-code.ts";

describe("speakableCode", () => {
  it.each([
    ["0000000000", "0000-0000"],
    ["ffffffffff", "ZZZZ-ZZZZ"],
    ["00443214c7", "0123-4567"],
    ["4254b635cf", "89AB-CDEF"],
  ])("spells the first 40 bits of %s as %s", (start, code) => {
    expect(speakableCode(start.padEnd(64, "9"))).toBe(code);
  });
});

describe("parseCode", () => {
  it.each([
    ["K7QD-2M9P", "K7QD-2M9P"],
    ["k7qd2m9p", "K7QD-2M9P"],
    [" k7qd 2m9p ", "K7QD-2M9P"],
    ["KO1L-iooo", "K011-1000"],
  ])("reads %j as %s", (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });

  it.each(["", "K7QD", "K7QD-2M9PX", "K7QD-2M9U", "K7QD-2M9!"])("does not take %j for a code", (typed) => {
    expect(parseCode(typed)).toBeUndefined();
  });
});
