import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const TODAY = new Date().toISOString();
const POLICY = `versions:
  - from: 2000-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
    waysIn: [pull-request]
`;
const REGISTER = `rounds:
  - id: spring
    reviewers:
${[1, 2, 3].map((each) => `      - { id: aaaa-000${each}, languages: [en], from: 2000-01-01, until: 2999-12-31 }\n`).join("")}      - { id: aaaa-0004, languages: [ur], from: 2000-01-01, until: 2999-12-31 }
`;
const LOGINS = `rounds:
  spring:
    secret-ada: aaaa-0001
    secret-ben: aaaa-0002
    secret-chi: aaaa-0003
    secret-dee: aaaa-0004
`;

let content: string;
beforeEach(async () => {
  content = await makeContentFolder({
    "en/school/sen-support.md": pageText("SEN support", "Ask the school first."),
    "en/care/index.md": pageText("Care"),
    "en/care/short-breaks.md": pageText("Short breaks", "Ask us for a break."),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": REGISTER,
    "logins.yaml": LOGINS,
  });
});
afterEach(() => rm(content, { recursive: true, force: true }));

const approvals = (...args: string[]) => runScript("approvals", ...args, "--content", content);

async function codesByPage(): Promise<Record<string, string>> {
  const { pages } = JSON.parse((await approvals("status", "--json")).stdout) as {
    pages: { page: string; code: string }[];
  };
  return Object.fromEntries(pages.map(({ page, code }) => [page, code]));
}

let next = 0;
const review = (login: string | null, state: string, body: string) => {
  next += 1;
  return {
    id: next,
    user: login === null ? null : { login, type: "User" },
    state,
    body,
    submitted_at: TODAY,
    commit_id: null,
  };
};

/** Records reviews in a file and runs the command on it. */
async function readReviews(reviews: unknown[], ...more: string[]) {
  const from = join(content, "reviews.json");
  const commits = [{ sha: "c1", people: ["staff"] }];
  await writeFile(from, JSON.stringify({ reviews, commits, merged: "m1" }));
  return approvals("reviews", "--from", from, "--logins", join(content, "logins.yaml"), ...more);
}

const VOTES = "approvals/votes/en";
const linesIn = async (page: string) =>
  (await readFile(join(content, VOTES, `${page}.jsonl`), "utf8")).trim().split("\n");

describe("npm run approvals -- reviews", () => {
  it("records every vote of a pull request once, and says what isn't one without naming anybody", async () => {
    const { "school/sen-support": support = "", "care/short-breaks": breaks = "" } = await codesByPage();
    const given = [
      review("secret-ada", "APPROVED", `${support} and ${breaks}`),
      review("secret-ben", "approved", support.toLowerCase()),
      review("secret-chi", "APPROVED", support),
      review("secret-dee", "APPROVED", support),
      review("secret-eve", "APPROVED", support),
      review(null, "APPROVED", support),
      review("secret-ben", "COMMENTED", breaks),
    ];
    const first = await readReviews(given);
    expect(first.stderr).toBe("");
    expect(first.stdout.split("\n")).toEqual([
      "Recorded 4 votes.",
      "/care/short-breaks/ is now in-review.",
      "/school/sen-support/ is now approved.",
      "Review 5 is not counted. Its account is not one of a registered reviewer.",
      "Review 6 is not counted. Its account has been deleted.",
      "Review 7 is not counted for /care/short-breaks/. It is a comment: it neither approves nor asks for changes.",
      "A vote on /school/sen-support/ is not counted. The reviewer aaaa-0004 does not read English.",
      "",
    ]);
    expect(first.code).toBe(0);
    expect(await linesIn("school/sen-support")).toHaveLength(3);
    expect(await linesIn("care/short-breaks")).toHaveLength(1);

    const second = await readReviews(given, "--json");
    expect((JSON.parse(second.stdout) as { votes: unknown[] }).votes).toEqual([]);
    expect(await linesIn("school/sen-support")).toHaveLength(3);
    expect(first.stdout + second.stdout).not.toContain("secret-");
  }, 120_000);

  it("says what it would record and writes nothing with --dry-run", async () => {
    const { "school/sen-support": support = "" } = await codesByPage();
    const { stdout } = await readReviews(
      [review("secret-ada", "CHANGES_REQUESTED", support)],
      "--dry-run",
      "--json",
    );
    expect(JSON.parse(stdout)).toEqual({
      votes: [
        {
          ...{ page: "school/sen-support", url: "/school/sen-support/", language: "en" },
          ...{ verdict: "not-yet", date: TODAY.slice(0, 10) },
        },
      ],
      skipped: [],
    });
    expect(await readdir(join(content, "approvals"))).not.toContain("votes");
  }, 120_000);

  it("records none of the votes where one of the files can't be written", async () => {
    const { "school/sen-support": support = "", "care/short-breaks": breaks = "" } = await codesByPage();
    await readReviews([review("secret-ada", "APPROVED", support)]);
    const before = await linesIn("school/sen-support");
    await writeFile(join(content, VOTES, "school/sen-support.jsonl.new"), "another command's");
    const { code, stderr } = await readReviews([review("secret-ben", "APPROVED", `${breaks} ${support}`)]);
    expect(stderr).toContain("another command is writing this page's votes");
    expect(code).toBe(2);
    expect(await linesIn("school/sen-support")).toEqual(before);
    expect(await readdir(join(content, VOTES, "care")).catch(() => [])).toEqual([]);
  }, 120_000);

  it.each<[string, string[], string]>([
    ["no file of logins", ["--from", "reviews.json"], "--logins: Nobody can say whose reviews these are."],
    [
      "a file of logins that git publishes",
      ["--logins", "package.json", "--from", "reviews.json"],
      "git keeps it with the site",
    ],
    ["neither a forge nor a file", ["--logins", "LOGINS"], "--forge: Say which forge."],
    [
      "a forge but no number",
      ["--logins", "LOGINS", "--forge", "gitlab", "--repository", "a/b"],
      "--pull-request",
    ],
  ])("can't run with %s, and says so", async (_, args, sentence) => {
    const { code, stderr } = await approvals(
      "reviews",
      ...args.map((each) => (each === "LOGINS" ? join(content, "logins.yaml") : each)),
    );
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });
});
