import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

/** Votes are of the day on which the test runs: the command takes none of a day to come. */
const TODAY = new Date().toISOString().slice(0, 10);
const POLICY = `versions:
  - from: 2000-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
    waysIn: [pull-request, paper, in-person]
`;
const REGISTER = `rounds:
  - id: spring
    reviewers:
      - { id: aaaa-0001, languages: [en], from: 2000-01-01, until: 2999-12-31 }
      - { id: aaaa-0002, languages: [en], from: 2000-01-01, until: 2999-12-31 }
      - { id: aaaa-0003, languages: [en], from: 2000-01-01, until: 2999-12-31 }
      - { id: aaaa-0004, languages: [en], from: 2000-01-01, until: 2000-12-31 }
      - { id: aaaa-0005, languages: [ur], from: 2000-01-01, until: 2999-12-31 }
`;

let content: string;
beforeEach(async () => {
  content = await makeContentFolder({
    "en/school/sen-support.md": pageText("SEN support", "Ask the school first."),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": REGISTER,
  });
});
afterEach(() => rm(content, { recursive: true, force: true }));

const approvals = (...args: string[]): Promise<Result> =>
  runScript("approvals", ...args, "--content", content);

type Row = { page: string; state: string; code: string };

async function rowOf(page: string): Promise<Row> {
  const { pages } = JSON.parse((await approvals("status", "--json")).stdout) as { pages: Row[] };
  const row = pages.find((each) => each.page === page);
  if (row === undefined) throw new Error(`There is no row for ${page}.`);
  return row;
}

/** The code of the page, which has the same words in every test. */
let codeOfPage: Promise<string> | undefined;

/** Records a vote with everything right; `changes` replace or add options. */
async function record(
  reviewer: string,
  changes: Record<string, string> = {},
  page = "school/sen-support",
): Promise<Result> {
  codeOfPage ??= rowOf("school/sen-support").then(({ code }) => code);
  const options = {
    language: "en",
    reviewer,
    verdict: "approve",
    code: await codeOfPage,
    "way-in": "in-person",
    date: TODAY,
    ...changes,
  };
  return approvals(
    "record",
    page,
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
  );
}

