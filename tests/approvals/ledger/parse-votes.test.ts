import { describe, expect, it } from "vitest";
import { parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { CHAIN_START } from "../../../plugins/approvals/ledger/vote-line.ts";
import { FIRST, ledgerFiles, source, type VoteCase, votesFile } from "../ledger-files.ts";

const [line = ""] = votesFile([["1", "approve", "2026-05-01"]]).text.split("\n");

function findingsIn(text: string): string[] {
  const files = ledgerFiles([], { votes: [source("votes/en/care/short-breaks.jsonl", text)] });
  return parseLedger(files).findings.map((it) => `${it.file}:${it.line} ${it.message} ${it.fix}`);
}

function findingsOf(...cases: VoteCase[]): string[] {
  return parseLedger(ledgerFiles(cases)).findings.map(({ line, message }) => `${line}: ${message}`);
}

describe("parseVotes", () => {
  it("takes the lines that the record command writes, with either line end", () => {
    expect(findingsIn(`${line}\n`)).toEqual([]);
    expect(findingsIn(`${line}\r\n`)).toEqual([]);
    expect(findingsIn("")).toEqual([]);
  });

  it("names the nearest key, value and id in a sentence with the line", () => {
    expect(findingsIn(line.replace('"verdict"', '"verdit"'))).toMatchInlineSnapshot(`
      [
        "content/approvals/votes/en/care/short-breaks.jsonl:1 "verdict" is missing. Add "verdict" and its value.",
        "content/approvals/votes/en/care/short-breaks.jsonl:1 "verdit" is not a known key. Did you mean "verdict"?",
      ]
    `);
    expect(findingsIn(line.replace('"approve"', '"aprove"'))).toMatchInlineSnapshot(`
      [
        "content/approvals/votes/en/care/short-breaks.jsonl:1 "aprove" is not a value that "verdict" can have. Did you mean "approve"?",
      ]
    `);
    expect(findingsIn(line.replace("aaaa-0001", "jane-smith"))).toMatchInlineSnapshot(`
      [
        "content/approvals/votes/en/care/short-breaks.jsonl:1 "reviewer" must be a random id like 7kqd-2m9p, never a name (npm run approvals -- new-id makes one). Change it.",
      ]
    `);
  });

  it("says what a line is where it isn't a vote", () => {
    expect(findingsIn(`${line}\n\n`)).toMatchInlineSnapshot(`
      [
        "content/approvals/votes/en/care/short-breaks.jsonl:2 This line is not a vote. Put the file back as it was in the last good commit, then record the new votes again.",
      ]
    `);
    expect(findingsIn(`<<<<<<< HEAD\n${line}\n`)).toMatchInlineSnapshot(`
      [
        "content/approvals/votes/en/care/short-breaks.jsonl:1 This line is left over from a merge conflict. Put the file back as it was in the last good commit, then record the new votes again.",
        "content/approvals/votes/en/care/short-breaks.jsonl:2 The lines before this one have been changed, dropped or put in another order. Put the file back as it was in the last good commit, then record the new votes again.",
      ]
    `);
  });

  it("takes no line in another form, so that a second verdict can't hide in it", () => {
    const twice = line.replace('"verdict":"approve"', '"verdict":"not-yet","verdict":"approve"');
    expect(findingsIn(twice)).toEqual([
      expect.stringContaining("not written as the record command writes it"),
    ]);
    expect(findingsIn(line.replace(",", ", "))).toHaveLength(1);
  });

  it("finds a line that doesn't follow from the one before", () => {
    const other = line.replace(CHAIN_START, FIRST);
    expect(findingsIn(other)).toEqual([
      expect.stringContaining(":1 The lines before this one have been changed"),
    ]);
  });

  it("finds votes that can't count", () => {
    expect(findingsOf(["9", "approve", "2026-05-01"])).toEqual([
      "1: The reviewer aaaa-0009 is not in the register.",
    ]);
    expect(findingsOf(["1", "approve", "2028-01-01"])).toEqual([
      "1: The reviewer aaaa-0001 may vote from 2026-01-01 until 2027-12-31, and 2028-01-01 is outside that.",
    ]);
    expect(findingsOf(["1", "approve", "2026-05-01", FIRST, "ur"])).toEqual([
      "1: The reviewer aaaa-0001 does not read Urdu.",
    ]);
    expect(findingsOf(["1", "approve", "2026-05-01", FIRST, "pl"])).toEqual([
      "1: The rules of 2026-01-01 do not let parents review Polish pages.",
    ]);
    expect(findingsOf(["1", "approve", "2025-05-01"])).toEqual(["1: No rules were in force on 2025-05-01."]);
  });

  it("lets anyone in the register take a vote back on any day", () => {
    expect(findingsOf(["1", "approve", "2026-05-01"], ["1", "withdraw", "2029-01-01"])).toEqual([]);
  });

  it("finds a person's votes in the wrong order", () => {
    expect(findingsOf(["1", "not-yet", "2026-05-02"], ["1", "approve", "2026-05-01"])).toEqual([
      "2: The reviewer aaaa-0001 voted later already, on 2026-05-02.",
    ]);
  });

  it("takes no page that is called as the home page's file is", () => {
    const home = line.replace("care/short-breaks", "index");
    const votes = [source("votes/en/index.jsonl", home)];
    expect(parseLedger(ledgerFiles([], { votes })).findings.map(({ message }) => message)).toEqual([
      'This vote is about a page called "index", but stands in the file of en/index.',
    ]);
    const right = [source("votes/en/index.jsonl", line.replace("care/short-breaks", ""))];
    expect(parseLedger(ledgerFiles([], { votes: right })).findings).toEqual([]);
  });

  it("takes no language that is part of a path", () => {
    const vote = line.replace('"care/short-breaks","language":"en"', '"short-breaks","language":"en/care"');
    expect(findingsIn(vote.replace("approve", "withdraw")).join()).toContain("must be a language tag");
  });
});
