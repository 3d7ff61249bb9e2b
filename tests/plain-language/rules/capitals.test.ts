import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("capitals", () => {
  it.each([
    "You must «NOT» wait. Sessions are «FREE».",
    "«DON'T PANIC» about it.",
    "«PLEASE» call «BEFORE» you come.",
    "The Parents and Carers Together (PACT) group meets here. PACT is free.",
    "Helping Others Play (HOPE) is a club. HOPE meets on Mondays.",
    "Ask about PIP, DLA and SEND.",
    "The BBC and the NHS say so.",
    "Postcode QX1 1AA",
    "Press the F key.",
  ])("tells shouted words from the letters of a name: %s", (marked) => {
    expectMarked("capitals", marked);
  });

  it.each([
    "Ask for an «Education, Health and Care Needs Assessment».",
    "The «EHC Plans» are ready.",
    "In the «Local Authority» area.",
    "We offer «Short Breaks» to you.",
    "The Short Breaks team can help.",
    "She has «Special Educational Needs».",
    "The Special Educational Needs and Disability Tribunal decides.",
    "«Education, Health and Care Plans» are legal.",
  ])("knows terms that are written in lower case: %s", (marked) => {
    expectMarked("capitals", marked);
  });

  it.each([
    ["The EHC Plans are ready.", "Write “EHC plans”."],
    ["EHC Plans help.", "Write “EHC plans”."],
    [
      "An Education, Health and Care Needs Assessment",
      "Write “education, health and care needs assessment”.",
    ],
    ["Education, Health and Care Plans are legal.", "Write “Education, health and care plans”."],
    ["This is Key Stage 2.", "Write “key stage”."],
  ])("writes the same words in lower case: %s", (text, fix) => {
    expect(saidBy("capitals", text)).toEqual([expect.stringContaining(fix)]);
  });

  it.each([
    "## What to expect from Brackenmere Council",
    "## Disability Living Allowance",
    "## «How You Can Ask For More Help»",
    "## What the NHS and Young Carers Together do",
  ])("leaves names in headings alone: %s", (marked) => {
    expectMarked("capitals", marked);
  });
});
