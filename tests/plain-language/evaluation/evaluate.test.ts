import { describe, expect, it } from "vitest";
import { UserError } from "../../../plugins/model/user-error.ts";
import { spearman } from "../../../plugins/plain-language/evaluation/correlations.ts";
import { type Choices, evaluate } from "../../../plugins/plain-language/evaluation/evaluate.ts";
import { toEvaluationText } from "../../../plugins/plain-language/evaluation/evaluation-text.ts";
import { createMeasures } from "../../../plugins/plain-language/evaluation/measures.ts";
import type { LeftOut, RatedText } from "../../../plugins/plain-language/evaluation/read-ratings.ts";
import { readVocabulary } from "../../../plugins/plain-language/io.ts";

const vocabulary = readVocabulary();
const SENTENCES: Choices = { unit: "sentence", ratingIs: "difficulty", fewestWords: 0 };

/** Sentences that only words make hard: Flesch-Kincaid takes "bananas" for hard and "tort" for easy. */
const WORDS = [
  "Ask us for bananas.",
  "Ask us for help.",
  "Ask us for the plan.",
  "Ask us for a writ.",
  "Ask us for a tort.",
];

/** Texts with ratings, in rows from 2 on. */
function toRated(texts: readonly string[], ratings: readonly number[]): RatedText[] {
  return texts.map((text, index) => ({ row: index + 2, text, rating: ratings[index] ?? 0 }));
}

const judge = (rated: RatedText[], choices: Partial<Choices> = {}, leftOut: LeftOut[] = []) =>
  evaluate("ratings.csv", { rated, leftOut }, vocabulary, { ...SENTENCES, ...choices });

describe("an evaluation", () => {
  const ratings = [2, 1, 3, 4, 5];

  it("has the correlation of each measure with the ratings", () => {
    const measured = WORDS.map(createMeasures(vocabulary, "sentence"));
    const { measures, texts } = judge(toRated(WORDS, ratings));
    expect(texts).toBe(5);
    for (const key of ["ours", "fleschKincaid", "daleChall", "spache"] as const)
      expect(measures[key].spearman.value, key).toBeCloseTo(
        spearman(
          measured.map((one) => one[key]),
          ratings,
        ),
        12,
      );
  });

  it("has ours less Flesch-Kincaid, of the same samples", () => {
    const { measures, aheadOfFleschKincaid } = judge(toRated(WORDS, ratings));
    const { ours, fleschKincaid } = measures;
    expect(aheadOfFleschKincaid.spearman.value).toBe(
      (ours.spearman.value ?? 0) - (fleschKincaid.spearman.value ?? 0),
    );
    expect(aheadOfFleschKincaid.pearson.value).toBe(
      (ours.pearson.value ?? 0) - (fleschKincaid.pearson.value ?? 0),
    );
    const { range } = aheadOfFleschKincaid.spearman;
    expect(range?.from).toBeLessThan(aheadOfFleschKincaid.spearman.value ?? 0);
    expect(range?.to).toBeGreaterThan(aheadOfFleschKincaid.spearman.value ?? 0);
  });

  it("turns round where a high rating says easy", () => {
    const hard = judge(toRated(WORDS, ratings));
    const ease = judge(
      toRated(
        WORDS,
        ratings.map((rating) => 6 - rating),
      ),
      { ratingIs: "ease" },
    );
    expect(ease.measures).toEqual(hard.measures);
  });

  it("doesn't depend on how the ratings are spaced, in Spearman", () => {
    const squared = judge(
      toRated(
        WORDS,
        ratings.map((rating) => rating ** 2),
      ),
    );
    const { ours } = judge(toRated(WORDS, ratings)).measures;
    expect(squared.measures.ours.spearman).toEqual(ours.spearman);
    expect(squared.measures.ours.pearson).not.toEqual(ours.pearson);
  });

  it("leaves out what has no words or too few, in the order of rows", () => {
    const rated = [
      ...toRated(WORDS, ratings),
      { row: 7, text: "...", rating: 1 },
      { row: 9, text: "Ask us.", rating: 1 },
    ];
    const { texts, leftOut } = judge(rated, { fewestWords: 3 }, [{ row: 8, why: "no-number" }]);
    expect(texts).toBe(5);
    expect(leftOut).toEqual([
      { row: 7, why: "no-words" },
      { row: 8, why: "no-number" },
      { row: 9, why: "too-short" },
    ]);
  });

  it("has no figure for a measure that never varies", () => {
    const texts = ["Ask us for help.", "Ask us for work.", "Ask us for luck.", "Ask us for tea."];
    const { measures, aheadOfFleschKincaid } = judge(toRated(texts, [1, 2, 3, 4]));
    expect(measures.fleschKincaid.spearman).toEqual({ value: null, range: null });
    expect(aheadOfFleschKincaid.spearman).toEqual({ value: null, range: null });
    expect(measures.ours.spearman.value).not.toBeNull();
  });

  it.each([
    [
      "two texts",
      WORDS.slice(0, 2),
      [1, 2],
      {},
      "2 texts can be used, and 0 can't: it takes 3 at least. Add texts with ratings.",
    ],
    [
      "short texts alone",
      WORDS,
      ratings,
      { fewestWords: 100 },
      "0 texts can be used, and 5 can't: it takes 3 at least. Add texts, or take shorter ones: --fewest-words 0.",
    ],
    [
      "ratings that are all the same",
      WORDS,
      [3, 3, 3, 3, 3],
      {},
      "All ratings are the same, so nothing can agree with them. Add texts that were rated otherwise.",
    ],
    [
      "texts that are all the same",
      ["Ask us.", "Ask us.", "Ask us."],
      [1, 2, 3],
      {},
      "All texts have the same score, so it can't agree with anything. Look whether --text names the right column.",
    ],
  ])("can't be made of %s", (_, texts, rates, choices, sentence) => {
    expect(() => judge(toRated(texts, rates), choices)).toThrow(UserError);
    expect(() => judge(toRated(texts, rates), choices)).toThrow(`ratings.csv: ${sentence}`);
  });
});

