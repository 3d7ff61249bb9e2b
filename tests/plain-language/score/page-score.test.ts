import { describe, expect, it } from "vitest";
import { scorePage, toAge } from "../../../plugins/plain-language/score/page-score.ts";
import { toScoreRecord, toScoreText } from "../../../plugins/plain-language/score/score-text.ts";
import { documentOf } from "../lint.ts";

const EASY = "You can ask for help at any time. ";
const HARD =
  "Eligibility for discretionary provision is determined following a multidisciplinary assessment of the child's educational requirements. ";
const MIDDLE = "The council must tell you its decision within six weeks of getting your request. ";

const scored = (text: string) => {
  const score = scorePage(documentOf(text));
  if (score.state !== "scored") throw new Error("The page is too short to score.");
  return score;
};

describe("a page's score", () => {
  it.each([
    ["of 99 words", `${EASY.repeat(12)}Ask us now.`, 99],
    ["of none", "", 0],
    [
      "whose words stand in headings and cells",
      `## ${EASY.repeat(13)}\n\n| ${EASY.repeat(13)} |\n| --- |`,
      0,
    ],
  ])("is declined for a text %s", (_, text, words) => {
    expect(scorePage(documentOf(text))).toEqual({ state: "too-short", words });
  });

  it("is given from 100 words", () => {
    expect(scored(`${EASY.repeat(12)}Ask us right now.`).words).toBe(100);
  });

  it.each([
    ["easy sentences", EASY.repeat(13), 1.864],
    ["hard sentences", HARD.repeat(8), 5.29],
    ["both, weighed by their tokens", EASY.repeat(15) + HARD.repeat(8), (1.864 + 5.29) / 2],
  ])("is the mean of its sentences: %s", (_, text, score) => {
    expect(scored(text).score).toBeCloseTo(score, 3);
  });

  it.each([
    [1, 6],
    [2.997, 10.11],
    [3.4, 13.398],
    [5.29, 20],
  ])("of %d is a reading age of %d, from 6 to 20", (score, age) => {
    expect(toAge(score)).toBeCloseTo(age, 2);
  });

  it("is a range of at least a year each way, inside 6 to 20", () => {
    expect(scored(MIDDLE.repeat(8)).readingAge).toMatchObject({ from: 9, to: 12 });
    expect(scored(EASY.repeat(13)).readingAge).toEqual({ estimate: 6, from: 6, to: 7 });
    expect(scored(HARD.repeat(8)).readingAge).toEqual({ estimate: 20, from: 19, to: 20 });
  });

  it.each([
    ["easy", EASY.repeat(13), "Easy words and sentences of 8 words on average."],
    [
      "long",
      "You can ask us for help at any time and we will tell you what we can do for you now. ".repeat(6),
      "Long sentences: sentences of 21 words on average.",
    ],
    [
      "rare words",
      "Eligibility is discretionary. ".repeat(40),
      "Rare or long words (eligibility), in sentences of 3 words on average.",
    ],
    ["both", HARD.repeat(8), "Rare or long words (eligibility), and sentences of 15 words on average."],
  ])("says why: %s", (_, text, why) => {
    expect(scored(text).why).toBe(why);
  });

  it("names the three sentences that would change it most, hardest first", () => {
    const text = `${EASY.repeat(20)}\n\n${MIDDLE}\n\n${HARD}\n\n- ${MIDDLE}\n- ${MIDDLE}`;
    const first = scored(text).changeFirst.map(({ block, start, end }) => block.text.slice(start, end));
    expect(first).toEqual([HARD, MIDDLE, MIDDLE].map((sentence) => sentence.trim()));
  });
});

describe("a score in words and as data", () => {
  const text = `${EASY.repeat(20)}\n\n${HARD}`;
  const record = (page: string) => {
    const document = documentOf(page);
    return toScoreRecord(document, scorePage(document));
  };

  it("has the line of each sentence to change", () => {
    expect(record(text)).toMatchObject({
      file: "page.md",
      words: 175,
      score: 2.16,
      readingAge: { estimate: 6 },
      changeFirst: [{ line: 3, text: HARD.trim() }],
    });
    expect(toScoreText(record(text))).toBe(
      `page.md  estimated reading age 6 to 11 (2.16 on a scale of 1 to 6)\n    Easy words and sentences of 8 words on average.\n    Change first:\n      line 3: ${HARD.trim()}\n`,
    );
  });

  it("says that a short page has none", () => {
    expect(record(EASY)).toEqual({
      file: "page.md",
      words: 8,
      score: null,
      readingAge: null,
      why: "Too short to score.",
      changeFirst: [],
    });
    expect(toScoreText(record(EASY))).toBe("page.md  too short to score: 8 words\n");
  });
});
