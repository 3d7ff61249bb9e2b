import { describe, expect, it } from "vitest";
import { isState, NOTHING, readState, writeState } from "../../layouts/components/finder/address.ts";

describe("an address", () => {
  it.each([
    ["#age=0", { age: { years: 0, months: undefined }, chosen: {}, shown: 20 }],
    ["#age=0&months=0", { age: { years: 0, months: 0 }, chosen: {}, shown: 20 }],
    [
      "#need=sensory&need=learning&cost=free",
      { age: undefined, chosen: { need: ["sensory", "learning"], cost: ["free"] }, shown: 20 },
    ],
    [
      "#age=4&area=north&shown=60",
      { age: { years: 4, months: undefined }, chosen: { area: ["north"] }, shown: 60 },
    ],
  ])("says the same after reading and writing: %s", (hash, state) => {
    expect(isState(hash)).toBe(true);
    expect(readState(hash)).toEqual(state);
    expect(writeState(readState(hash))).toBe(hash);
  });

  it.each([
    ["an age that is none", "#age=99", NOTHING],
    ["half an age", "#age=4.5&months=x", NOTHING],
    ["a filter that there isn't", "#colour=red", NOTHING],
    ["the same value twice", "#cost=free&cost=free", { ...NOTHING, chosen: { cost: ["free"] } }],
    [
      "a number of services that no phone can show",
      "#cost=free&shown=1e9",
      { ...NOTHING, chosen: { cost: ["free"] }, shown: 500 },
    ],
    ["a number below nothing", "#cost=free&shown=-5", { ...NOTHING, chosen: { cost: ["free"] } }],
  ])("is read without %s", (_, hash, state) => {
    expect(readState(hash)).toEqual(state);
  });

  it("is empty where nothing is asked for", () => {
    expect(writeState({ ...NOTHING, shown: 60 })).toBe("");
  });

  it.each(["", "#main-content", "#by-cost", "#q=taxi", "#postcode=QX31NF"])(
    "that asks for nothing is none: %j",
    (hash) => {
      expect(isState(hash)).toBe(false);
    },
  );
});
