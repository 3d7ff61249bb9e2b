import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("age-format", () => {
  it.each([
    "A «5-year-old», «6-year-olds», a «7-year old» and an «8 year-old»",
    "A 5 year old, 5 year olds and 5 years old",
    "15 16-year-old helpers and a 10-year plan",
    "«5-years-old», «5 year's old» and «5-years old»",
    "«16 yrs», «0-25yrs», «5 to 11 yrs» and «2 yrs old»",
    "Aged «4 to 16 years of age». You can work at 16 years of age.",
    "«Under 5's», «over-18s» and «the under 16s»",
    "Under 5, over 18, under 5 stone",
    "The Under 5s group, Little Under 5s and under 5s Club Night",
    "Some say “the over 50s” or 'under-18s'.",
  ])("reads %s", (marked) => {
    expectMarked("age-format", marked);
  });

  it.each([
    ["For 5-year-olds", ["5 year olds"]],
    ["She is 5-years-old.", ["5 years old"]],
    ["Aged 0-25yrs", ["0 to 25 years"]],
    ["Aged 2 yrs old", ["2 years old"]],
    ["Aged 4 to 16 years of age", ["4 to 16 years"]],
    ["Free for the under 5's.", ["children aged 4 and under"]],
    ["Under-18s pay nothing.", ["Children aged 17 and under"]],
    ["Free for over 18s.", ["people aged 18 and over"]],
    ["Free for over 50s.", ["people aged 50 and over"]],
  ])("writes the ages in %s", (text, better) => {
    const found = findingsIn(text).filter(({ rule }) => rule === "age-format");
    expect(found.flatMap(({ suggestions }) => suggestions)).toEqual(better);
  });
});
