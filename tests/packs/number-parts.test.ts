import { describe, expect, it } from "vitest";
import type { PackEntry } from "../../plugins/model/pack-view.ts";
import { listPhones, numberParts } from "../../plugins/packs/number-parts.ts";

const entry = (title: string, number: string, answers?: string): PackEntry => ({
  ...{ title: { text: title }, lead: { text: "" }, phones: [{ number }] },
  ...(answers !== undefined && { answers: { name: { text: answers }, hours: { text: "Monday" } } }),
});

const EHC_PLANS = entry("EHC plans", "01632 960100", "SEND team");
const SHORT_BREAKS = entry("Short breaks", "01632960100", "SEND team");
const SPLASH = entry("Splash Club", "01632 960555");
const ART = entry("Art Club", "01632 960556");
const PARTS = numberParts([
  { heading: { text: "Information" }, entries: [EHC_PLANS, SHORT_BREAKS] },
  { heading: { text: "Clubs" }, entries: [SPLASH, ART], also: [SHORT_BREAKS] },
  { heading: { text: "Short breaks" }, entries: [], also: [SPLASH] },
]);

describe("the numbers of a pack", () => {
  it("count parts, and entries inside each", () => {
    expect(PARTS.map(({ number, id }) => [number, id])).toEqual([
      ["1", "part-1"],
      ["2", "part-2"],
      ["3", "part-3"],
    ]);
    expect(PARTS.flatMap(({ entries }) => entries.map(({ number, id }) => [number, id]))).toEqual([
      ["1.1", "entry-1-1"],
      ["1.2", "entry-1-2"],
      ["2.1", "entry-2-1"],
      ["2.2", "entry-2-2"],
    ]);
  });

  it("say where an entry is that belongs to two parts", () => {
    expect(PARTS.map(({ also }) => also)).toEqual([
      [],
      [{ number: "1.2", id: "entry-1-2", title: { text: "Short breaks" } }],
      [{ number: "2.1", id: "entry-2-1", title: { text: "Splash Club" } }],
    ]);
  });
});

describe("the index of phone numbers", () => {
  it("names who answers, each number once, and every place in the pack", () => {
    const lines = listPhones(PARTS, (a, b) => a.localeCompare(b, "en"));
    expect(
      lines.map(({ who, number, places }) => [who.text, number, places.map((place) => place.number)]),
    ).toEqual([
      ["Art Club", "01632 960556", ["2.2"]],
      ["SEND team", "01632 960100", ["1.1", "1.2"]],
      ["Splash Club", "01632 960555", ["2.1"]],
    ]);
  });

  it("puts the numbers of one name in order, and names a place once", () => {
    const phones = [{ number: "02" }, { number: "01" }, { number: "0 1" }];
    const parts = numberParts([{ heading: { text: "Clubs" }, entries: [{ ...SPLASH, phones }] }]);
    const lines = listPhones(parts, (a, b) => a.localeCompare(b, "en"));
    expect(lines.map(({ number, places }) => [number, places.length])).toEqual([
      ["01", 1],
      ["02", 1],
    ]);
  });

  it("keeps the numbers of one service apart, with what each is for", () => {
    const phones = [
      { number: "01632 960555", description: { text: "Office" } },
      { number: "07700 900555", description: { text: "Text only" } },
    ];
    const parts = numberParts([{ heading: { text: "Clubs" }, entries: [{ ...SPLASH, phones }] }]);
    expect(listPhones(parts, () => 0).map(({ number, description }) => [number, description?.text])).toEqual([
      ["01632 960555", "Office"],
      ["07700 900555", "Text only"],
    ]);
  });
});
