import { describe, expect, it } from "vitest";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import { findingsIn, saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("duty-mixed", () => {
  it.each([
    "The council «must try to» help.",
    "They «must always seek to» help.",
    "The council «must, where possible», answer.",
    "The school «must help where possible».",
    "The school «must tell you, and it should» help.",
    "The school «should ask you and must» tell you.",
    "It «must should» help.",
    "The council must answer. It should help.",
    "The council must tell you, and you should keep it.",
    "The council must not ask you and should not call.",
    "You must try to be there.",
    "Schools must use their best endeavours, and must do so as far as reasonably practicable.",
    "The law says “must try to”.",
    "The school must tell you what should happen.",
  ])("reads %s", (marked) => {
    expectMarked("duty-mixed", marked);
  });

  it("never says which word to write", () => {
    const found = findingsIn("The school must try to help.").filter(({ rule }) => rule === "duty-mixed");
    expect(found.map(({ suggestions }) => suggestions)).toEqual([[]]);
    expect(saidBy("duty-mixed", "The school must help and should ask.")).toEqual([
      expect.stringContaining("Say what the law says"),
    ]);
    expect(RULES.some(({ id }) => id === "duty-mixed")).toBe(true);
  });
});
