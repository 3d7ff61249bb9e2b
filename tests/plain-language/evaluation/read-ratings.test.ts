import { describe, expect, it } from "vitest";
import { UserError } from "../../../plugins/model/user-error.ts";
import { type Columns, readRatings } from "../../../plugins/plain-language/evaluation/read-ratings.ts";

const NAMES: Columns = { text: "text", rating: "rating" };
const read = (csv: string | Uint8Array, columns: Partial<Columns> = {}) =>
  readRatings("ratings.csv", typeof csv === "string" ? new TextEncoder().encode(csv) : csv, {
    ...NAMES,
    ...columns,
  });

/** The sentence that a bad file gets. */
function problemOf(csv: string | Uint8Array, columns: Partial<Columns> = {}): string {
  try {
    read(csv, columns);
  } catch (error) {
    if (error instanceof UserError) return `${error.where}: ${error.problem} ${error.fix}`;
    throw error;
  }
  throw new Error("The file was read.");
}

describe("rated texts", () => {
  const TWO = [
    { row: 2, text: "Ask, please.", rating: 2 },
    { row: 3, text: "Call us.", rating: 1.5 },
  ];
  it.each([
    ["commas", 'text,rating\n"Ask, please.",2\nCall us.,1.5\n', {}],
    ["semicolons", "text;rating\nAsk, please.;2\nCall us.;1.5\n", {}],
    ["semicolons beside commas in names", "text;rating;a,b,c,d\nAsk, please.;2;\nCall us.;1.5;\n", {}],
    ["tabs", "text\trating\nAsk, please.\t2\nCall us.\t1.5\n", {}],
    ["another sign", "text|rating\nAsk, please.|2\nCall us.|1.5\n", { delimiter: "|" }],
    ["CR LF and no last line end", 'text,rating\r\n"Ask, please.",2\r\nCall us.,1.5', {}],
    ["a byte-order mark", '\uFEFFtext,rating\n"Ask, please.",2\nCall us.,1.5\n', {}],
    ["a byte-order mark and quotes", '\uFEFF"text","rating"\n"Ask, please.","2"\n"Call us.","1.5"\n', {}],
    ["other columns around", 'id,rating,x,text\n1,2,,"Ask, please."\n2,1.5,,Call us.\n', {}],
    ["other names", 'words,score\n"Ask, please.",2\nCall us.,1.5\n', { text: "words", rating: "score" }],
    ["names in capitals and with spaces", 'Text, Rating\n"Ask, please.",2\nCall us.,1.5\n', {}],
    ["spaces and signs around ratings", 'text,rating\n"Ask, please.", +2 \nCall us.,15e-1\n', {}],
  ])("are read from columns parted by %s", (_, csv, columns) => {
    expect(read(csv, columns)).toEqual({ rated: TWO, leftOut: [] });
  });

  it("keep their line breaks and quote marks, and their row in a spreadsheet", () => {
    expect(read('text,rating\n"One.\n\nSay ""please"".",3\n\nTwo.,4\n').rated).toEqual([
      { row: 2, text: 'One.\n\nSay "please".', rating: 3 },
      { row: 4, text: "Two.", rating: 4 },
    ]);
  });

  it.each([
    ["", "no-number"],
    ["n/a", "no-number"],
    ["B1", "no-number"],
    ['"3,5"', "no-number"],
    ["0x10", "no-number"],
    ["Infinity", "no-number"],
    ["1e999", "no-number"],
    ["3 of 5", "no-number"],
  ])("are left out where the rating is %s", (rating, why) => {
    expect(read(`text,rating\nAsk.,${rating}\n`)).toEqual({ rated: [], leftOut: [{ row: 2, why }] });
  });

  it.each(["", " ", '" \n "'])("are left out where the text is %j", (text) => {
    expect(read(`text,rating\n${text},3\n`)).toEqual({ rated: [], leftOut: [{ row: 2, why: "no-words" }] });
  });

  it("prefer the name as it was written to one in other capitals", () => {
    expect(read("Text,text,rating\nNo.,Yes.,1\n").rated).toEqual([{ row: 2, text: "Yes.", rating: 1 }]);
  });
});

describe("a file that can't be read", () => {
  it.each([
    ["is empty", "", {}, "ratings.csv: This file is empty. Give it a row of column names, then texts."],
    [
      "has no such column, but one like it",
      "text,ratings\nAsk.,1\n",
      {},
      "ratings.csv: There is no column “rating”. Name one with --rating. Did you mean “ratings”? There are: text, ratings.",
    ],
    [
      "has nothing like it",
      "text,difficulty\nAsk.,1\n",
      { text: "excerpt" },
      "ratings.csv: There is no column “excerpt”. Name one with --text. There are: text, difficulty.",
    ],
    [
      "has it twice",
      "text,rating,rating\nAsk.,1,2\n",
      {},
      "ratings.csv: There are 2 columns “rating”. Give each a name of its own.",
    ],
    [
      "isn't UTF-8",
      Uint8Array.from([0x74, 0xe9, 0x0a]),
      {},
      "ratings.csv: This file isn't in UTF-8, so some letters can't be read. Save it again as “CSV UTF-8”.",
    ],
  ])("says so where it %s", (_, csv, columns, sentence) => {
    expect(problemOf(csv, columns)).toBe(sentence);
  });

  it.each([
    [
      "a row has too many cells",
      "text,rating\nAsk.,1\nYes, you.,2\n",
      /can't be read as CSV: .*line 3\. A cell that holds/,
    ],
    ["a row has too few", "text,rating\nAsk.\n", /can't be read as CSV: .*line 2\. A cell that holds/],
    [
      "a quote mark is never closed",
      'text,rating\n"Ask.,1\n',
      /can't be read as CSV: .*[Qq]uote.*A cell that holds/,
    ],
    [
      "a quote mark stands alone",
      'text,rating\nSay "yes" now.,1\n',
      /can't be read as CSV: .*line 2.*A cell that holds/,
    ],
  ])("says where and what to do if %s", (_, csv, sentence) => {
    expect(problemOf(csv)).toMatch(sentence);
  });
});