describe("an evaluation in words", () => {
  const EASY = Array.from({ length: 40 }, (_, index) => `Ask us ${"again and ".repeat(index)}again.`);
  const rising = EASY.map((_, index) => index);

  it("says what was used and left out, and why", () => {
    const rated = toRated(EASY, rising);
    expect(toEvaluationText(judge(rated))).toMatch(
      /^ratings\.csv: 40 single sentences, whose ratings say how hard they are\.\nNone was left out\.\n/,
    );
    const left: LeftOut[] = [
      { row: 50, why: "no-number" },
      { row: 45, why: "no-number" },
      { row: 60, why: "no-words" },
    ];
    expect(toEvaluationText(judge(rated, { unit: "page", ratingIs: "ease", fewestWords: 5 }, left))).toMatch(
      /^ratings\.csv: 39 whole texts, whose ratings say how easy they are\.\nLeft out: 1 without words \(the first in row 60\), 2 whose rating isn't a number \(the first in row 45\), 1 under 5 words \(the first in row 2\)\.\n/,
    );
  });

  it("has a row for each measure and one for the difference", () => {
    const text = toEvaluationText(judge(toRated(EASY, rising)));
    for (const name of ["This score", "Flesch-Kincaid", "Dale-Chall", "Spache"])
      expect(text).toMatch(
        new RegExp(
          `^${name} +-?\\d\\.\\d{3} \\(-?\\d\\.\\d{3} to -?\\d\\.\\d{3}\\) +-?\\d\\.\\d{3} \\(`,
          "m",
        ),
      );
    expect(text).toMatch(/^Ahead of F\.-K\. +[+-]\d\.\d{3} \([+-]\d\.\d{3} to [+-]\d\.\d{3}\)/m);
    expect(text).not.toContain("fewer than 30");
  });

  const figure = (value: number, from: number, to: number) => ({ value, range: { from, to } });
  it.each([
    [
      "better",
      figure(0.1, 0.02, 0.2),
      "This score agrees with these ratings better than Flesch-Kincaid does (Spearman).",
    ],
    [
      "worse",
      figure(-0.1, -0.2, -0.02),
      "Flesch-Kincaid agrees with these ratings better than this score does (Spearman).",
    ],
    ["neither", figure(0.1, -0.02, 0.2), "The difference to Flesch-Kincaid may be chance (Spearman)."],
    [
      "unknown",
      { value: 0.1, range: null },
      "These texts can't say which of the two agrees better with people.",
    ],
  ])("says what the difference comes to: %s", (_, spearman, sentence) => {
    const evaluation = judge(toRated(EASY, rising));
    const aheadOfFleschKincaid = { ...evaluation.aheadOfFleschKincaid, spearman };
    expect(toEvaluationText({ ...evaluation, aheadOfFleschKincaid })).toContain(`\n${sentence}\n`);
  });

  it.each([
    ["difficulty", "ease"],
    ["ease", "difficulty"],
  ] as const)(
    "asks whether ratings of %s are of %s where the score falls as they rise",
    (ratingIs, other) => {
      const falling = ratingIs === "ease" ? rising : rising.toReversed();
      const text = toEvaluationText(judge(toRated(EASY, falling), { ratingIs }));
      expect(text).toContain(`Do they say ${other}? Try --rating-is ${other}.`);
      expect(text).not.toContain("agrees with these ratings better");
    },
  );

  it("warns of few texts, and writes none for what has no figure", () => {
    const texts = ["Ask us for help.", "Ask us for work.", "Ask us for luck.", "Ask us for tea."];
    const text = toEvaluationText(judge(toRated(texts, [1, 2, 3, 4])));
    expect(text).toContain("With fewer than 30 texts the ranges are wider in truth than they look here.");
    expect(text).toMatch(/^Flesch-Kincaid +none +none$/m);
  });
});
