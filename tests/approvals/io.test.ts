import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendVotes, makeReviewerId, readLedger } from "../../plugins/approvals/io.ts";
import type { NewVote } from "../../plugins/approvals/ledger/cast-vote.ts";
import { pageKey, ReviewerId, type SoundLedger } from "../../plugins/model/approval.ts";
import { FIRST, POLICY, REGISTER } from "./ledger-files.ts";

const votes = "approvals/votes/en/care";
let content = "";

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "approvals-"));
  await mkdir(join(content, "approvals"));
  await writeFile(join(content, "approvals/policy.yaml"), POLICY);
  await writeFile(join(content, "approvals/register.yaml"), REGISTER);
});

afterEach(() => rm(content, { recursive: true }));

function vote(number: number): NewVote {
  const reviewer = `aaaa-000${number}`;
  const rest = { verdict: "approve", date: "2026-05-10", wayIn: "in-person" } as const;
  return { page: "care/short-breaks", language: "en", digest: FIRST, reviewer, ...rest };
}

/** Appends a vote that was checked against a ledger with so many votes on its page. */
async function appendVote(content: string, vote: NewVote, known: number): Promise<void> {
  const votes = Array.from({ length: known }, () => ({ ...vote, previous: "", round: "", lastDay: "" }));
  const pages: SoundLedger["pages"] = new Map([[pageKey(vote), { state: "sound", votes }]]);
  const none = { policy: [], reviewers: new Map(), rounds: new Map() };
  await appendVotes(content, [vote], { state: "sound", pages, ...none });
}

async function reviewersWhoVoted(): Promise<string[]> {
  const { ledger, findings } = await readLedger(content);
  expect(findings).toEqual([]);
  const record = ledger.state === "sound" ? ledger.pages.get("en/care/short-breaks") : undefined;
  return record?.state === "sound" ? record.votes.map(({ reviewer }) => reviewer) : [];
}

/** Reads the ledger where no more than so many files may be open, as some systems have it, and gives how many pages it has. */
function countPagesWithin(openFiles: number): string {
  const read = `import { readLedger } from "${resolve("plugins/approvals/io.ts")}";
    const { ledger } = await readLedger(process.argv[1]);
    console.log(ledger.pages.size);`;
  const command = `ulimit -n ${openFiles} && exec "$0" --input-type=module --eval "$1" "$2"`;
  return execFileSync("sh", ["-c", command, process.execPath, read, content], { encoding: "utf8" }).trim();
}

describe("the ledger on disk", () => {
  it("is read though it has more files than may be open at once", async () => {
    await mkdir(join(content, votes), { recursive: true });
    for (let number = 0; number < 400; number++) await writeFile(join(content, votes, `${number}.jsonl`), "");
    expect(countPagesWithin(120)).toBe("400");
  });

  it("gives back what was appended, in order and chained", async () => {
    for (const number of [1, 2, 3]) await appendVote(content, vote(number), number - 1);
    expect(await reviewersWhoVoted()).toEqual(["aaaa-0001", "aaaa-0002", "aaaa-0003"]);
    expect(await readdir(join(content, votes))).toEqual(["short-breaks.jsonl"]);
  });

  it("changes no byte of the lines before", async () => {
    await appendVote(content, vote(1), 0);
    const before = await readFile(join(content, votes, "short-breaks.jsonl"), "utf8");
    await appendVote(content, vote(2), 1);
    expect(await readFile(join(content, votes, "short-breaks.jsonl"), "utf8")).toMatch(before);
  });

  it("loses no vote where several commands write at once", async () => {
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((number) => appendVote(content, vote(number), 0)),
    );
    const recorded = results.filter(({ status }) => status === "fulfilled");
    expect(recorded).toHaveLength(1);
    expect(await reviewersWhoVoted()).toHaveLength(1);
  });

  it("writes nothing where a vote came in between", async () => {
    await appendVote(content, vote(1), 0);
    await expect(appendVote(content, vote(2), 0)).rejects.toThrow(
      "Another vote was recorded in the meantime.",
    );
    expect(await reviewersWhoVoted()).toEqual(["aaaa-0001"]);
    await appendVote(content, vote(2), 1);
    expect(await reviewersWhoVoted()).toHaveLength(2);
  });

  it("stays whole, and says what to delete, after a command that was stopped", async () => {
    await appendVote(content, vote(1), 0);
    await writeFile(join(content, votes, "short-breaks.jsonl.new"), "half a li");
    await expect(appendVote(content, vote(2), 1)).rejects.toThrow(/short-breaks\.jsonl\.new: .*delete it/);
    expect(await reviewersWhoVoted()).toEqual(["aaaa-0001"]);
  });

  it("keeps the home page's votes apart", async () => {
    await appendVote(content, { ...vote(1), page: "" }, 0);
    const { ledger, findings } = await readLedger(content);
    expect(findings).toEqual([]);
    expect(ledger.state === "sound" && [...ledger.pages.keys()]).toEqual(["en/index"]);
  });

  it("is empty, without a mistake, where there is none", async () => {
    expect(await readLedger(join(content, "elsewhere"))).toMatchObject({
      ledger: { state: "unsound" },
      findings: [],
    });
  });
});

describe("makeReviewerId", () => {
  it("makes ids that the register takes, each another", () => {
    const ids = Array.from({ length: 50 }, makeReviewerId);
    expect(ids.filter((id) => !ReviewerId.safeParse(id).success)).toEqual([]);
    expect(new Set(ids).size).toBe(50);
  });
});
