import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appendVotes } from "../../plugins/approvals/io.ts";
import type { NewVote } from "../../plugins/approvals/ledger/cast-vote.ts";
import { hashLine } from "../../plugins/approvals/ledger/vote-line.ts";
import type { SoundLedger } from "../../plugins/model/approval.ts";
import { makeContentFolder } from "../content-folder.ts";
import { recordedVote, sceneOf } from "../forges/scene.ts";

vi.mock(import("node:fs/promises"), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, rename: vi.fn(real.rename) };
});

const EMPTY: SoundLedger = { ...sceneOf([]).ledger, pages: new Map() };
const vote = (page: string, reviewer: string): NewVote => ({
  ...{ page, language: "en", digest: "1".repeat(64), reviewer, verdict: "approve" },
  ...{ date: "2026-05-04", wayIn: "pull-request" },
});

const counted = { ...vote("care", "aaaa-0001"), previous: "", round: "", lastDay: "" };

let content: string;
beforeEach(async () => {
  content = await makeContentFolder();
});
afterEach(() => rm(content, { recursive: true, force: true }));

const folder = () => join(content, "approvals/votes/en");
const linesIn = async (page: string) =>
  (await readFile(join(folder(), `${page}.jsonl`), "utf8")).trim().split("\n");
const filesThere = async () => {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

describe("votes that are recorded together", () => {
  it("are chained in the files of their pages, the home page's too", async () => {
    const votes = [vote("", "aaaa-0001"), vote("school", "aaaa-0001"), vote("", "aaaa-0002")];
    await appendVotes(content, votes, EMPTY);
    const [first = "", second = ""] = await linesIn("index");
    expect(JSON.parse(second)).toMatchObject({ reviewer: "aaaa-0002", previous: hashLine(first) });
    expect(await linesIn("school")).toHaveLength(1);
    expect(await filesThere()).toEqual(expect.arrayContaining(["index.jsonl", "school.jsonl"]));
    expect(await filesThere()).toHaveLength(2);
  });

  it("leave every file as it was where one has grown since the ledger was read", async () => {
    await appendVotes(content, [vote("school", "aaaa-0001")], EMPTY);
    const before = await linesIn("school");
    const votes = [vote("care", "aaaa-0002"), vote("school", "aaaa-0002")];
    await expect(appendVotes(content, votes, EMPTY)).rejects.toThrow(
      "Another vote was recorded in the meantime.",
    );
    expect(await linesIn("school")).toEqual(before);
    expect(await filesThere()).toEqual(["school.jsonl"]);
  });

  it("leave every file as it was where another command is writing one", async () => {
    await mkdir(folder(), { recursive: true });
    await writeFile(join(folder(), "school.jsonl.new"), "another command's");
    const votes = [vote("care", "aaaa-0002"), vote("school", "aaaa-0002")];
    await expect(appendVotes(content, votes, EMPTY)).rejects.toThrow("another command is writing");
    expect(await filesThere()).toEqual(["school.jsonl.new"]);
    expect(await readFile(join(folder(), "school.jsonl.new"), "utf8")).toBe("another command's");
  });

  it("are taken out again where one file can't take its place, as while a program on Windows has it open", async () => {
    await appendVotes(content, [vote("care", "aaaa-0001")], EMPTY);
    const before = await linesIn("care");
    const ledger = { ...EMPTY, pages: new Map([["en/care", { state: "sound", votes: [counted] } as const]]) };
    const real = vi.mocked(rename).getMockImplementation();
    if (real === undefined) throw new Error("Nothing is called.");
    vi.mocked(rename).mockImplementation((from, to) =>
      String(to).endsWith("school.jsonl") ? Promise.reject(new Error("busy")) : real(from, to),
    );
    const votes = ["care", "about", "school"].map((page) => vote(page, "aaaa-0002"));
    await expect(appendVotes(content, votes, ledger)).rejects.toThrow("busy");
    vi.mocked(rename).mockImplementation(real);
    expect(await linesIn("care")).toEqual(before);
    expect(await filesThere()).toEqual(["care.jsonl"]);
  });

  it("follow the votes that the ledger has", async () => {
    await appendVotes(content, [vote("school/sen-support", "aaaa-0001")], EMPTY);
    const { ledger } = sceneOf([], [recordedVote("aaaa-0001", "approve", 4)]);
    await appendVotes(content, [vote("school/sen-support", "aaaa-0002")], ledger);
    expect(await linesIn("school/sen-support")).toHaveLength(2);
  });
});
