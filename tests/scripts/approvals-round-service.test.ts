import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, SERVICE, settingsWith } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

/** The command counts nothing of a day to come, so the round closes on the day on which the test runs. */
const TODAY = new Date().toISOString().slice(0, 10);
const PAGE = "services/splash-club";
const POLICY =
  "versions:\n  - { from: 2000-01-01, quorum: 3, share: 0.75, validDays: 365, languages: [en, pl], waysIn: [paper] }\n";

let content: string;
let outside: string;
let paper: string;

const round = (step: string, ...args: string[]): Promise<Result> =>
  runScript("approvals", "round", step, "spring", ...args, "--content", content);
const writeLetters = (folder: string): Promise<Result> =>
  round(
    "letters",
    "--secrets",
    join(outside, "codes.json"),
    "--contact",
    "send",
    "--output",
    join(outside, folder),
  );

/** What a page of the first letter says, without markup. */
const pageOf = (letter: string, language: string): string =>
  (
    new RegExp(`<div class="page__words" lang="${language}".*?(?=<section class="answers">)`, "s").exec(
      letter,
    )?.[0] ?? ""
  )
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "outside-"));
  content = await makeContentFolder({
    "settings.yaml": settingsWith("languages: []", "languages: [pl]"),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": "rounds: []\n",
  });
  const pages = ["--pages", `${PAGE},pl:${PAGE}`, "--reviewers", "en+pl:3"];
  const days = ["--opens", "2026-01-01", "--closes", TODAY];
  const opened = await round("open", ...pages, ...days, "--secrets", join(outside, "codes.json"));
  if (opened.code !== 0) throw new Error(opened.stderr);
});
afterAll(async () => {
  for (const folder of [content, outside]) await rm(folder, { recursive: true, force: true });
});

describe("letters about a service", () => {
  it("show all that parents vouch for, in each language, with the labels of that language", async () => {
    expect(await writeLetters("letters")).toMatchObject({ code: 0, stderr: "" });
    paper = await readFile(join(outside, "letters", "all-letters.html"), "utf8");
    const [english, polish] = [pageOf(paper, "en"), pageOf(paper, "pl")];
    const service = [
      "Splash Club",
      "Swimming for children who need a quiet pool.",
      "We have six teachers.",
      "01632 960555",
      "Session",
      "Any child aged 5 to 11",
      "Call us.",
    ];
    for (const words of service)
      expect([words, english.includes(words), polish.includes(words)]).toEqual([words, true, true]);
    expect(english).toMatch(/Session £3.*Who can get it|Who can get it.*Session £3/);
    expect(polish).not.toContain("Who can get it");
    expect(paper).toContain('<h2 lang="en" dir="ltr">Splash Club</h2>');
  });

  it("put its parts under its name, and no id in twice", () => {
    const letter = /<article.*?<\/article>/s.exec(paper)?.[0] ?? "";
    expect(letter.match(/<h3 class="service-heading"/g)).toHaveLength(18);
    const ids = [...paper.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("bring back codes that approve it in the language that they are about", async () => {
    const { letters } = JSON.parse(await readFile(join(outside, "codes.json"), "utf8")) as {
      letters: { ballots: { page: number; approve: string }[] }[];
    };
    const codes = letters.flatMap(({ ballots }) => ballots.filter(({ page }) => page === 1));
    await writeFile(join(outside, "typed.txt"), codes.map(({ approve }) => approve).join("\n"));
    const { code, stdout } = await round("count", "--codes", join(outside, "typed.txt"));
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^pl/${PAGE} +3 +0 +0 +approved$`, "m"));
    expect(stdout).toMatch(new RegExp(`^en/${PAGE} +0 +0 +0 +none$`, "m"));
  });

  it("aren't written once it says something else", async () => {
    await writeFile(join(content, `${PAGE}.yaml`), SERVICE.replace("amount: 3", "amount: 4"));
    expect(await writeLetters("late")).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining("has changed since the round spring opened") },
    });
  });

  it("aren't written once it is over", async () => {
    await writeFile(join(content, `${PAGE}.yaml`), SERVICE.replace("status: active", "status: defunct"));
    expect(await writeLetters("over")).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining("This page of the round is gone") },
    });
  });
});
