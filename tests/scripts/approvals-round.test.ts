import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

/** The command counts nothing of a day to come, so the round closes on the day on which the test runs. */
const TODAY = new Date().toISOString().slice(0, 10);
const PAGE = "school/sen-support";
const POLICY = `versions:
  - from: 2000-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
    waysIn: [pull-request, paper]
`;

type Ballot = { page: number; approve: string; "not-yet": string; withdraw: string };
type Report = {
  codes: { line: number; state: string; message?: string }[];
  pages: { approve: number; badge: string }[];
};

let content: string;
let outside: string;
let ballots: Ballot[];

const round = (step: string, ...args: string[]): Promise<Result> =>
  runScript("approvals", "round", step, "spring", ...args, "--content", content);

const OPEN = ["--pages", `${PAGE},school`, "--opens", "2026-01-01", "--closes", TODAY];

async function count(codes: readonly string[], ...args: string[]): Promise<Result & { report: Report }> {
  const file = join(outside, "typed.txt");
  await writeFile(file, codes.join("\n"));
  const result = await round("count", "--codes", file, "--json", ...args);
  return { ...result, report: JSON.parse(result.stdout || "{}") as Report };
}

/** Every file of the content and its text. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "utf8")] as const)),
  );
}

const codeOf = (person: number, verdict: "approve" | "not-yet" | "withdraw") =>
  ballots[person * 2]?.[verdict] ?? "";

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "outside-"));
  content = await makeContentFolder({
    [`en/${PAGE}.md`]: pageText("SEN support", "Ask the school first."),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": "# Who may vote\nrounds: []\n",
  });
});
afterAll(async () => {
  for (const folder of [content, outside]) await rm(folder, { recursive: true, force: true });
});

describe("npm run approvals -- round", () => {
  it.each<[string, string[], string]>([
    ["a step that there isn't", ["opne", "spring"], 'Did you mean "open"?'],
    ["a name that can't be a file", ["open", "../spring"], "This can't be a round's name."],
    [
      "no place for the codes",
      ["open", "spring", ...OPEN, "--reviewers", "4"],
      "--secrets: This is missing.",
    ],
    [
      "codes in the content",
      ["open", "spring", ...OPEN, "--secrets", "CONTENT/codes.json"],
      "whoever sees the codes",
    ],
    [
      "codes in the project",
      ["open", "spring", ...OPEN, "--secrets", "codes.json"],
      "whoever sees the codes",
    ],
    [
      "no people",
      ["open", "spring", ...OPEN, "--secrets", "OUTSIDE/codes.json"],
      "The register has no round spring.",
    ],
    [
      "a last day that isn't",
      ["open", "spring", ...OPEN.slice(0, -1), "soon", "--reviewers", "4", "--secrets", "OUTSIDE/codes.json"],
      '--closes: "soon" is not a day.',
    ],
    [
      "letters of no round",
      ["letters", "spring", "--secrets", "OUTSIDE/x", "--output", "OUTSIDE/y"],
      "has no letters",
    ],
    [
      "letters into the content",
      ["letters", "spring", "--secrets", "x", "--output", "CONTENT/y"],
      "--output: ",
    ],
    ["a count without a list", ["count", "spring"], "--codes: This is missing."],
    ["a close without people", ["close", "spring"], "--scrutineers: This is missing."],
  ])("refuses %s with a sentence and writes nothing", async (_, args, sentence) => {
    const before = await filesOf(content);
    const places = args.map((arg) => arg.replace("CONTENT", content).replace("OUTSIDE", outside));
    const { code, stderr } = await runScript("approvals", "round", ...places, "--content", content);
    expect({ code, said: stderr.includes(sentence) ? sentence : stderr }).toEqual({
      code: 2,
      said: sentence,
    });
    expect(await filesOf(content)).toEqual(before);
    expect(await readdir(outside)).toEqual([]);
  });

  it("opens a round whose codes stand outside the content only", async () => {
    const secrets = join(outside, "codes.json");
    const { code, stdout } = await round("open", ...OPEN, "--reviewers", "4", "--secrets", secrets);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("4 letters") });
    expect(((await stat(secrets)).mode & 0o777).toString(8)).toBe("600");
    const { letters } = JSON.parse(await readFile(secrets, "utf8")) as { letters: { ballots: Ballot[] }[] };
    ballots = letters.flatMap((letter) => letter.ballots);
    expect(ballots).toHaveLength(8);
    const text = [...(await filesOf(content)).values()].join("\n");
    const codes = ballots.flatMap((ballot) => [ballot.approve, ballot["not-yet"], ballot.withdraw]);
    expect(codes.filter((each) => text.includes(each))).toEqual([]);
    expect(text).toContain("# Who may vote");
  });

  it("opens a round once, and writes over no codes", async () => {
    const before = await filesOf(content);
    const again = await round("open", ...OPEN, "--secrets", join(outside, "again.json"));
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("sent its letters already") });
    const other = ["round", "open", "summer", ...OPEN, "--reviewers", "4", "--content", content];
    const over = await runScript("approvals", ...other, "--secrets", join(outside, "codes.json"));
    expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining("This file is there already.") });
    expect(await filesOf(content)).toEqual(before);
  });

  it("writes a letter for each person, and one file to print, outside the content only", async () => {
    const print = ["--secrets", join(outside, "codes.json"), "--contact", "send"];
    const { code, stderr } = await round("letters", ...print, "--output", join(outside, "letters"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const names = (await readdir(join(outside, "letters"))).sort();
    expect(names).toHaveLength(5);
    const all = await readFile(join(outside, "letters", "all-letters.html"), "utf8");
    for (const { approve, withdraw } of ballots)
      expect([all.includes(approve), all.includes(withdraw)]).toEqual([true, true]);
    expect(all).toContain("Ask the school first.");
    const again = await round("letters", ...print, "--output", join(outside, "letters"));
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("This file is there already.") });
  });

  it("refuses letters that would show other words, or come from nobody", async () => {
    const print = ["--secrets", join(outside, "codes.json"), "--output", join(outside, "late")];
    const nobody = await round("letters", ...print);
    expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("no contact called forum") });
    const file = join(content, `en/${PAGE}.md`);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("Ask the school", "Call the school"));
    const changed = await round("letters", ...print, "--contact", "send");
    expect(changed).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("has changed since the round spring opened"),
    });
    await writeFile(file, text);
  });

  it("says of each code what it counts as, or why it doesn't, and records nothing in a trial", async () => {
    const before = await filesOf(content);
    const typed = [codeOf(0, "approve").toLowerCase(), "", "# a note", "7KQD", "ZZZZ-ZZZZ-ZZZZ-ZZZZ"];
    const both = [codeOf(0, "approve"), codeOf(3, "approve"), codeOf(3, "not-yet"), codeOf(1, "withdraw")];
    const { code, report } = await count([...typed, ...both], "--dry-run");
    expect(report.codes.map(({ line, state, message }) => [line, state, message?.split(/[.:]/)[0]])).toEqual([
      [1, "counts", undefined],
      [4, "refused", "This isn't a code"],
      [5, "refused", "No letter of this round holds this code"],
      [6, "known", "This code is on line 1 already"],
      [7, "refused", `Both answers of one letter about en/${PAGE} came, here and on line 8`],
      [8, "refused", `Both answers of one letter about en/${PAGE} came, here and on line 7`],
      [9, "refused", "This person has no vote on this page to take back"],
    ]);
    expect(report.pages[0]).toMatchObject({ approve: 1, notYet: 0, takenBack: 0, badge: "none" });
    expect(code).toBe(1);
    expect(await filesOf(content)).toEqual(before);
  });

  it("says so where codes came before the round or are of a day to come", async () => {
    const early = await count([codeOf(0, "approve")], "--date", "2025-12-31");
    expect(early.report.codes[0]?.message).toContain("may vote from 2026-01-01");
    expect(await round("count", "--codes", "-", "--date", "2999-01-01")).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining("is still to come") },
    });
  });

  it("counts what somebody types until the page is approved", async () => {
    const typed = [0, 1, 2].map((person) => codeOf(person, "approve")).join("\r\n");
    const args = ["scripts/approvals.ts", "round", "count", "spring", "--codes", "-", "--content", content];
    const said = await new Promise<string>((resolve) => {
      const child = execFile(process.execPath, args, (_, stdout) => resolve(stdout));
      child.stdin?.end(typed);
    });
    expect(said).toContain("3 of 3 codes of the round spring counted and recorded");
    expect(said).toMatch(new RegExp(`^en/${PAGE} +3 +0 +0 +approved$`, "m"));
    const lines = await readFile(join(content, `approvals/votes/en/${PAGE}.jsonl`), "utf8");
    expect(lines.trim().split("\n")).toHaveLength(3);
  });

  it("changes nothing when the same list is counted again", async () => {
    const before = await filesOf(content);
    const { code, report } = await count([0, 1, 2].map((person) => codeOf(person, "approve")));
    expect(report.codes.map(({ message }) => message)).toEqual(
      [1, 2, 3].map(() => `This code was counted already, on ${TODAY}.`),
    );
    expect(code).toBe(0);
    expect(await filesOf(content)).toEqual(before);
  });

  it("has put into the content no code but those that were counted", async () => {
    const text = [...(await filesOf(content)).values()].join("\n");
    const codes = ballots.flatMap((ballot) => [ballot.approve, ballot["not-yet"], ballot.withdraw]);
    const shown = codes.filter((each) => text.includes(each));
    expect(shown.sort()).toEqual([0, 1, 2].map((person) => codeOf(person, "approve")).sort());
  });

  it("closes with the declaration of two people, once", async () => {
    const alone = await round("close", "--scrutineers", "forum chair");
    expect(alone).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Two different people must have counted."),
    });
    const closed = await round("close", "--scrutineers", "forum chair, school governor");
    expect(closed).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("3 answers by letter came back"),
    });
    expect(await readFile(join(content, "approvals/rounds/spring.yaml"), "utf8")).toContain("counted: 3");
    const again = await round("close", "--scrutineers", "forum chair, school governor");
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("This round was closed on") });
  });

  it("takes no answer after that, but lets a parent take theirs back", async () => {
    const { code, report } = await count([codeOf(3, "approve"), codeOf(2, "withdraw")]);
    expect(report.codes.map(({ state }) => state)).toEqual(["refused", "counts"]);
    expect(report.pages[0]).toMatchObject({ approve: 2, takenBack: 1, badge: "in-review" });
    expect(code).toBe(1);
    const { stderr } = await runScript("approvals", "status", "--content", content);
    expect(stderr).not.toContain("error");
  });
});
