import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type Ledger, type PublishedPage, pageKey } from "../model/approval.ts";
import type { SourceFile } from "../model/content.ts";
import { compareText } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import type { NewVote } from "./ledger/cast-vote.ts";
import { type LedgerFiles, type ParsedLedger, parseLedger } from "./ledger/parse-ledger.ts";
import { CHAIN_START, hashLine, splitLines, toVoteLine } from "./ledger/vote-line.ts";
import { sha256 } from "./sha256.ts";
import { speakableCode, toCode } from "./speakable-code.ts";
import type { SeenFile } from "./verify/check-seen.ts";
import { type Checkpoint, parseCheckpoint } from "./verify/checkpoint.ts";

/** Reads and parses `approvals/` in a content folder. A folder that isn't there is an empty ledger: no page has a badge. */
export async function readLedger(content: string): Promise<ParsedLedger> {
  return parseLedger(await readLedgerFiles(content));
}

/** Reads the files of `approvals/` that the ledger is made of, as they are. */
export async function readLedgerFiles(content: string): Promise<LedgerFiles> {
  return {
    policy: await readSource(content, "approvals/policy.yaml"),
    register: await readSource(content, "approvals/register.yaml"),
    rounds: await readFolder(content, "rounds", /\.(jsonl|yaml)$/),
    votes: await readFolder(content, "votes", /\.(jsonl|yaml)$/),
  };
}

/** Reads every text that is kept of what reviewers saw. */
export async function readSeenFiles(content: string): Promise<SeenFile[]> {
  const files = await readFolder(content, "seen", /\.json$/);
  return files.map(({ file, text }) => ({ file, text, digest: basename(file, ".json") }));
}

/** Reads a published checkpoint. Throws a UserError where there is none in that file. */
export async function readCheckpoint(file: string): Promise<Checkpoint> {
  const text = await readText(file);
  if (text !== undefined) return parseCheckpoint(text, file);
  throw new UserError(file, "There is no such file.", "Download approvals/checkpoint.json of the site.");
}

/**
 * Appends votes to the files of their pages, in the order given: all or none. Each file is written anew beside the old
 * one, which keeps other commands away, and only when all of them stand do they take their places. `ledger` is what the
 * votes were checked against: where another vote was recorded in the meantime, nothing is written and a UserError says so.
 */
export async function appendVotes(content: string, votes: readonly NewVote[], ledger: Ledger): Promise<void> {
  const begun: string[] = [];
  const undo: (() => Promise<void>)[] = [];
  try {
    const before = new Map<string, string | undefined>();
    for (const [key, ofPage] of Map.groupBy(votes, pageKey)) {
      const file = join(content, "approvals", "votes", `${key}.jsonl`);
      await begin(file);
      begun.push(file);
      before.set(file, await extend(file, ofPage, countVotes(ledger, key)));
    }
    for (const [file, text] of before) {
      await rename(besideOf(file), file);
      undo.push(() => (text === undefined ? rm(file) : writeFile(file, text, "utf8")));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  } finally {
    for (const file of begun) await rm(besideOf(file), { force: true });
  }
}

function besideOf(file: string): string {
  return `${file}.new`;
}

async function begin(file: string): Promise<void> {
  const next = besideOf(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(next, "", { flag: "wx" }).catch((cause: unknown) => {
    const problem =
      "This file can't be begun: another command is writing this page's votes, or stopped while it did.";
    throw new UserError(next, problem, "Try again. If no other command is running, delete it.", { cause });
  });
}

/** Writes the file with its new votes beside it, and gives the text that it has now. */
async function extend(file: string, votes: readonly NewVote[], known: number): Promise<string | undefined> {
  const before = await readText(file);
  const lines = splitLines(before ?? "");
  if (lines.length !== known)
    throw new UserError(file, "Another vote was recorded in the meantime.", "Run the command again.");
  for (const vote of votes) {
    const last = lines.at(-1);
    lines.push(toVoteLine({ ...vote, previous: last === undefined ? CHAIN_START : hashLine(last) }));
  }
  await writeFile(besideOf(file), `${lines.join("\n")}\n`, { encoding: "utf8", flush: true });
  return before;
}

function countVotes(ledger: Ledger, key: string): number {
  const record = ledger.state === "sound" ? ledger.pages.get(key) : undefined;
  return record?.state === "sound" ? record.votes.length : 0;
}

/** The file that keeps what the digest of some words was taken of. */
function seenFile(content: string, digest: string): string {
  return join(content, "approvals", "seen", `${digest}.json`);
}

/** Keeps what reviewers saw, so that anyone can see later which words changed. What is kept already stays as it is. */
export async function keepSeen(content: string, { digest, seen }: PublishedPage): Promise<void> {
  const text = seen();
  if (digest.state !== "digest" || text === undefined) return;
  const file = seenFile(content, digest.digest);
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text, "utf8");
  await rename(`${file}.${process.pid}`, file);
}

/** Gives what the reviewers of some words saw; undefined where it isn't kept, or isn't what the digest was taken of. */
export function createSeenReader(content: string): (digest: string) => string | undefined {
  return (digest) => {
    const file = seenFile(content, digest);
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, "utf8");
    return sha256(text) === digest ? text : undefined;
  };
}

/** A new random id for a reviewer, like `7kqd-2m9p`. */
export function makeReviewerId(): string {
  return speakableCode(randomBytes(5).toString("hex")).toLowerCase();
}

/** A new random code for a letter, like `7KQD-2M9P-R4TX-0ZBW`. */
export function makeBallotCode(): string {
  return toCode(randomBytes(10).toString("hex"));
}

/** How many files are open at once: a council's votes are thousands of files, and some systems allow 256. */
const AT_ONCE = 64;

/** The files of one folder of `approvals/`, of some kinds. */
async function readFolder(content: string, name: string, kinds: RegExp): Promise<SourceFile[]> {
  const folder = join(content, "approvals", name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingIfAbsent);
  const paths = (entries ?? [])
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareText);
  const files: (SourceFile | undefined)[] = [];
  for (let first = 0; first < paths.length; first += AT_ONCE) {
    const some = paths.slice(first, first + AT_ONCE);
    files.push(...(await Promise.all(some.map((path) => readSource(content, path)))));
  }
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
