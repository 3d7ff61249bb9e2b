import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

const WIDE = "| «a» | b | c | d | e |\n| --- | --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 | 5 |";
const NARROW = "| a | b | c | d |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |";

describe("wide-table", () => {
  it.each([NARROW, WIDE, `${NARROW}\n\n${WIDE}\n\n${WIDE}`])("reads %j", (marked) => {
    expectMarked("wide-table", marked);
  });

  it("holds in every language", () => {
    expectMarked("wide-table", WIDE, { kind: "page", language: "ur" });
  });
});

describe("empty-header-cell", () => {
  it.each([
    "|  «»| b |\n| --- | --- |\n| 1 | 2 |",
    "| a | b |\n| --- | --- |\n|  | 2 |",
    "| ![A swing](a.jpg) | b |\n| --- | --- |\n| 1 | 2 |",
    "> | a | «»|\n> | --- | --- |\n> | 1 | 2 |",
  ])("reads %j", (marked) => {
    expectMarked("empty-header-cell", marked);
  });
});
