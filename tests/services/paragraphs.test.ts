import { describe, expect, it } from "vitest";
import { splitSummary } from "../../plugins/services/paragraphs.ts";

describe("splitSummary", () => {
  it.each([
    ["One thing.", "One thing.", []],
    ["One thing. Two\nthings.", "One thing.", ["Two things."]],
    ["One thing.\n\nAnother.", "One thing.", ["Another."]],
    ["Ask Dr. Who? Yes.", "Ask Dr. Who?", ["Yes."]],
  ])("of %j", (description, summary, more) => {
    expect(splitSummary(description)).toEqual({ summary, more });
  });
});
