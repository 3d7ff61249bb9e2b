import { describe, expect, it } from "vitest";
import { expandNotation } from "../../../plugins/plain-language/phrases/notation.ts";

describe("expandNotation", () => {
  it.each([
    ["prior to", ["prior to"]],
    ["a|the plan", ["a plan", "the plan"]],
    ["the? plan", ["the plan", "plan"]],
    ["+plan", ["plan", "plans"]],
    ["~use it", ["use it", "uses it", "used it", "using it"]],
    [
      "~utilise",
      ["utilise", "utilize", "utilises", "utilizes", "utilised", "utilized", "utilising", "utilizing"],
    ],
    [
      "~make|~take a +plan",
      [
        "make a plan",
        "make a plans",
        "makes a plan",
        "makes a plans",
        "made a plan",
        "made a plans",
        "making a plan",
        "making a plans",
        "take a plan",
        "take a plans",
        "takes a plan",
        "takes a plans",
        "took a plan",
        "took a plans",
        "taken a plan",
        "taken a plans",
        "taking a plan",
        "taking a plans",
      ],
    ],
    [
      "~be sure",
      ["be sure", "is sure", "was sure", "been sure", "being sure", "am sure", "are sure", "were sure"],
    ],
    ["education , health", ["education , health"]],
  ])("writes %s in all its ways", (match, wordings) => {
    expect(expandNotation(match).map(({ words }) => words.join(" "))).toEqual(wordings);
  });

  it("tells the form of the first verb", () => {
    const forms = expandNotation("~take to ~use").filter(({ words }) => words[2] === "used");
    expect(forms.map(({ words, form }) => `${words[0]} ${form}`)).toEqual([
      "take base",
      "takes third",
      "took past",
      "taken participle",
      "taking gerund",
    ]);
  });

  it("takes several matches", () => {
    expect(expandNotation(["one", "two"]).map(({ words }) => words.join(" "))).toEqual(["one", "two"]);
  });
});
