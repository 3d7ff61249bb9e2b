import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LedgerFiles } from "../../plugins/approvals/ledger/parse-ledger.ts";
import type { SourceFile } from "../../plugins/model/content.ts";
import { askTwice, type ReadTwice, readTwice } from "./independent.ts";
import { source } from "./ledger-files.ts";
import { digestIn, makeHistory } from "./replay-history.ts";
import { dateOf } from "./replay-model.ts";
import { type Commit, toFastImport } from "./replay-tree.ts";

const COMMITS = 300;

let folder: string;
let history: Commit[];

function git(args: readonly string[], input?: string): string {
  return execFileSync("git", args, {
    ...{ cwd: folder, encoding: "utf8", maxBuffer: 1024 ** 3 },
    ...(input === undefined ? {} : { input }),
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
  history = makeHistory(COMMITS, 20260510);
  git(["init", "--quiet", "--bare"]);
  git(["fast-import", "--quiet"], toFastImport(history));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every blob of the repository by its name, in one call. */
function readBlobs(names: readonly string[]): Map<string, string> {
  const out = execFileSync("git", ["cat-file", "--batch"], {
    ...{ cwd: folder, input: `${names.join("\n")}\n`, maxBuffer: 1024 ** 3 },
  });
  const blobs = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [name = "", , size = "0"] = out.toString("utf8", at, end).split(" ");
    blobs.set(name, out.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}

/** Each commit of the repository, oldest first: its day and its files as they are in it. */
function readCommits(): { date: string; subject: string; files: Map<string, string> }[] {
  const log = git(["log", "--reverse", "--format=%H %cs %s", "main"]).trim().split("\n");
  const trees = log.map((line) => {
    const [commit = "", date = "", ...subject] = line.split(" ");
    const entries = git(["ls-tree", "-r", "-z", commit]).split("\0").filter(Boolean);
    const names = entries.map((entry): [string, string] => {
      const [info = "", path = ""] = entry.split("\t");
      return [path.replace("content/", ""), info.split(" ")[2] ?? ""];
    });
    return { date, subject: subject.join(" "), names };
  });
  const blobs = readBlobs([...new Set(trees.flatMap(({ names }) => names.map(([, name]) => name)))]);
  return trees.map(({ date, subject, names }) => ({
    ...{ date, subject },
    files: new Map(names.map(([path, name]) => [path, blobs.get(name) ?? ""])),
  }));
}

function ledgerIn(files: ReadonlyMap<string, string>): LedgerFiles {
  const under = (folder: string): SourceFile[] =>
    [...files]
      .filter(([path]) => path.startsWith(`approvals/${folder}`))
      .map(([path, text]) => source(path.replace("approvals/", ""), text));
  return {
    policy: under("policy.yaml")[0],
    register: under("register.yaml")[0],
    rounds: [],
    votes: under("votes/"),
  };
}

/** What the program and the independent verifier say of a page of a tree on a day. */
function ask(read: ReadTwice, files: ReadonlyMap<string, string>, key: string, date: string) {
  const [language = "", ...rest] = key.split("/");
  const page = rest.join("/");
  const digest = digestIn(files, language, page);
  return askTwice(read, { page, language, digest: digest.state === "digest" ? digest.digest : "" }, date);
}

describe("every commit of a history", () => {
  it("gives again, from its tree and its day alone, the states that its makers wrote down", () => {
    const commits = readCommits();
    expect(commits).toHaveLength(COMMITS);
    const wrong: unknown[] = [];
    for (const [index, { date, subject, files }] of commits.entries()) {
      const made = history[index];
      expect({ date, subject }).toEqual({ date: dateOf(made?.day ?? 0), subject: made?.subject });
      const read = readTwice(ledgerIn(files));
      for (const [key, expected] of made?.expected ?? []) {
        const { program, verifier } = ask(read, files, key, date);
        if (JSON.stringify(sorted(program)) !== JSON.stringify(sorted(expected)))
          wrong.push({ index, date, subject, key, program, expected });
        if (JSON.stringify(sorted(verifier)) !== JSON.stringify(sorted(expected)))
          wrong.push({ index, date, subject, key, verifier, expected });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 300_000);

  it("brings every state about, and every kind of change", () => {
    const states = new Set(
      history.flatMap(({ expected }) => [...expected.values()].map(({ state }) => state)),
    );
    expect([...states].sort()).toEqual([
      "approved",
      "expired",
      "in-review",
      "lapsed",
      "none",
      "unverified",
      "withdrawn",
    ]);
    const kinds = new Set(history.map(({ subject }) => subject.split(" ").slice(0, 2).join(" ")));
    for (const kind of [
      "Record approve",
      "Record not-yet",
      "Record withdraw",
      "Change the",
      "Add a",
      "Break a",
      "Break the",
    ])
      expect(kinds).toContain(kind);
    for (const verb of ["Edit", "Revert", "Rename"])
      expect(history.some(({ subject }) => subject.startsWith(verb))).toBe(true);
  });
});

function sorted(said: object): [string, unknown][] {
  return Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
}
