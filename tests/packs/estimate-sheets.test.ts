import { describe, expect, it } from "vitest";
import type { PackEntry } from "../../plugins/model/pack-view.ts";
import { estimateSheets, LARGE_PRINT, USUAL_PRINT } from "../../plugins/packs/estimate-sheets.ts";
import { listPhones, numberParts } from "../../plugins/packs/number-parts.ts";

const words = (text: string) => ({ text });
const CLUB: PackEntry = {
  title: words("Club"),
  lead: words("Swimming."),
  phones: [{ number: "01632 960555" }],
};
const many = (most: number, entry = CLUB): PackEntry[] =>
  Array.from({ length: most }, (_, index) => ({
    ...entry,
    phones: [{ number: `01632 ${960_000 + index}` }],
  }));
const PAGE = "<p>Ask the school first.</p>".repeat(100);

/** The sides of a pack with these parts. */
function sidesOf(parts: readonly (readonly PackEntry[])[], print = USUAL_PRINT, explained = 0): number {
  const numbered = numberParts(parts.map((entries) => ({ heading: words("Part"), entries })));
  const terms = Array.from({ length: explained }, (_, index) => ({
    ...{ id: String(index), term: words("SENCO"), means: words("A teacher who leads on SEN.") },
  }));
  return estimateSheets({ parts: numbered, phones: listPhones(numbered, () => 0), words: terms }, print);
}

describe("the sides of A4 that a pack takes", () => {
  it.each([
    ["cover, contents, a part, phone numbers and notes: one each", 5, sidesOf([[CLUB]])],
    ["words explained: one more", 6, sidesOf([[CLUB]], USUAL_PRINT, 3)],
    ["each part begins on a new one", 7, sidesOf([[CLUB], [CLUB], [CLUB]])],
    ["contents, parts and phone numbers go on to further ones", 22, sidesOf([many(100)])],
    ["a page in full", 8, sidesOf([[{ ...CLUB, body: { html: PAGE, words: {} } }]])],
    ["large print takes more", 10, sidesOf([[{ ...CLUB, body: { html: PAGE, words: {} } }]], LARGE_PRINT)],
  ])("%s", (_, sides, estimated) => {
    expect(estimated).toBe(sides);
  });
});
