import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../run-script.ts";

const EASY = "You can ask for help at any time. ";
const HARD =
  "Eligibility for discretionary provision is determined following a multidisciplinary assessment of the child's educational requirements. ";

/** A page of twelve sentences, so many of them hard. */
const pageOf = (hard: number): string => `${EASY.repeat(12 - hard)}\r\n\r\n${HARD.repeat(hard)}`;

let folder: string;
const fileOf = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ratings-"));
  const pages = [1, 2, 3, 4, 5, 6].map((hard) => `"${pageOf(hard)}";${hard}`);
  const table = ["page;hard for parents", ...pages, `${EASY};1`, ";2", `"${pageOf(2)}";n/a`].join("\r\n");
  await writeFile(fileOf("pages.csv"), `\uFEFF${table}`);
  await writeFile(
    fileOf("sentences.csv"),
    `text\trating\n${EASY}\t5\nAsk the council for help.\t4\n${HARD}\t1\n`,
  );
  await writeFile(fileOf("same.csv"), `text,rating\n${EASY},1\nAsk us.,1\n${HARD},1\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COLUMNS = ["--text", "page", "--rating", "hard for parents"];

describe("npm run evaluate", () => {
  it("judges the score on rated pages beside the formulas", async () => {
    const { code, stdout, stderr } = await runScript("evaluate-score", fileOf("pages.csv"), ...COLUMNS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("pages.csv: 6 whole texts, whose ratings say how hard they are.");
    expect(stdout).toContain(
      "Left out: 1 without words (the first in row 9), 1 whose rating isn't a number (the first in row 10), 1 under 100 words (the first in row 8).",
    );
    expect(stdout).toMatch(/^This score +1\.000 \(1\.000 to 1\.000\)/m);
    expect(stdout).toMatch(/^Ahead of F\.-K\. +\+0\.000 \(\+0\.000 to \+0\.000\)/m);
  });

  it("prints the same as JSON, and the same in every run", async () => {
    const run = () => runScript("evaluate-score", fileOf("pages.csv"), ...COLUMNS, "--json");
    const [first, second] = await Promise.all([run(), run()]);
    expect(first.stdout).toBe(second.stdout);
    const { measures, ...rest } = JSON.parse(first.stdout);
    expect(rest).toMatchObject({ unit: "page", ratingIs: "difficulty", fewestWords: 100, texts: 6 });
    expect(rest.leftOut).toEqual([
      { row: 8, why: "too-short" },
      { row: 9, why: "no-words" },
      { row: 10, why: "no-number" },
    ]);
    expect(Object.keys(measures)).toEqual(["ours", "fleschKincaid", "daleChall", "spache"]);
    expect(measures.ours.spearman.value).toBeCloseTo(1, 12);
  });

  it("takes short texts where it is told to", async () => {
    const all = await runScript("evaluate-score", fileOf("pages.csv"), ...COLUMNS, "--fewest-words", "0");
    expect(all.stdout).toContain("7 whole texts");
  });

  it("judges sentences, and ratings of ease", async () => {
    const args = [fileOf("sentences.csv"), "--unit", "sentence", "--rating-is", "ease", "--delimiter", "tab"];
    const { code, stdout } = await runScript("evaluate-score", ...args);
    expect(code).toBe(0);
    expect(stdout).toContain("3 single sentences, whose ratings say how easy they are.");
    expect(stdout).toMatch(/^This score +1\.000/m);
  });

  it.each([
    ["no file", [], "npm run evaluate: No file is named.\n  Name a CSV file.\n"],
    ["two files", ["pages.csv", "same.csv"], "same.csv: This command takes one file.\n"],
    ["no such file", ["nowhere.csv"], "nowhere.csv: There is no such file.\n"],
    ["a folder", ["."], "There is no such file.\n"],
    [
      "no such column",
      ["pages.csv", "--text", "pgae"],
      "There is no column “pgae”.\n  Name one with --text. Did you mean “page”?",
    ],
    ["too few texts", ["sentences.csv"], "0 texts can be used, and 3 can't: it takes 3 at least.\n"],
    ["one rating for all", ["same.csv", "--unit", "sentence"], "All ratings are the same"],
    [
      "no such unit",
      ["same.csv", "--unit", "word"],
      "--unit word: There is no such choice.\n  Write --unit page or --unit sentence.",
    ],
    [
      "no such direction",
      ["same.csv", "--rating-is", "good"],
      "Write --rating-is difficulty or --rating-is ease.",
    ],
    [
      "no number",
      ["same.csv", "--fewest-words", "few"],
      "--fewest-words few: This is not a number of words.\n",
    ],
    ["a bad sign", ["same.csv", "--delimiter", "::"], "--delimiter ::: This can't stand between columns.\n"],
  ])("can't run with %s, and says so", async (_, args, sentence) => {
    const named = args.map((arg) => (/\.csv$|^\.$/.test(arg) ? fileOf(arg) : arg));
    const { code, stdout, stderr } = await runScript("evaluate-score", ...named);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});
