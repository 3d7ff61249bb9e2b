import { describe, expect, it } from "vitest";
import { currentTranslations, formsInTranslation } from "../../plugins/glossary/term-forms.ts";
import { GlossaryTerm, TranslatedTerm } from "../../plugins/model/glossary.ts";

const english = [
  GlossaryTerm.parse({
    id: "senco",
    term: "SENCO",
    full: "special educational needs coordinator",
    means: "A teacher.",
  }),
  GlossaryTerm.parse({ id: "short-breaks", term: "short breaks", means: "Time off." }),
  GlossaryTerm.parse({ id: "ap", term: "AP", when: ["school"], means: "Teaching elsewhere." }),
];
const polish = (source: string) =>
  TranslatedTerm.parse({
    id: "senco",
    term: "koordynator SEN",
    also: ["SENCO"],
    means: "Nauczyciel.",
    source,
  });

describe("currentTranslations", () => {
  it.each([
    ["counts one made from the same words, whatever their line ends", "A\n teacher.", true],
    ["leaves out one made from other words", "A head teacher.", false],
  ])("%s", (_, source, isCurrent) => {
    expect(currentTranslations(english, [polish(source)]).has("senco")).toBe(isCurrent);
  });
});

describe("formsInTranslation", () => {
  it("are the translator's, and English letters that have one sense", () => {
    const forms = formsInTranslation(english, new Map([["senco", polish("A teacher.")]]));
    expect(forms.map(({ id, term, also }) => [id, term, ...also])).toEqual([
      ["senco", "koordynator SEN", "SENCO", "SENCO"],
    ]);
  });

  it("are English letters alone where nobody translated the term", () => {
    expect(formsInTranslation(english, new Map()).map(({ term }) => term)).toEqual(["SENCO"]);
  });
});
