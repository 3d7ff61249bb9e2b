import { describe, expect, it } from "vitest";
import type { TranslationKind, TranslationRecord } from "../../plugins/model/page.ts";
import type { Standing } from "../../plugins/site/context.ts";
import { measureProgress } from "../../plugins/site/language-progress.ts";
import type { TextParts } from "../../plugins/translations/make-record.ts";
import { standingOf } from "../../plugins/translations/standing.ts";

function parts(...texts: string[]): TextParts {
  return { title: "Title", description: "About", blocks: texts.map((text) => ({ kind: "p", text })) };
}

/** A page that was translated whole from `from` and stands now as `source`. */
function standing(
  source: TextParts,
  from: Partial<TranslationRecord>,
  kind: TranslationKind = "machine",
  translated = "2026-11-01",
): Standing {
  const record = { title: "Title", description: "About", blocks: [], ...from };
  const words = { ...parts(), blocks: record.blocks.map(() => ({ kind: "p", text: "słowa" })) };
  return {
    ...standingOf(source, words, record, kind),
    translation: {
      ...{ file: "pl/a.md", path: "a", language: "pl", body: "", bodyLine: 1, record },
      frontMatter: { title: "Tytuł", description: "O", kind, translated },
    },
  };
}

const A = parts("Ask the school first.", "It is free.");
const B = parts("Any child can get it.");
const SOURCES = new Map([
  ["a", A],
  ["b", B],
]);

const measure = (...standings: [string, Standing][]) => measureProgress(SOURCES, new Map(standings));

describe("the progress of a language", () => {
  it("is nothing where nothing is translated", () => {
    expect(measureProgress(SOURCES)).toEqual({
      ...{ whole: 0, part: 0, outOfDate: 0, share: 0, oldest: undefined, newest: undefined },
      kinds: { machine: 0, human: 0, checked: 0 },
    });
  });

  it("is all of it where every page is translated from the words as they are", () => {
    expect(
      measure(
        ["a", standing(A, { blocks: ["Ask the school first.", "It is free."] }, "human", "2025-05-03")],
        ["b", standing(B, { blocks: ["Any child can get it."] }, "human")],
      ),
    ).toEqual({
      ...{ whole: 2, part: 0, outOfDate: 0, share: 100, oldest: "2025-05-03", newest: "2026-11-01" },
      kinds: { machine: 0, human: 100, checked: 0 },
    });
  });

  it.each<[string, Partial<TranslationRecord>, { whole: number; part: number; outOfDate: number }]>([
    [
      "as it is now",
      { blocks: ["Ask the school first.", "It is free."] },
      { whole: 1, part: 0, outOfDate: 0 },
    ],
    [
      "with other capitals",
      { blocks: ["Ask the School first.", "It is free!"] },
      { whole: 1, part: 0, outOfDate: 0 },
    ],
    [
      "with a part left in English",
      { blocks: ["Ask the school first.", null] },
      { whole: 0, part: 1, outOfDate: 0 },
    ],
    [
      "with other words",
      { blocks: ["Ask your school first.", "It is free."] },
      { whole: 0, part: 1, outOfDate: 1 },
    ],
    [
      "with another fact",
      { blocks: ["Ask the school first.", "It is not free."] },
      { whole: 0, part: 1, outOfDate: 1 },
    ],
    [
      "without the last paragraph",
      { blocks: ["Ask the school first."] },
      { whole: 0, part: 1, outOfDate: 1 },
    ],
    [
      "with a paragraph more",
      { blocks: ["Ask the school first.", "It is free.", "Bring a coat."] },
      { whole: 1, part: 0, outOfDate: 1 },
    ],
    [
      "with another title",
      { title: "Other words", blocks: ["Ask the school first.", "It is free."] },
      { whole: 0, part: 1, outOfDate: 1 },
    ],
    [
      "with nothing the same",
      { blocks: ["Call 01632 960111.", "Bring 5 coats."] },
      { whole: 0, part: 0, outOfDate: 1 },
    ],
  ])("counts a page that was translated from the English %s", (_, record, counts) => {
    expect(measure(["a", standing(A, record)])).toMatchObject(counts);
  });

  it("weighs blocks by their words: four of twelve are a third", () => {
    expect(measure(["a", standing(A, { blocks: ["Ask the school first.", null] })]).share).toBe(33);
  });

  it("counts nobody's words where a fact changed: readers are given the English", () => {
    const machine = standing(A, { blocks: ["Ask the school first.", "It is not free."] });
    const people = standing(B, { blocks: ["Any child can get it."] }, "human");
    expect(measure(["a", machine], ["b", people]).kinds).toEqual({ machine: 45, human: 55, checked: 0 });
  });

  it("says whose words readers are given, and never rounds down what nobody has checked", () => {
    const checked = { source: "Ask the school first.", kind: "checked" } as const;
    const { kinds } = measure(
      ["a", standing(A, { blocks: [checked, "It is free."] })],
      ["b", standing(B, { blocks: ["Any child can get it."] }, "human")],
    );
    expect(kinds).toEqual({ machine: 26, human: 41, checked: 33 });
  });
});
