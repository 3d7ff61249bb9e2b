import { daleChallFormula } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { spacheFormula } from "spache-formula";
import { describe, expect, it } from "vitest";
import { createCounter, createMeasures } from "../../../plugins/plain-language/evaluation/measures.ts";
import { readVocabulary } from "../../../plugins/plain-language/io.ts";
import { scorePage } from "../../../plugins/plain-language/score/page-score.ts";
import { documentOf } from "../lint.ts";

const vocabulary = readVocabulary();
const measurePage = createMeasures(vocabulary, "page");
const measureSentence = createMeasures(vocabulary, "sentence");

const EASY = "You can ask for help at any time.";
const MIDDLE = "The council must tell you its decision within six weeks of getting your request.";
const HARD =
  "Eligibility for discretionary provision is determined following a multidisciplinary assessment of the child's educational requirements.";

describe("the packages' formulas", () => {
  it.each([
    [
      "Flesch-Kincaid: 0.39 x 13 + 11.8 x 2 - 15.59",
      fleschKincaid({ sentence: 1, word: 13, syllable: 26 }),
      13.08,
    ],
    [
      "Dale-Chall: 0.1579 x 20 + 0.0496 x 15 + 3.6365",
      daleChallFormula({ word: 30, sentence: 2, difficultWord: 6 }),
      7.5385,
    ],
    [
      "Dale-Chall without the addition, at 5 % or less: 0.1579 x 5 + 0.0496 x 10",
      daleChallFormula({ word: 20, sentence: 2, difficultWord: 1 }),
      1.2855,
    ],
    [
      "Spache: 0.659 + 0.121 x 15 + 0.082 x 20",
      spacheFormula({ word: 30, sentence: 2, unfamiliarWord: 6 }),
      4.114,
    ],
  ])("are the published ones. %s", (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 10);
  });
});

describe("what the formulas are made of", () => {
  const count = (text: string) => {
    const { sentences } = documentOf(text);
    return createCounter()(
      sentences.flatMap(({ tokens }) => tokens),
      sentences.length,
    );
  };

  it.each([
    ["an easy sentence", EASY, { sentence: 1, word: 8, syllable: 9, difficultWord: 0 }],
    ["two sentences", `${EASY} ${MIDDLE}`, { sentence: 2, word: 22, syllable: 29, difficultWord: 4 }],
    [
      "each time a word stands there",
      "Eligibility, eligibility.",
      { word: 2, difficultWord: 2, unfamiliarWord: 2 },
    ],
    ["all syllables of a short form", "It hasn't.", { word: 2, syllable: 3 }],
    ["numbers as easy words", "Call 01632 960100.", { word: 3, syllable: 3, difficultWord: 0 }],
    ["an address as one word", "See www.smallton.example/send now.", { word: 3, syllable: 3 }],
    ["nothing", "", { sentence: 0, word: 0, syllable: 0, difficultWord: 0, unfamiliarWord: 0 }],
  ])("counts %s: %s", (_, text, counts) => {
    expect(count(text)).toMatchObject(counts);
  });
});

describe("a text's measures", () => {
  // Flesch-Kincaid 0.39 x 8 + 11.8 x 9/8 - 15.59, Dale-Chall 0.0496 x 8, Spache 0.659 + 0.121 x 8;
  // then 0.39 x 14 + 11.8 x 20/14 - 15.59 and 0.1579 x 100 x 4/14 + 0.0496 x 14 + 3.6365.
  it.each([
    [EASY, { words: 8, ours: 1.864, fleschKincaid: 0.805, daleChall: 0.3968, spache: 1.627 }],
    [MIDDLE, { words: 14, ours: 2.997, fleschKincaid: 6.727, daleChall: 8.8423 }],
    [HARD, { words: 15, ours: 5.29 }],
  ])("are those worked out by hand: %s", (text, expected) => {
    for (const measured of [measurePage(text), measureSentence(text)]) {
      for (const [key, value] of Object.entries(expected))
        expect(measured[key as keyof typeof expected], key).toBeCloseTo(value, 3);
    }
  });

  it("have the page's own score from 100 words on", () => {
    const text = `${EASY} ${MIDDLE} ${HARD}\n\n`.repeat(3);
    const page = scorePage(documentOf(text));
    expect(page).toMatchObject({ state: "scored", words: 111, score: measurePage(text).ours });
    expect(measurePage(text).words).toBe(111);
  });

  it.each([
    ["a line that goes on", "You can ask for help\nat any time.", EASY],
    ["the same with a carriage return", "You can ask for help\r\nat any time.", EASY],
    ["an indent", `    ${EASY}`, EASY],
    ["what Markdown would hide", `${EASY}\n---\n\n# ${MIDDLE}`, `${EASY} ${MIDDLE}`],
    ["a title without a full stop", `Asking for help\n${EASY}`, `Asking for help. ${EASY}`],
  ])("take plain text as it stands: %s", (_, text, same) => {
    expect(measurePage(text)).toEqual(measurePage(same));
  });

  it("of a sentence take the whole text for one", () => {
    expect(measureSentence(`${EASY} ${EASY}`).fleschKincaid).toBeCloseTo(
      0.39 * 16 + (11.8 * 9) / 8 - 15.59,
      10,
    );
    expect(measureSentence(`${EASY} ${EASY}`).ours).toBeGreaterThan(measurePage(`${EASY} ${EASY}`).ours);
  });

  it.each(["", " ", "\n\n", "...!"])("are none without words: %j", (text) => {
    const none = { ours: Number.NaN, fleschKincaid: Number.NaN, daleChall: Number.NaN, spache: Number.NaN };
    expect(measurePage(text)).toEqual({ words: 0, ...none });
    expect(measureSentence(text)).toEqual({ words: 0, ...none });
  });
});
