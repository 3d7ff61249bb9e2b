import { describe, expect, it } from "vitest";
import { parseSynonyms } from "../../plugins/content/parse-synonyms.ts";

const RULE = "reason: Families say so., owner: SEND team, tests: [x]";

function findingsIn(...rules: string[]): string[] {
  const text = `synonyms:\n${rules.map((rule) => `  - { ${rule}, ${RULE} }\n`).join("")}`;
  const { findings } = parseSynonyms({ path: "synonyms.yaml", file: "content/synonyms.yaml", text });
  return findings.map(({ line, message }) => `${line}: ${message}`);
}

describe("parseSynonyms", () => {
  it("takes words for one meaning and for two", () => {
    expect(
      findingsIn("words: [fits], means: epilepsy, kind: index", "words: [fits], means: seizure, kind: index"),
    ).toEqual([]);
  });

  it.each([
    ["several words that lead to pages", "words: [my son], means: child, kind: index"],
    [
      "words of one language for pages of another",
      "words: [x], means: y, kind: query, language: pl, pages: en",
    ],
  ])("takes %s", (_, rule) => expect(findingsIn(rule)).toEqual([]));

  it.each([
    [
      ["words: [fits], means: epilepsy, kind: index", "words: [Fits], means: Epilepsy, kind: both"],
      '3: "Fits" stands for "Epilepsy" twice.',
    ],
    [["words: [my son], means: child, kind: query"], '2: "my son" is more than one word.'],
    [
      ["words: [x], means: y, kind: index, language: klingon"],
      '2: "klingon" is not a language of this site.',
    ],
    [
      ["words: [x], means: y, kind: index, language: pl, pages: klingon"],
      '2: "klingon" is not a language of this site.',
    ],
    [["words: [], means: y, kind: index"], '2: "synonyms[0].words" needs at least one word.'],
    [["words: [x], means: y, kind: indx"], '2: "indx" is not a value that "synonyms[0].kind" can have.'],
  ])("says what is wrong with %j", (rules, sentence) => {
    expect(findingsIn(...rules).join("\n")).toContain(sentence);
  });
});
