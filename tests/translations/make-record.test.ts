import { describe, expect, it } from "vitest";
import { UserError } from "../../plugins/model/user-error.ts";
import { makeRecord, type TextParts } from "../../plugins/translations/make-record.ts";

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
