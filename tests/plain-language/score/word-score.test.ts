import { describe, expect, it } from "vitest";
import { readVocabulary } from "../../../plugins/plain-language/io.ts";
import { isEverydayWord, isHardWord, scoreWord } from "../../../plugins/plain-language/score/word-score.ts";

const { featuresOf } = readVocabulary();

describe("a word", () => {
  it.each([
    ["eligibility", true],
    ["compliant", true],
    ["aetiology", true],
    ["help", false],
    ["school", false],
    ["the", false],
    ["council", false],
  ])("%s is hard: %j", (word, isHard) => {
    expect(isHardWord(featuresOf(word))).toBe(isHard);
  });

  it("is scored by the model's weights", () => {
    const word = {
      form: "abcde",
      isFunctionWord: false,
      spelledFrequency: 3,
      frequency: 3.5,
      syllables: 2,
      beyondDaleChall: true,
      beyondSpache: true,
    };
    const sum = 0.3611 - 0.0368 * 3 + 0.0158 * 3.5 + 0.0821 * 0.5 - 0.013 * 5 + 0.0071 * 2 + 0.0454 + 0.0047;
    expect(scoreWord(word)).toBeCloseTo(sum, 10);
  });

  it.each([
    ["not", true],
    ["free", true],
    ["aetiology", false],
  ])("%s is heard every day: %j", (word, isEveryday) => {
    expect(isEverydayWord({ features: featuresOf(word) })).toBe(isEveryday);
  });
});
