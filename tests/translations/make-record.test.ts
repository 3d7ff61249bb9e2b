import { describe, expect, it } from "vitest";
import { UserError } from "../../plugins/model/user-error.ts";
import { acceptRecord, makeRecord, type TextParts } from "../../plugins/translations/make-record.ts";
import { wordsId } from "../../plugins/translations/recorded-text.ts";

const parts = (...blocks: string[]): TextParts => ({
  title: "T",
  description: "D",
  blocks: blocks.map((block) => ({ kind: block.slice(0, 2).trim(), text: block.slice(2).trim() })),
});

describe("makeRecord", () => {
  it("holds the English that each block was translated from", () => {
    const record = makeRecord("ur/x.md", parts("h2 Ask", "p  First"), parts("h2 پوچھیں", "p  پہلے"));
    expect(record).toEqual({ title: "T", description: "D", blocks: ["Ask", "First"] });
  });

  it("keeps the translations whose English is gone", () => {
    const spare = [{ source: "Old", text: "پرانا" }];
    const before = { title: "T", description: "D", blocks: ["Ask"], spare };
    expect(makeRecord("ur/x.md", parts("h2 Ask"), parts("h2 پوچھیں"), before).spare).toEqual(spare);
  });

  it.each([
    [
      ["h2 Ask", "p  First"],
      ["h2 پوچھیں"],
      'Block 2 of the translation is nothing more, but the English has a paragraph ("First").',
    ],
    [
      ["h2 Ask"],
      ["p  پوچھیں"],
      'Block 1 of the translation is a paragraph ("پوچھیں"), but the English has a heading ("Ask").',
    ],
    [
      ["h3 Ask"],
      ["h4 پوچھیں"],
      'Block 1 of the translation is a heading of level 4 ("پوچھیں"), but the English has a heading of level 3 ("Ask").',
    ],
    [
      ["p  One"],
      ["p  ایک", "p  دو"],
      'Block 2 of the translation is a paragraph ("دو"), but the English has nothing more.',
    ],
  ])("names the first block in which %j and %j differ", (english, other, problem) => {
    expect(() => makeRecord("ur/x.md", parts(...english), parts(...other))).toThrow(
      new UserError(
        "ur/x.md",
        problem,
        "Give the translation the same headings, paragraphs and lists as the English.",
      ),
    );
  });
});

describe("acceptRecord", () => {
  const english = parts("p  Ask", "p  Wait");
  const own = parts("p  Zapytaj", "p  Czekaj");
  const by = { by: "speaker of Polish", date: "2026-11-02" };

  it("marks a machine's words, and leaves those of people and the English that still stands there", () => {
    const record = { ...makeRecord("pl/x.md", english, own), title: null };
    const human = { source: "Ask", kind: "human" as const, words: wordsId("Zapytaj") };
    const { record: accepted, count } = acceptRecord(
      { ...record, blocks: [human, "Wait"] },
      own,
      "machine",
      by,
    );
    expect(count).toBe(2);
    expect(accepted.title).toBeNull();
    expect(accepted.blocks).toEqual([
      human,
      { source: "Wait", kind: "checked", ...by, words: wordsId("Czekaj") },
    ]);
  });

  it("has nothing to mark on a page that people translated", () => {
    expect(acceptRecord(makeRecord("pl/x.md", english, own), own, "human", by).count).toBe(0);
  });
});