describe("npm run approvals", () => {
  it("records votes until enough parents approve, and says where the page stands", async () => {
    const said = [];
    for (const reviewer of ["aaaa-0001", "aaaa-0002", "aaaa-0003"]) said.push(await record(reviewer));
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(said[0]?.stdout).toContain("/school/sen-support/ is now in-review");
    expect(said[2]?.stdout).toContain("/school/sen-support/ is now approved");
    const lines = (await readFile(join(content, "approvals/votes/en/school/sen-support.jsonl"), "utf8"))
      .trim()
      .split("\n");
    expect(lines).toHaveLength(3);
    expect((await approvals("status")).stdout).toMatch(
      /^approved {4}\S{9} {2}en {7}\/school\/sen-support\/ /m,
    );
  }, 120_000);

  it("makes ids that hold nothing about a person", async () => {
    const [one, other] = [await approvals("new-id"), await approvals("new-id")];
    expect(one.stdout).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}\n$/);
    expect(one.stdout).not.toBe(other.stdout);
  });

  it.each<[string, string, Record<string, string>, string?, string?]>([
    [
      "a page that isn't there",
      'There is no such page in the language "en".\n  Did you mean "school/sen-support"?',
      {},
      "aaaa-0001",
      "school/sen-suport",
    ],
    ["a language that the page isn't in", 'There is no such page in the language "ur".', { language: "ur" }],
    ["a reviewer that nobody knows", "bbbb-0001", {}, "bbbb-0001"],
    ["a name instead of an id", "never a name", {}, "ada"],
    ["a reviewer whose round is over", "aaaa-0004", {}, "aaaa-0004"],
    ["a reviewer who doesn't read the language", "aaaa-0005", {}, "aaaa-0005"],
    ["a code of other words", "The page is no longer what AAAA-AAAA stood on.", { code: "AAAA-AAAA" }],
    ["something that isn't a code", '"words" is not a code.', { code: "words" }],
    ["a day that isn't", "is not a date in the calendar", { date: "2026-02-30" }],
    ["a day that is still to come", "is still to come", { date: "2999-01-01" }],
    ["a verdict that there isn't", '"yes" is not a value', { verdict: "yes" }],
    ["a way in that there isn't", '"pigeon" is not a value', { "way-in": "pigeon" }],
    ["taking back what was never said", "has no vote on this page to take back", { verdict: "withdraw" }],
  ])(
    "refuses %s with a sentence and writes nothing",
    async (_, sentence, changes, reviewer = "aaaa-0001", page = "school/sen-support") => {
      const { code, stderr } = await record(reviewer, changes, page);
      expect(stderr).toContain(sentence);
      expect(code).toBe(2);
      await expect(readFile(join(content, "approvals/votes/en/school/sen-support.jsonl"))).rejects.toThrow(
        "ENOENT",
      );
    },
  );

  it("refuses a vote without the code of what the reviewer saw, and doesn't tell it", async () => {
    const { code, stderr } = await approvals(
      ...["record", "school/sen-support", "--language", "en", "--reviewer", "aaaa-0001"],
      ...["--verdict", "approve", "--way-in", "paper"],
    );
    expect(stderr).toContain("The code of what the reviewer saw is missing.");
    expect(stderr).not.toContain((await rowOf("school/sen-support")).code);
    expect(code).toBe(2);
  });

  it("takes a vote back without a code, and ends the approval", async () => {
    for (const reviewer of ["aaaa-0001", "aaaa-0002", "aaaa-0003"]) await record(reviewer);
    const { code, stdout } = await approvals(
      ...["record", "school/sen-support", "--language", "en", "--reviewer", "aaaa-0002"],
      ...["--verdict", "withdraw", "--way-in", "in-person"],
    );
    expect(code).toBe(0);
    expect(stdout).toContain("/school/sen-support/ is now in-review");
  });

  it("stops at a file that another command is writing, and leaves the ledger as it was", async () => {
    await record("aaaa-0001");
    const file = join(content, "approvals/votes/en/school/sen-support.jsonl");
    const before = await readFile(file, "utf8");
    await writeFile(`${file}.new`, "half a li");
    const { code, stderr } = await record("aaaa-0002");
    expect(code).toBe(2);
    expect(stderr).toMatch(/sen-support\.jsonl\.new: .*\n {2}Try again\. .*delete it/);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  it("refuses the same vote twice", async () => {
    await record("aaaa-0001");
    const again = await record("aaaa-0001");
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("of these words already");
  });

  it("says on which line a ledger was tampered with, and trusts nothing on it", async () => {
    await record("aaaa-0001");
    await appendFile(join(content, "approvals/votes/en/school/sen-support.jsonl"), "{}\n");
    const { code, stdout, stderr } = await approvals("status");
    expect(code).toBe(1);
    expect(stderr).toContain("approvals/votes/en/school/sen-support.jsonl:2:1  error");
    expect(stdout).toMatch(/^unverified .*\/school\/sen-support\//m);
  });

  it("trusts nothing where the rules are broken, and says why", async () => {
    await writeFile(join(content, "approvals/policy.yaml"), POLICY.replace("quorum: 3", "quorum: 1"));
    const { code, stdout, stderr } = await approvals("status");
    expect(code).toBe(1);
    expect(stderr).toContain("approvals/policy.yaml:3:");
    expect(stderr).toContain("must be 3 or more");
    expect(stdout).toMatch(/^unverified 4$/m);
    expect((await record("aaaa-0001")).code).toBe(2);
  });

  it("can't run without a content folder", async () => {
    const { code, stderr } = await runScript("approvals", "status", "--content", join(content, "elsewhere"));
    expect({ code, said: stderr.includes("This content folder can't be read.") }).toEqual({
      code: 2,
      said: true,
    });
  });

  it.each([
    [[], "Say what to do."],
    [["stauts"], "Say what to do."],
    [["record"], "Say which page."],
    [["record", "school/sen-support", "care"], "care: This is one word too many."],
    [["status", "care"], "care: This is one word too many."],
    [["record", "school/sen-support"], '"language" is missing.'],
    [["status", "--jsn"], "Did you mean --json?"],
    [["status", "--date", "tomorrow"], '"tomorrow" is not a day.'],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await approvals(...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});
