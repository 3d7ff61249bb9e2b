import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { type Result, runScript } from "../run-script.ts";

const POLICY = `versions:
  - from: 2026-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
`;
const REGISTER = `rounds:
  - id: 2026-spring
    reviewers:
      - { id: aaaa-0001, languages: [en], from: 2026-01-01, until: 2026-12-31 }
      - { id: aaaa-0002, languages: [en], from: 2026-01-01, until: 2026-12-31 }
      - { id: aaaa-0003, languages: [en], from: 2026-01-01, until: 2026-12-31 }
      - { id: aaaa-0004, languages: [en], from: 2025-01-01, until: 2025-12-31 }
      - { id: aaaa-0005, languages: [ur], from: 2026-01-01, until: 2026-12-31 }
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

/** Records a vote with everything right; `changes` replace or add options. */
async function record(
  reviewer: string,
  changes: Record<string, string> = {},
  page = "school/sen-support",
): Promise<Result> {
  const { code } = await rowOf("school/sen-support");
  const options = {
    language: "en",
    reviewer,
    verdict: "approve",
    code,
    "way-in": "in-person",
    date: "2026-10-05",
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

  it.each([
    [[], "Say what to do."],
    [["record"], "Say what to do."],
    [["status", "--date", "tomorrow"], '"tomorrow" is not a day.'],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await approvals(...args);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});
