import { describe, expect, it } from "vitest";
import { type LedgerFiles, parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { splitLines } from "../../plugins/approvals/ledger/vote-line.ts";
import { checkHistory } from "../../plugins/approvals/verify/check-history.ts";
import { toCheckpoint } from "../../plugins/approvals/verify/checkpoint.ts";
import type { Vote } from "../../plugins/model/approval.ts";
import { ASKED, DAY, votedByLetter } from "./approved-ledger.ts";
import { FORGERIES, type Forgery, type Witness, writeAnew, writeByHand } from "./forgeries.ts";
import { askTwice, readTwice } from "./independent.ts";
import { ledgerFiles, source } from "./ledger-files.ts";
import { lettersOf } from "./letters.ts";

const PEOPLE = [1, 2, 3, 4, 5, 6, 7].map((number) => `aaaa-000${number}`);
const LETTERS = lettersOf("2026-spring", ["2026-05-01", "2026-05-31"], PEOPLE, [ASKED]);

function filesWith(text: string): LedgerFiles {
  const votes = text === "" ? [] : [source(`votes/en/${ASKED.page}.jsonl`, text)];
  return ledgerFiles([], { rounds: LETTERS, votes });
}

/** Four thumbs-ups and an objection on five days, chained. */
function honest(wayIn: "paper" | "in-person"): Vote[] {
  const votes = PEOPLE.slice(0, 5).map((person, index): Vote => {
    const verdict = index === 2 ? "not-yet" : "approve";
    const { ballot, ...vote } = { ...votedByLetter(person, `2026-05-0${index + 1}`, verdict), previous: "" };
    return ballot !== undefined && wayIn === "paper" ? { ...vote, ballot } : { ...vote, wayIn };
  });
  return splitLines(writeAnew(votes)).map((line) => JSON.parse(line) as Vote);
}

const PUBLISHED = {
  paper: toCheckpoint(parseLedger(filesWith(writeByHand(honest("paper")))).ledger, DAY),
  "in-person": toCheckpoint(parseLedger(filesWith(writeByHand(honest("in-person")))).ledger, DAY),
};

/** Votes in person have no codes: so what is found there, the file's own lines show. */
function isShownByChain(text: string): boolean {
  return parseLedger(filesWith(text)).findings.length > 0;
}

function isShownByCheckpoint(text: string): boolean {
  const files = filesWith(text);
  const present = { ledger: parseLedger(files).ledger, votes: files.votes, content: "content" };
  return checkHistory(PUBLISHED["in-person"], present).length > 0;
}

/** Whether a letter's code shows it in a file whose every line was written anew, so that no chain can. */
function isShownByCodes({ forge }: Forgery): boolean {
  return parseLedger(filesWith(writeAnew(forge(honest("paper"))))).findings.some(
    ({ message }) =>
      message.includes("No letter of this round") || message.includes("stands on an earlier line"),
  );
}

function witnesses(forgery: Forgery, write: (votes: readonly Vote[]) => string): Witness[] {
  const text = write(forgery.forge(honest("in-person")));
  const shown: [Witness, boolean][] = [
    ["chain", isShownByChain(text)],
    ["checkpoint", isShownByCheckpoint(text)],
    ["codes", isShownByCodes(forgery)],
  ];
  return shown.flatMap(([witness, is]) => (is ? [witness] : []));
}

describe("honest votes", () => {
  it.each(["paper", "in-person"] as const)("are approved, and nothing speaks against them: %s", (wayIn) => {
    const text = writeByHand(honest(wayIn));
    const files = filesWith(text);
    const { program, verifier } = askTwice(readTwice(files), ASKED, DAY);
    expect(program).toMatchObject({ state: "approved", count: 4 });
    expect(verifier).toEqual(program);
    const { ledger, findings } = parseLedger(files);
    expect(findings).toEqual([]);
    expect(checkHistory(PUBLISHED[wayIn], { ledger, votes: files.votes, content: "content" })).toEqual([]);
  });
});

describe("a forgery", () => {
  it.each(FORGERIES)("by hand is shown: $name", (forgery) => {
    expect(witnesses(forgery, writeByHand)).toEqual(forgery.byHand);
    expect(forgery.byHand).not.toEqual([]);
  });

  it.each(FORGERIES)("with every line written anew is shown: $name", (forgery) => {
    expect(witnesses(forgery, writeAnew)).toEqual(forgery.anew);
    expect(forgery.anew).not.toEqual([]);
  });

  it.each(FORGERIES)("is judged alike by the independent verifier: $name", ({ forge }) => {
    for (const write of [writeByHand, writeAnew]) {
      for (const wayIn of ["paper", "in-person"] as const) {
        const { program, verifier } = askTwice(readTwice(filesWith(write(forge(honest(wayIn))))), ASKED, DAY);
        expect(verifier).toEqual(program);
      }
    }
  });

  it("of a closed round is shown by what two people counted, though nobody published anything", () => {
    const [round, letters] = LETTERS;
    if (round === undefined || letters === undefined) throw new Error("A round has two files.");
    const closed = `${round.text}closed: { date: 2026-05-31, scrutineers: [chair, clerk], counted: 5 }\n`;
    const files = (votes: readonly Vote[]) => ({
      ...filesWith(writeAnew(votes)),
      rounds: [{ ...round, text: closed }, letters],
    });
    expect(parseLedger(files(honest("paper"))).findings).toEqual([]);
    const dropped = readTwice(files(honest("paper").toSpliced(2, 1)));
    expect(dropped.parsed.findings.map(({ message }) => message)).toEqual([
      "The scrutineers counted 5 answers by letter, and 4 stand in the ledger.",
    ]);
    expect(askTwice(dropped, ASKED, DAY)).toEqual({
      program: { state: "unverified" },
      verifier: { state: "unverified" },
    });
  });
});
