import { describe, expect, test } from "vitest";
import type { Synonym } from "../../plugins/model/synonym.ts";
import { findSynonyms, meaningsIn } from "../../plugins/search/synonyms.ts";

const rule = (words: string[], means: string, more: Partial<Synonym> = {}): Synonym => ({
  ...{ language: "en", words, means, kind: "index", reason: "Families say so.", owner: "team", tests: ["x"] },
  ...more,
});

describe("findSynonyms", () => {
  const page = {
    about: "Short breaks \n Respite care",
    text: "A worker can help with a claim for benefits.",
  };

  test.each([
    ["what the page is about", rule(["rest"], "respite"), { about: ["rest"], spokenOf: [] }],
    ["what it only speaks of", rule(["money"], "benefits"), { about: [], spokenOf: ["money"] }],
    ["several words in a row", rule(["rest"], "short breaks"), { about: ["rest"], spokenOf: [] }],
    ["no part of a word", rule(["rest"], "benefit"), { about: [], spokenOf: [] }],
    [
      "nothing for a rule of questions",
      rule(["rest"], "respite", { kind: "query" }),
      { about: [], spokenOf: [] },
    ],
  ])("gives words for %s", (_, synonym, added) => expect(findSynonyms(page, [synonym])).toEqual(added));
});

describe("meaningsIn", () => {
  const synonyms = [
    rule(["UC"], "universal credit", { kind: "query" }),
    rule(["rest"], "respite"),
    rule(["logopeda"], "speech therapy", { language: "pl", pages: "en", kind: "query" }),
    rule(["szkoła"], "nauka", { language: "pl", kind: "both" }),
  ];

  test.each([
    ["en", { uc: ["universal", "credit"], logopeda: ["speech", "therapy"] }],
    ["pl", { szkola: ["nauka"] }],
    ["ur", {}],
  ])("in the index of %s, knows words that lead to its pages", (language, meanings) => {
    expect(meaningsIn(language, synonyms)).toEqual(meanings);
  });
});
