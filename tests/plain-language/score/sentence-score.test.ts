import { describe, expect, it } from "vitest";
import { scoreSentence } from "../../../plugins/plain-language/score/sentence-score.ts";
import { documentOf } from "../lint.ts";

const scoreOf = (text: string) => scoreSentence(documentOf(text).sentences[0]?.tokens ?? []);
const rounded = (value: number, places: number) => Number(value.toFixed(places));

describe("a sentence's score", () => {
  it.each([
    ["You can ask for help at any time.", [8, 6, 0, 0, 1.125], 1.864],
    [
      "The council must tell you its decision within six weeks of getting your request.",
      [14, 5.175, 0, 0.2857, 1.4286],
      2.997,
    ],
    [
      "Eligibility for discretionary provision is determined following a multidisciplinary assessment of the child's educational requirements.",
      [15, 3.4, 0.82, 0.5333, 2.9333],
      5.29,
    ],
  ])("is made of the measures of the model: %s", (text, measures, score) => {
    const found = scoreOf(text);
    const { tokens, familiarity, rarity, beyondDaleChall, syllables } = found;
    expect(
      [tokens, familiarity, rarity, beyondDaleChall, syllables].map((value) => rounded(value, 4)),
    ).toEqual(measures);
    expect(rounded(found.score, 3)).toBe(score);
  });

  it("leaves out names, but not where nothing else is left", () => {
    expect(scoreOf("We met Zbigniew.").familiarity).toBe(scoreOf("We met.").familiarity);
    expect(scoreOf("Zbigniew Kowalczyk").familiarity).toBe(2);
  });

  it("is a number without any word", () => {
    expect(scoreSentence([])).toMatchObject({ tokens: 0, familiarity: 5.5, syllables: 1 });
    expect(Number.isFinite(scoreSentence([]).score)).toBe(true);
  });

  it("is its two parts and the constant", () => {
    const { score, dueToLength, dueToWords } = scoreOf("The council must tell you its decision.");
    expect(rounded(score - dueToLength - dueToWords, 10)).toBe(3.598);
  });
});
