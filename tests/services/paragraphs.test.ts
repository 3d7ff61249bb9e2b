import { describe, expect, it } from "vitest";
import { summarise } from "../../plugins/services/paragraphs.ts";
import { serviceWith } from "./made-service.ts";

describe("what a description says first", () => {
  it.each([
    ["One thing.", "One thing.", []],
    ["One thing. Two\nthings.", "One thing.", ["Two things."]],
    ["One thing.\n\nAnother.", "One thing.", ["Another."]],
    ["Ask Dr. Who? Yes.", "Ask Dr. Who?", ["Yes."]],
    ["A group at St. Mary's. Come.", "A group at St. Mary's.", ["Come."]],
    ["The bus is No. 12. It stops here.", "The bus is No. 12.", ["It stops here."]],
    ["Fun, e.g. Lego. Come.", "Fun, e.g. Lego.", ["Come."]],
  ])("of %j", (description, summary, more) => {
    expect(summarise(serviceWith({ description }))).toEqual({ summary, more });
  });
});
