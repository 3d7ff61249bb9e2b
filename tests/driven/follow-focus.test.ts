import { describe, expect, it } from "vitest";
import { findJumps, findLoop, type Place } from "../../plugins/driven/follow-focus.ts";

describe("a walk with the Tab key", () => {
  it.each([
    ["goes through all and out", [0, 1, 2, -1], null],
    ["begins anew after the last", [0, 1, 2, 0, 1], null],
    ["stays with one", [0, 1, 1, 1], 1],
    ["goes to and fro between two", [0, 1, 0, 1, 0], 0],
    ["is over at once", [0], null],
    ["meets none", [], null],
    ["leaves the page and comes back", [0, -1, 0], null],
  ])("that %s: %j", (_, walk, trap) => {
    expect(findLoop(walk, [0, 1, 2])).toBe(trap);
  });

  it("may go to and fro where there are only two", () => {
    expect(findLoop([0, 1, 0, 1], [0, 1])).toBeNull();
  });
});

describe("a walk's order", () => {
  const at = (left: number, top: number, rest: Partial<Place> = {}): Place => ({
    ...{ left, top, right: left + 100, bottom: top + 20, flows: true, within: "main", line: "", row: "" },
    ...rest,
  });

  it.each([
    ["down a column", [at(0, 0), at(0, 30)], false, []],
    ["up a column", [at(0, 30), at(0, 0)], false, [1]],
    ["to the top of the next column", [at(0, 30), at(200, 0)], false, []],
    ["along a row", [at(0, 0, { row: "a" }), at(200, 0, { row: "a" })], false, []],
    ["back in a row", [at(200, 0, { row: "a" }), at(0, 0, { row: "a" })], false, [1]],
    ["along a row from right to left", [at(200, 0, { row: "a" }), at(0, 0, { row: "a" })], true, []],
    ["back in a row from right to left", [at(0, 0, { row: "a" }), at(200, 0, { row: "a" })], true, [1]],
    ["from one column to another beside it", [at(200, 0), at(0, 0)], false, []],
    [
      "within a block of text",
      [at(200, 0, { line: "p", row: "a" }), at(0, 0, { line: "p", row: "a" })],
      false,
      [],
    ],
    ["from the header to the main part", [at(0, 30, { within: "header" }), at(0, 0)], false, []],
    ["to what is fixed to the window", [at(0, 30), at(0, 0, { flows: false })], false, []],
  ])("goes %s", (_, places, isRtl, jumps) => {
    expect(findJumps([0, 1], places, isRtl)).toEqual(jumps);
  });
});
