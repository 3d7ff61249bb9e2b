import { describe, expect, it } from "vitest";
import { forgetAll, remember } from "../../plugins/plain-language/remember.ts";

describe("a function that remembers", () => {
  it("answers each key once, until all is forgotten", () => {
    const asked: string[] = [];
    const upper = remember((word: string) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect([upper("a"), upper("a"), upper("b")]).toEqual(["A", "A", "B"]);
    forgetAll();
    upper("a");
    expect(asked).toEqual(["a", "b", "a"]);
  });
});
