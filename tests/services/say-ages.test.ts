import { describe, expect, it } from "vitest";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { findLanguage, LANGUAGES } from "../../plugins/model/languages.ts";
import { sayAges } from "../../plugins/services/say-ages.ts";
import { voiceIn } from "./made-service.ts";

describe("the ages of a service", () => {
  it.each<[number | undefined, number | undefined, string]>([
    [5, 11, "service.agesBetween(5, 11 years)"],
    [0, 4, "service.agesBetween(0, 4 years)"],
    [0.5, 4, "service.agesBetween(6 months, 4 years)"],
    [2.5, 4, "service.agesBetween(2 years and 6 months, 4 years)"],
    [3, 3, "3 years"],
    [5, undefined, "service.ageFrom(5 years)"],
    [0, undefined, "service.ageFrom(0 years)"],
    [undefined, 18, "service.ageUpTo(18 years)"],
    [undefined, 0.75, "service.ageUpTo(9 months)"],
    [undefined, undefined, "answers.not-known"],
  ])("from %s to %s are said as %s", (minimum_age, maximum_age, said) => {
    const ages = {
      ...(minimum_age !== undefined && { minimum_age }),
      ...(maximum_age !== undefined && { maximum_age }),
    };
    expect(sayAges(ages, voiceIn("en"))).toBe(said);
  });

  it.each(LANGUAGES.filter(({ tag }) => tag !== "en").map(({ tag }) => tag))(
    "are said in words of the language itself in %s",
    (tag) => {
      const language = findLanguage(tag);
      if (language === undefined) throw new Error(tag);
      const { age } = createFormats(language);
      expect(age(4.5)).not.toMatch(/\d (years?|months?|y|m)(?!\p{L})/u);
      expect(age(4.5)).toMatch(/4.*6/s);
    },
  );
});
