import { describe, expect, it } from "vitest";
import type { NewVote } from "../../../plugins/approvals/ledger/cast-vote.ts";
import { closeRound, parseScrutineers } from "../../../plugins/approvals/rounds/close-round.ts";
import { countCodes, votesToRecord } from "../../../plugins/approvals/rounds/count-codes.ts";
import type { Verdict } from "../../../plugins/model/approval.ts";
import { codeOf, countWith, ledgerWith, makeRound, type RoundCase } from "../round-case.ts";

const round = makeRound();
const TWO = ["forum chair", "school governor"];

function votesOf(
  codes: readonly [person: number, verdict: Verdict][],
  known: readonly NewVote[] = [],
  date = "2026-05-20",
) {
  const typed = codes.map(([person, verdict], line) => ({ line, text: codeOf(round, person, 0, verdict) }));
  return votesToRecord(countCodes(typed, countWith(round, known, date)));
}

function closed(counted: number): RoundCase {
  const declaration = { scrutineers: TWO, date: "2026-06-01", counted };
  return { ...round, roundFile: closeRound(round.roundFile, round.opened.round, declaration) };
}

function problems(of: RoundCase, votes: readonly NewVote[]): string[] {
  return ledgerWith(of, votes).findings.map(({ message }) => message);
}

describe("the scrutineers' declaration", () => {
  const close = (changes: Partial<Parameters<typeof closeRound>[2]>, of = round.opened.round) =>
    closeRound(round.roundFile, of, { scrutineers: TWO, date: "2026-06-01", counted: 2, ...changes });

  it("stands at the end of the round's file", () => {
    expect(close({})).toBe(
      `${round.roundFile}closed:\n  date: 2026-06-01\n  scrutineers:\n    - forum chair\n    - school governor\n  counted: 2\n`,
    );
  });

  it.each<[string, () => string, string]>([
    [
      "one person counted",
      () => close({ scrutineers: ["chair"] }),
      "Two different people must have counted.",
    ],
    ["one person counted twice", () => close({ scrutineers: ["Chair", "chair"] }), "Two different people"],
    [
      "letters may still come",
      () => close({ date: "2026-05-30" }),
      "Letters may come back until 2026-05-31.",
    ],
    [
      "it was made already",
      () =>
        close({}, { ...round.opened.round, closed: { date: "2026-06-01", scrutineers: TWO, counted: 2 } }),
      "This round was closed on 2026-06-01.",
    ],
  ])("is refused where %s", (_, run, sentence) => {
    expect(run).toThrow(sentence);
  });

  it("names roles with commas between them", () => {
    expect(parseScrutineers(" forum chair, , school governor ")).toEqual(TWO);
  });
});

describe("a closed round", () => {
  const votes = votesOf([
    [1, "approve"],
    [2, "not-yet"],
  ]);
  const later = votesOf([[3, "approve"]], votes);
  const mismatch = (declared: number, counted: number) =>
    `The scrutineers counted ${declared} answers by letter, and ${counted} stand in the ledger.`;

  it("holds as many answers as were declared", () => {
    expect(problems(closed(2), votes)).toEqual([]);
  });

  it("can't be added to, or taken from", () => {
    expect(problems(closed(2), [...votes, ...later])).toEqual([mismatch(2, 3)]);
    expect(problems(closed(2), votes.slice(0, 1))).toEqual([mismatch(2, 1)]);
    expect(problems(closed(2), [])).toEqual([mismatch(2, 0)]);
  });

  it("has no vote that can be trusted once the numbers differ", () => {
    const { ledger } = ledgerWith(closed(2), [...votes, ...later]);
    const states = ledger.state === "sound" ? [...ledger.pages].map(([key, { state }]) => [key, state]) : [];
    expect(states).toEqual([
      ["en/care/short-breaks", "unsound"],
      ["en/school/sen-support", "unsound"],
      ["ur/care/short-breaks", "unsound"],
    ]);
  });

  it("stays as declared when people take back or vote in another way", () => {
    const taken = votesOf([[1, "withdraw"]], votes, "2026-07-01");
    expect(taken).toHaveLength(1);
    const [first] = later;
    if (first === undefined) throw new Error("There is no vote.");
    const { ballot: _, ...rest } = first;
    const byHand: NewVote = { ...rest, date: "2026-05-21", wayIn: "in-person" };
    expect(problems(closed(2), [...votes, byHand, ...taken])).toEqual([]);
  });

  it("has no more answers than declared even where the votes on one page are broken", () => {
    const [first] = votes;
    if (first === undefined) throw new Error("There is no vote.");
    const broken: NewVote = { ...first, page: "school/sen-support", ballot: "ZZZZ-ZZZZ-ZZZZ-ZZZZ" };
    expect(problems(closed(3), [...votes, broken])).toHaveLength(1);
    expect(problems(closed(1), [...votes, broken]).at(-1)).toBe(mismatch(1, 2));
  });

  it("closes on its last day at the earliest", () => {
    const early = {
      ...round,
      roundFile: closed(0).roundFile.replace("date: 2026-06-01", "date: 2026-05-30"),
    };
    expect(problems(early, [])[0]).toBe("The count was closed before the round's last day.");
  });
});
