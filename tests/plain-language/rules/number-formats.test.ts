import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const suggestedBy = (rule: string, text: string) =>
  findingsIn(text).flatMap((finding) => (finding.rule === rule ? [finding.suggestions] : []));

describe("time-format", () => {
  it.each([
    ["At 9.30am.", "9:30am"],
    ["At 9.00 a.m.", "9am"],
    ["At 10:00am.", "10am"],
    ["At 9 PM.", "9pm"],
    ["At 9p.m. we close.", "9pm"],
    ["At 17:30.", "5:30pm"],
    ["At 00:00.", "midnight"],
    ["At 12:00.", "midday"],
    ["At 1430 hours.", "2:30pm"],
    ["9am-5pm", "9am to 5pm"],
    ["9–5pm", "9 to 5pm"],
    ["At 12 noon.", "midday"],
    ["At 12pm.", "midday"],
    ["At 12am.", "midnight"],
  ])("writes the time of %j as GOV.UK does", (text, better) => {
    expect(suggestedBy("time-format", text)).toEqual([[better]]);
  });

  it.each(["A ratio of 1:10", "The staff ratio is 1:10.", "We give 1:1 help."])(
    "leaves alone what is no time: %s",
    (text) => {
      expectMarked("time-format", text);
    },
  );
});

describe("money-format", () => {
  it.each([
    ["It costs £5.00.", ["£5"]],
    ["It costs £ 5.", ["£5"]],
    ["It costs 50p.", ["50 pence"]],
    ["It costs 50p a go.", ["50 pence"]],
    ["It costs 5 pounds.", ["£5"]],
    ["It costs £5-£10.", ["£5 to £10"]],
    ["It costs £1.5m.", ["£1.5 million"]],
    ["It costs £5k.", []],
  ])("writes the sum of %j as GOV.UK does", (text, better) => {
    expect(suggestedBy("money-format", text)).toEqual([better]);
  });

  it.each(["At 5 p.m. today.", "From £5 to £7.50", "Read page 5 of it."])("leaves alone %s", (text) => {
    expectMarked("money-format", text);
  });
});
