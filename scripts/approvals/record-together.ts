import { constants } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { appendVotes } from "../../plugins/approvals/io.ts";
import type { NewVote } from "../../plugins/approvals/ledger/cast-vote.ts";
import { type Ledger, pageKey } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";

/**
 * Appends many votes, all or none. They are written into copies first; the copies take the places of the files
 * only when all of them stand, and only while nobody else has written to any.
 */
export async function recordTogether(
  content: string,
  votes: readonly NewVote[],
  ledger: Ledger,
): Promise<void> {
  const stage = await mkdtemp(join(tmpdir(), "votes-"));
  const files = [...new Set(votes.map((vote) => voteFile("", vote)))];
  const begun: string[] = [];
  try {
    for (const file of files) await copyIfThere(join(content, file), join(stage, file));
    const before = await Promise.all(files.map((file) => readIfThere(join(stage, file))));
    for (const [key, ofPage] of Map.groupBy(votes, pageKey))
      await appendVotes(stage, key, ofPage, countVotes(ledger, key));
    for (const file of files) {
      await begin(join(stage, file), join(content, `${file}.new`));
      begun.push(file);
    }
    for (const [index, file] of files.entries()) await checkSame(join(content, file), before[index]);
    for (const file of files) await rename(join(content, `${file}.new`), join(content, file));
    begun.length = 0;
  } finally {
    for (const file of begun) await rm(join(content, `${file}.new`), { force: true });
    await rm(stage, { recursive: true, force: true });
  }
}

function voteFile(content: string, vote: NewVote): string {
  return join(content, "approvals", "votes", `${pageKey(vote)}.jsonl`);
}

function countVotes(ledger: Ledger, key: string): number {
  const votes = ledger.state === "sound" ? ledger.pages.get(key) : undefined;
  return votes?.state === "sound" ? votes.votes.length : 0;
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if ((await readIfThere(from)) !== undefined) await copyFile(from, to);
}

/** The same name that a single vote is written under keeps other commands away meanwhile. */
async function begin(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_EXCL).catch((cause: unknown) => {
    const problem =
      "This file can't be begun: another command is writing this page's votes, or stopped while it did.";
    throw new UserError(to, problem, "Try again. If no other command is running, delete it.", { cause });
  });
}

async function checkSame(file: string, before: string | undefined): Promise<void> {
  if ((await readIfThere(file)) === before) return;
  throw new UserError(file, "Another vote was recorded in the meantime.", "Run the command again.");
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UserError(file, "This can't be read.", "Check that it may be read.", { cause: error });
  });
}
