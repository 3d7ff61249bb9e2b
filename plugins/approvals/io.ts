import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pageKey } from "../model/approval.ts";
import type { SourceFile } from "../model/content.ts";
import { compareText } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import type { NewVote } from "./cast-vote.ts";
import { type ParsedLedger, parseLedger } from "./parse-ledger.ts";
import { speakableCode } from "./speakable-code.ts";
import { CHAIN_START, hashLine, splitLines, toVoteLine } from "./vote-line.ts";

/** Reads and parses `approvals/` in a content folder. A folder that isn't there is an empty ledger: no page has a badge. */
export async function readLedger(content: string): Promise<ParsedLedger> {
  return parseLedger({
    policy: await readSource(content, "approvals/policy.yaml"),
    register: await readSource(content, "approvals/register.yaml"),
    rounds: await readFolder(content, "rounds"),
    votes: await readFolder(content, "votes"),
  });
}

/**
 * Appends a vote to the file of its page. The file is written anew beside the old one and then takes its place, so
 * that it is never half written. `known` is how many votes the vote was checked against: where another was recorded
 * in the meantime, nothing is written and a UserError says so.
 */
export async function appendVote(content: string, vote: NewVote, known: number): Promise<void> {
  const file = join(content, "approvals", "votes", `${pageKey(vote)}.jsonl`);
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.new`;
  const handle = await open(next, "wx").catch((cause: unknown) => {
    const problem =
      "This file can't be begun: another command is writing this page's votes, or stopped while it did.";
    throw new UserError(next, problem, "Try again. If no other command is running, delete it.", { cause });
  });
  try {
    await handle.writeFile(await extend(file, vote, known), "utf8");
    await handle.sync();
    await handle.close();
    await rename(next, file);
  } catch (error) {
    await handle.close();
    await rm(next, { force: true });
    throw error;
  }
}

/** A new random id for a reviewer, like `7kqd-2m9p`. */
export function makeReviewerId(): string {
  return speakableCode(randomBytes(5).toString("hex")).toLowerCase();
}

async function extend(file: string, vote: NewVote, known: number): Promise<string> {
  const lines = splitLines((await readText(file)) ?? "");
  if (lines.length !== known) {
    throw new UserError(file, "Another vote was recorded in the meantime.", "Run the command again.");
  }
  const last = lines.at(-1);
  const previous = last === undefined ? CHAIN_START : hashLine(last);
  return `${[...lines, toVoteLine({ ...vote, previous })].join("\n")}\n`;
}

/** The files of one folder of the ledger that the ledger is made of. */
async function readFolder(content: string, name: string): Promise<SourceFile[]> {
  const folder = join(content, "approvals", name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingIfAbsent);
  const paths = (entries ?? [])
    .filter((entry) => entry.isFile() && /\.(jsonl|yaml)$/.test(entry.name))
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareText);
  const files = await Promise.all(paths.map((path) => readSource(content, path)));
  return files.filter((file) => file !== undefined);
}

async function readSource(content: string, path: string): Promise<SourceFile | undefined> {
  const file = join(content, path);
  const text = await readText(file);
  return text === undefined ? undefined : { path, file, text };
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(nothingIfAbsent);
}

/** A file or folder that isn't there is nothing; any other trouble stops the work. */
function nothingIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw new UserError(error.path ?? "approvals", "This can't be read.", "Check that it may be read.", {
    cause: error,
  });
}
