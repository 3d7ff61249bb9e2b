import { describe, expect, it } from "vitest";
import { PHRASE_RULES } from "../../../plugins/plain-language/rules/listed-words.ts";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import { expectMarked } from "../marked.ts";

describe("hard-word", () => {
  it.each([
    "We ask for «measurable» change. It is measurable.",
    "«Measurable» change is good. So is «intergenerational» play.",
    "Resilience means that you can go on. We build resilience.",
    "We build resilience. Resilience (being able to go on) is good.",
    "Being able to go on (resilience) is good.",
    "This is called resilience. Building resilience skills takes time.",
    "We build resilience. It means to go on.",
    "Resilience is when you can go on.",
    "Ask the Resilience Team or Unitary House.",
    "Some say “resilience”.",
    "Help with physiotherapy, special educational needs and a qualification",
    "## Building resilience",
    "The information is for everybody, and your opportunity.",
    "Help for everyone, irrespective of age",
  ])("reads %s", (marked) => {
    expectMarked("hard-word", marked);
  });

  it("knows the words of every list of phrases", () => {
    const lists = RULES.filter((rule) => "phrases" in rule);
    expect(PHRASE_RULES.map(({ id }) => id).sort()).toEqual(lists.map(({ id }) => id).sort());
  });
});
