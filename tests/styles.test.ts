import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Words that say left or right where the language should decide. */
const PHYSICAL =
  /(?:^|[\s{;])((?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right|float|text-align:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*(?::|;)/;

function findPhysical(css: string): string[] {
  return css
    .replace(/\/\/.*$/gm, "")
    .split("\n")
    .filter((line) => PHYSICAL.test(line));
}

const sheets = readdirSync("layouts", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".scss"))
  .map((name) => join("layouts", name));

describe("our styles", () => {
  it.each(sheets)("say start and end, never left and right, in %s", (sheet) => {
    expect(findPhysical(readFileSync(sheet, "utf8"))).toEqual([]);
  });

  it.each([
    "margin-left: 1px;",
    "  left: 0;",
    "text-align: right;",
    "{ padding-right: 2em; }",
    "float: left;",
  ])("would be refused with %s", (line) => {
    expect(findPhysical(line)).toHaveLength(1);
  });

  it("have no colour of text or background that forced colours can't replace", () => {
    const adjust = sheets.filter((sheet) => /forced-color-adjust:\s*none/.test(readFileSync(sheet, "utf8")));
    expect(adjust).toEqual([]);
  });

  it("load no font and no file from another host", () => {
    const remote = sheets.filter((sheet) => /url\(|@import|@font-face/.test(readFileSync(sheet, "utf8")));
    expect(remote).toEqual([]);
  });
});
