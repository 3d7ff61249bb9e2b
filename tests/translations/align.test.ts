import { describe, expect, it } from "vitest";
import { alignBlocks, translatedShare } from "../../plugins/translations/align.ts";

/** Paragraphs from texts with a bar between; a text that begins with # is a heading. */
const blocks = (text: string) =>
  text === "" ? [] : text.split("|").map((part) => ({ kind: part.startsWith("#") ? "h2" : "p", text: part }));
const recordedFrom = (text: string) => blocks(text).map(({ kind, text: source }) => ({ kind, source }));

const SIGNS = { current: "", cosmetic: "~", changed: "!", "changed-facts": "‼" };

/** Which block of the translation stands for each block of the source, with a sign where that changed; `-` for none; orphans last. */
function pairs(source: string, recorded: string): string {
  const { states, orphans } = alignBlocks(blocks(source), recordedFrom(recorded));
  const shown = states.map((state) =>
    state.state === "missing" ? "-" : `${state.index}${SIGNS[state.state]}`,
  );
  return [...shown, ...orphans.map((index) => `(${index})`)].join(" ");
}

const A = "Ask your school for help first.";
const B = "You can call the council any day.";
const C = "The council answers within 6 weeks.";
const D = "A plan says what help there is.";
const all = [A, B, C, D].join("|");

describe("alignBlocks", () => {
  it.each([
    ["nothing changed", all, "0 1 2 3"],
    ["a new block", [A, B, "Something else entirely.", C, D].join("|"), "0 1 - 2 3"],
    ["a deleted block", [A, C, D].join("|"), "0 2 3 (1)"],
    ["blocks that moved", [D, A, B, C].join("|"), "3 0 1 2"],
    ["a block with other marks", [A, B.toUpperCase(), C, D].join("|"), "0 1~ 2 3"],
    ["a block with another word", [A, "You can phone the council any day.", C, D].join("|"), "0 1! 2 3"],
    ["a block with another number", [A, B, C.replace("6", "4"), D].join("|"), "0 1 2‼ 3"],
    ["a block that became its opposite", [A, B.replace("can", "cannot"), C, D].join("|"), "0 1‼ 2 3"],
    ["a block that moved and changed", [C.replace("answers", "replies"), A, B, D].join("|"), "2! 0 1 3"],
    ["a block that was split", [A, "You can call the council.", "Any day.", C, D].join("|"), "0 1! - 2 3"],
    ["two blocks that were merged", [A, `${B} ${C}`, D].join("|"), "0 1‼ 3 (2)"],
    ["a heading that became a paragraph", `# ${A}|${B}`, "- 1 (0) (2) (3)"],
    ["everything written anew", "One.|Two.|Three.", "- - - (0) (1) (2) (3)"],
    ["nothing left", "", "(0) (1) (2) (3)"],
  ])("pairs a translation where there is %s", (_, source, expected) => {
    expect(pairs(source, all)).toBe(expected);
  });

  it.each([
    ["a block that stands twice", `${A}|${A}|${B}`, `${A}|${A}|${B}`, "0 1 2"],
    ["one of two that was deleted", `${A}|${B}`, `${A}|${A}|${B}`, "0 2 (1)"],
    ["no translation at all", `${A}|${B}`, "", "- -"],
    [
      "one of two that are as alike, by its neighbours",
      `${A}|${C}|Call us x.`,
      `${A}|Call us a.|${C}|Call us b.`,
      "0 2 3! (1)",
    ],
    [
      "two changed blocks, each by its neighbours",
      `${A}|Call us x.|${C}|Call us y.`,
      `${A}|Call us a.|${C}|Call us b.`,
      "0 1! 2 3!",
    ],
  ])("pairs %s", (_, source, recorded, expected) => {
    expect(pairs(source, recorded)).toBe(expected);
  });

  it("leaves the state of every other block alone, whatever is put in, taken out or moved", () => {
    const texts = Array.from(
      { length: 40 },
      (_, index) => `Paragraph ${"abcdefghij"[index % 10]}${Math.floor(index / 10)} says this.`,
    );
    for (let at = 0; at < texts.length; at++) {
      const changes = [
        [...texts.slice(0, at), "New words stand here now.", ...texts.slice(at)],
        texts.filter((_, index) => index !== at),
        [...texts.slice(at), ...texts.slice(0, at)],
      ];
      for (const changed of changes) {
        const { states } = alignBlocks(
          changed.map((text) => ({ kind: "p", text })),
          texts.map((source) => ({ kind: "p", source })),
        );
        for (const [index, state] of states.entries())
          if (texts.includes(changed[index] ?? ""))
            expect(state).toEqual({ state: "current", index: texts.indexOf(changed[index] ?? "") });
      }
    }
  });
});

describe("translatedShare", () => {
  const share = (source: string, recorded: string) =>
    translatedShare(alignBlocks(blocks(source), recordedFrom(recorded)).states);

  it.each([
    [all, all, 100],
    [[A, B, C, "New."].join("|"), all, 75],
    [[A, B, C.replace("6", "4"), D].join("|"), all, 75],
    [[A, B.toUpperCase(), C, D].join("|"), all, 100],
    ["", "", 100],
  ])(
    "is a whole per cent, 100 only where nothing is missing or changed: %#",
    (source, recorded, expected) => {
      expect(share(source, recorded)).toBe(expected);
    },
  );
});
