import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const betterOf = (rule: string, text: string) =>
  findingsIn(text)
    .filter((finding) => finding.rule === rule)
    .flatMap(({ suggestions }) => suggestions);

describe("large-number", () => {
  it.each([
    "About «10000» people and «1234567» hours.",
    "Up to «£5000», or «£12500».",
    "£5,000, £50.00, 10,000 people and 999 children",
    "In 2026 schools met. In 1948 services began.",
    "Call 01632 960100 services or 18001 first.",
    "Form 10234, room 1200 tables, regulation 1530 rules and charity number 1098765 helps.",
    "Ref: ABC-12345 notes, QX1 1AA and 12345/6 parts",
    "On 12000-page files and 1.2345 miles",
  ])("reads %s", (marked) => {
    expectMarked("large-number", marked);
  });

  it.each([
    ["It costs £1500.", "£1,500"],
    ["It costs £1500000.", "£1,500,000"],
    ["We asked 10000 families.", "10,000"],
  ])("writes the number in %s", (text, better) => {
    expect(betterOf("large-number", text)).toEqual([better]);
  });
});

describe("percent", () => {
  it.each([
    "«50 per cent», «50percent», «2.5 %», «Twenty-five per cent» and «ten percent»",
    "50%, a few per cent, some percentage, per cent",
    "The width=5 and 100% of it",
  ])("reads %s", (marked) => {
    expectMarked("percent", marked);
  });

  it.each([
    ["50 per cent", "50%"],
    ["Fifty per cent", "50%"],
    ["1,200.5 %", "1,200.5%"],
  ])("writes %s as %s", (text, better) => {
    expect(betterOf("percent", text)).toEqual([better]);
  });
});

describe("number-range", () => {
  it.each([
    "Ages «5-11», «5 – 11» year olds and aged «16—18»",
    "Years «3-4», key stages «1-2», pages «10-12» and between «5-11»",
    "Groups of «6-8», «2-3» school days",
    "They won 5-3. Use a 50-50 share, 24-7 help and 3-1 odds.",
    "Aged 11-5. Call 01632 960-100 pupils. On 1-5 May, 9-11am, £5-10 places, 2025-26 years.",
    "A 3-5-7 years plan and ages 5-11-16",
    "Not “4-16 years”",
  ])("reads %s", (marked) => {
    expectMarked("number-range", marked);
  });

  it("lets cells have dashes", () => {
    expectMarked("number-range", "| Ages 5-11 |\n| --- |\n| 5-11 years |");
  });

  it.each([
    ["For ages 5-11.", "5 to 11"],
    ["Aged between 5-11.", "5 and 11"],
    ["Between 5 - 11 you can.", "5 and 11"],
    ["It takes 6–8 weeks.", "6 to 8"],
  ])("writes the range in %s", (text, better) => {
    expect(betterOf("number-range", text)).toEqual([better]);
  });
});
