import { describe, expect, it } from "vitest";
import { findingsIn } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const words = (count: number) => `${Array.from({ length: count }, () => "word").join(" ")}.`;
const weightOf = (text: string, language = "en") =>
  findingsIn(text, { kind: "page", language }).flatMap(({ rule, severity }) =>
    rule === "long-sentence" ? [severity] : [],
  );

describe("long-sentence", () => {
  it.each([
    ["en", 20, []],
    ["en", 21, ["warning"]],
    ["en", 25, ["warning"]],
    ["en", 26, ["error"]],
    ["ur", 40, []],
    ["ur", 41, ["warning"]],
  ])("weighs a sentence in %s of %i words", (language, count, weight) => {
    expect(weightOf(words(count), language)).toEqual(weight);
  });

  it.each([
    ["a placeholder is one word", `{{contacts.send.name}} ${words(19)}`, []],
    ["an address is one word", `www.brackenmere.example ${words(19)}`, []],
    ["words with a hyphen are one word", `well-known ${words(19)}`, []],
    ["a dash alone is none", `word – ${words(19)}`, []],
    ["a hard line break ends no sentence in its middle", `word\\\n${words(20)}`, ["warning"]],
    ["list items are sentences of their own", `- ${words(15)}\n- ${words(15)}`, []],
    ["an abbreviation ends none", `${words(10)} See Dr. Brown and approx. ${words(18)}`, ["warning"]],
  ])("counts as an editor does: %s", (_, text, weight) => {
    expect(weightOf(text)).toEqual(weight);
  });
});

describe("hard-sentence", () => {
  it.each([
    "«Practitioners formulate recommendations concerning developmental attainment and aetiology.»",
    "«Brackenmere Council formulates recommendations concerning developmental attainment and aetiology.»",
    "You can ask your GP, health visitor or nursery to write to us about it.",
    "- [Section 51](https://law.example/51) (appeals) and [section 55](https://law.example/55) (mediation certificates) of the Children and Families Act 2014",
    "- [Schedule 10 to the Equality Act 2010](https://law.example/10): accessibility plans and strategies",
    "- [«The guidance](https://law.example/1) formulates recommendations concerning developmental attainment.»",
  ])("reads %s", (marked) => {
    expectMarked("hard-sentence", marked);
  });

  it("names the rarest word where none is hard by itself", () => {
    const [finding] = findingsIn("We utilise it and utilise it.").filter(
      ({ rule }) => rule === "hard-sentence",
    );
    expect(finding?.message).toBe("This sentence is hard to read: its words are rare or long: “utilise”.");
  });

  it("names no place or person as a hard word", () => {
    const text =
      "Brackenmere Council formulates recommendations concerning developmental attainment and aetiology.";
    const [finding] = findingsIn(text).filter(({ rule }) => rule === "hard-sentence");
    expect(finding?.message).not.toContain("Brackenmere");
    expect(finding?.message).toContain("“aetiology”");
  });
});
