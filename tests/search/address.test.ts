import { describe, expect, test } from "vitest";
import { isState, PAGE_SIZE, readState, writeState } from "../../layouts/components/search/address.ts";

const nothing = { age: [], need: [], area: [], category: [], approval: [] };

describe("readState and writeState", () => {
  test.each([
    ["a question", "#q=speech+therapy", { question: "speech therapy", chosen: nothing, shown: PAGE_SIZE }],
    [
      "filters",
      "#age=0-4&age=5-10&area=south",
      { question: "", chosen: { ...nothing, age: ["0-4", "5-10"], area: ["south"] }, shown: PAGE_SIZE },
    ],
    ["more results", "#q=taxi&shown=20", { question: "taxi", chosen: nothing, shown: 20 }],
    [
      "that the words are searched as they were typed",
      "#q=taxy&exact=1",
      { question: "taxy", chosen: nothing, shown: PAGE_SIZE, exact: true },
    ],
    ["nothing", "#q=", { question: "", chosen: nothing, shown: PAGE_SIZE }],
  ])("carry %s there and back", (_, address, state) => {
    expect(readState(address)).toEqual(state);
    expect(writeState(state)).toBe(address);
  });

  test.each([["shown=-5"], ["shown=many"], ["shown=NaN"], ["other=1"], ["q=%E0%A4%A"]])(
    "pass over nonsense: %s",
    (address) => {
      expect(readState(`#${address}`).shown).toBe(PAGE_SIZE);
    },
  );

  test("never show more results than a phone can hold", () => {
    expect(readState("#shown=1e9").shown).toBe(500);
  });

  test("keep any question as it is", () => {
    const question = "<script>&age=0-4#تعلیم";
    expect(readState(writeState({ question, chosen: {}, shown: PAGE_SIZE })).question).toBe(question);
  });

  test.each([
    ["#q=", true],
    ["#age=0-4", true],
    ["#main-content", false],
    ["#question", false],
    ["", false],
  ])("know the address of a search from a place on the page: %s", (hash, expected) => {
    expect(isState(hash)).toBe(expected);
  });
});
