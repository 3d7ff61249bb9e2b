import { describe, expect, test } from "vitest";
import { toWordFiles } from "../../plugins/search/word-list.ts";

const filesOf = (...pages: string[]) =>
  Object.fromEntries(toWordFiles(pages).map(({ path, content }) => [path, Buffer.from(content).toString()]));

describe("toWordFiles", () => {
  test("has a file for each first letter, the words of most pages first, each page once", () => {
    expect(filesOf("School travel.", "Ask the short, short", "A short break")).toEqual({
      "words/letters.txt": "abst",
      "words/61.txt": "ask 1\n",
      "words/62.txt": "break 1\n",
      "words/73.txt": "short 2\nschool 1\n",
      "words/74.txt": "the 1\ntravel 1\n",
    });
  });

  test.each([
    ["a letter in another form with the letter that people type", "Łódź", "words/6c.txt", "łódź 1\n"],
    ["vowel signs with their letter", "স্কুল", "words/9b8.txt", "স্কুল 1\n"],
    ["apostrophes inside words", "can't", "words/63.txt", "can't 1\n"],
  ])("keeps %s", (_, text, path, words) => {
    expect(filesOf(text)[path]).toBe(words);
  });

  test("leaves out numbers, single letters and runs that are no words", () => {
    expect(filesOf(`12 a ${"x".repeat(31)}`)).toEqual({ "words/letters.txt": "" });
  });
});
