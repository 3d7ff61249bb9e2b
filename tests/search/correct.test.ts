import { describe, expect, test } from "vitest";
import { correctWords, type ReadWords } from "../../layouts/components/search/correct.ts";
import { editDistance } from "../../layouts/components/search/edit-distance.ts";
import { foldLetters } from "../../plugins/search/fold-letters.ts";

const WORDS = (
  "speech 9 language 8 therapy 7 therapist 3 autism 9 autistic 4 dyslexia 3 psychologist 5 physiotherapy 3 phone 9 " +
  "school 40 schools 9 transport 6 travel 9 hearing 5 bullying 2 disability 8 allowance 3 respite 2 anxiety 4 " +
  "wheelchair 3 nursery 5 daycare 2 sleep 4 appeal 4 tribunal 3 knee 1 writing 2 write 2 after 5 club 4 " +
  "تعلیم 5 اسکول 4 szkoła 4 স্কুল 3 সকল 6"
)
  .split(" ")
  .reduce<{ word: string; folded: string; pages: number }[]>((words, part, place, parts) => {
    if (place % 2 === 0)
      words.push({ word: part, folded: foldLetters(part), pages: Number(parts[place + 1]) });
    return words;
  }, []);

const read: ReadWords = async (letter) => WORDS.filter(({ folded }) => folded.startsWith(letter));
const mend = async (question: string) => (await correctWords(question.split(" "), read)).words.join(" ");

describe("correctWords", () => {
  test.each([
    ["speach", "speech"],
    ["speech therepy", "speech therapy"],
    ["langauge", "language"],
    ["autisum", "autism"],
    ["dislexia", "dyslexia"],
    ["sychologist", "psychologist"],
    ["fisiotherapy", "physiotherapy"],
    ["fone", "phone"],
    ["earing", "hearing"],
    ["shcool", "school"],
    ["transpot", "transport"],
    ["bulying", "bullying"],
    ["dissability alowance", "disability allowance"],
    ["anxeity", "anxiety"],
    ["wheel chair", "wheelchair"],
    ["speechtherapy", "speech therapy"],
    ["sicologist", "psychologist"],
    ["wheelchayrrz", "wheelchair"],
    ["nee", "nee"],
    ["تعليم", "تعلیم"],
    ["szkola", "szkoła"],
    ["স্কুলল", "স্কুল"],
  ])("mends %s", async (typed, mended) => {
    expect(await mend(typed)).toBe(mended);
  });

  test.each([
    ["words of the pages", "speech school"],
    ["the beginning of a word", "therap"],
    ["another form of a word", "appeals"],
    ["numbers", "14 1998a"],
    ["words with a number in them", "scho0l"],
    ["two words that only happen to make a short one", "kn ee"],
    ["short words", "xyz"],
    ["what is like nothing", "zzzzzzzz"],
    ["two words that stand in the pages as they are", "after school"],
    ["nothing", ""],
  ])("leaves %s alone", async (_, typed) => {
    expect(await mend(typed)).toBe(typed);
  });

  test("of two words as near takes the one that more pages have", async () => {
    const pages = (word: string, count: number) => ({ word, folded: word, pages: count });
    const list = [pages("carts", 2), pages("cards", 9), pages("carbs", 4)];
    expect((await correctWords(["carvs"], async () => list)).words).toEqual(["cards"]);
  });

  test("takes no short rest for a form of another word", async () => {
    const list = [{ word: "bus", folded: "bus", pages: 9 }];
    expect((await correctWords(["bues"], async () => list)).words).toEqual(["bus"]);
  });

  test("tells what it changed", async () => {
    const { changes } = await correctWords(["speach", "school"], read);
    expect(changes).toEqual([{ from: "speach", to: "speech" }]);
  });
});

describe("editDistance", () => {
  test.each([
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["abc", "xabc", 1],
    ["kitten", "sitting", 3],
    ["abcdefgh", "zyxwvuts", 4],
    ["", "ab", 2],
  ])("counts the wrong letters of %s and %s, up to one more than asked for", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });
});
