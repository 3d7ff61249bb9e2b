import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewVote } from "../../../plugins/approvals/ledger/cast-vote.ts";
import { closeRound } from "../../../plugins/approvals/rounds/close-round.ts";
import { countCodes, votesToRecord } from "../../../plugins/approvals/rounds/count-codes.ts";
import { badgeOf } from "../../../plugins/approvals/state/badge-of.ts";
import { VERDICTS } from "../../../plugins/model/approval.ts";
import {
  codeOf,
  countWith,
  ledgerWith,
  makeRound,
  PAGES,
  ROUND,
  type RoundCase,
  soundRound,
} from "../round-case.ts";

const round = makeRound();
const code = (person: number, page: number, verdict: (typeof VERDICTS)[number]) =>
  codeOf(round, person, page, verdict);
const UP = code(1, 0, "approve");
const NOT_YET = code(1, 0, "not-yet");
const BACK = code(1, 0, "withdraw");

/** What becomes of each code: `counts`, or the sentence. */
function outcomes(
  codes: readonly string[],
  votes: readonly NewVote[] = [],
  date = "2026-05-20",
  of = round,
): string[] {
  const typed = codes.map((text, index) => ({ line: index + 1, text }));
  return countCodes(typed, countWith(of, votes, date)).map((each) =>
    each.state === "counts" ? `counts as ${each.vote.verdict}` : each.message,
  );
}

function votesOf(codes: readonly string[], votes: readonly NewVote[] = [], date = "2026-05-20"): NewVote[] {
  const typed = codes.map((text, index) => ({ line: index + 1, text }));
  return votesToRecord(countCodes(typed, countWith(round, votes, date)));
}

const byHand: NewVote = {
  ...{ page: PAGES[0]?.path ?? "", language: "en", digest: round.opened.round.pages[0]?.digest ?? "" },
  ...{ reviewer: "cccc-0001", verdict: "approve", date: "2026-05-10", wayIn: "in-person" },
};

describe("a code that came back", () => {
  it("counts as what its letter says", () => {
    expect(outcomes([UP, code(2, 0, "not-yet"), code(5, 2, "approve")])).toEqual([
      "counts as approve",
      "counts as not-yet",
      "counts as approve",
    ]);
    expect(votesOf([code(5, 2, "approve")])).toEqual([
      {
        ...{ page: "care/short-breaks", language: "ur", digest: round.opened.round.pages[2]?.digest },
        ...{ reviewer: "cccc-0005", verdict: "approve", date: "2026-05-20", wayIn: "paper" },
        ballot: code(5, 2, "approve"),
      },
    ]);
  });

  it.each<[string, string[], NewVote[], string, string]>([
    [
      "too short",
      ["7KQD"],
      [],
      "2026-05-20",
      "This isn't a code: it has 4 letters and digits, and a code has 16.",
    ],
    ["invented", ["ZZZZ-ZZZZ-ZZZZ-ZZZZ"], [], "2026-05-20", "No letter of this round holds this code."],
    ["there twice", [UP, UP.toLowerCase()], [], "2026-05-20", "This code is on line 1 already."],
    ["counted already", [UP], votesOf([UP]), "2026-05-21", "This code was counted already, on 2026-05-20."],
    [
      "early",
      [UP],
      [],
      "2026-04-30",
      "The reviewer cccc-0001 may vote from 2026-05-01 until 2026-05-31, and 2026-04-30 is outside that.",
    ],
    [
      "late",
      [UP],
      [],
      "2026-06-01",
      "The reviewer cccc-0001 may vote from 2026-05-01 until 2026-05-31, and 2026-06-01 is outside that.",
    ],
    [
      "the other answer of a letter that answered",
      [NOT_YET],
      votesOf([UP]),
      "2026-05-21",
      "This letter answered for this page already, on 2026-05-20, and a letter answers once.",
    ],
    [
      "an answer of a letter that took its answer back",
      [NOT_YET],
      votesOf([UP, BACK]),
      "2026-05-21",
      "This letter took its answer back already, on 2026-05-20, and a letter answers once.",
    ],
    [
      "taking back what nobody said",
      [BACK],
      [],
      "2026-05-20",
      "This person has no vote on this page to take back.",
    ],
    [
      "taking back late answers that came with it",
      [UP, BACK],
      [],
      "2026-06-01",
      "This person has no vote on this page to take back.",
    ],
    [
      "what the person said in another way",
      [UP],
      [byHand],
      "2026-05-20",
      "This person said the same of these words already, on 2026-05-10, in another way.",
    ],
    [
      "older than what the person said",
      [NOT_YET],
      [byHand],
      "2026-05-09",
      "This person voted on this page later already, on 2026-05-10.",
    ],
  ])("says so where it is %s", (_, codes, votes, date, sentence) => {
    expect(outcomes(codes, votes, date).at(-1)).toBe(sentence);
  });

  it("counts for nothing where both answers of a letter came, and each names the other", () => {
    expect(outcomes([UP, code(2, 0, "approve"), NOT_YET])).toEqual([
      "Both answers of one letter about en/care/short-breaks came, here and on line 3: neither counts.",
      "counts as approve",
      "Both answers of one letter about en/care/short-breaks came, here and on line 1: neither counts.",
    ]);
    expect(outcomes([UP, NOT_YET, BACK]).at(-1)).toBe("This person has no vote on this page to take back.");
  });

  it("takes back an answer of the same list, an earlier one, and one that came in another way", () => {
    expect(votesOf([BACK, UP]).map(({ verdict }) => verdict)).toEqual(["approve", "withdraw"]);
    expect(outcomes([BACK], votesOf([UP]), "2026-09-01")).toEqual(["counts as withdraw"]);
    expect(outcomes([BACK], votesOf([UP]))).toEqual(["counts as withdraw"]);
    expect(outcomes([BACK], [byHand])).toEqual(["counts as withdraw"]);
  });

  it("only takes back once the round is closed", () => {
    const votes = votesOf([UP]);
    const declaration = { scrutineers: ["chair", "governor"], date: "2026-06-02", counted: 1 };
    const roundFile = closeRound(round.roundFile, round.opened.round, declaration);
    const closed: RoundCase = { ...round, roundFile };
    expect(outcomes([code(2, 0, "approve"), BACK], votes, "2026-06-03", closed)).toEqual([
      `This code came too late: the count of the round ${ROUND} was closed on 2026-06-02.`,
      "counts as withdraw",
    ]);
  });

  it("counts nothing on a page whose votes can't be trusted", () => {
    const { ledger } = ledgerWith(round, [{ ...byHand, reviewer: "zzzz-9999" }]);
    if (ledger.state === "unsound") throw new Error(ledger.reason);
    const [counted] = countCodes([{ line: 1, text: UP }], {
      ledger,
      letters: soundRound(ledger),
      date: "2026-05-20",
    });
    expect(counted).toMatchObject({ state: "refused", message: expect.stringContaining("can't be trusted") });
  });
});

const everyCode = round.secrets.letters.flatMap(({ ballots }) =>
  ballots.flatMap((ballot) => VERDICTS.map((verdict) => ballot[verdict])),
);
const someCodes = fc.array(
  fc.oneof(fc.constantFrom(...everyCode), fc.constant("ZZZZ-ZZZZ-ZZZZ-ZZZZ"), fc.string()),
  {
    maxLength: 40,
  },
);

describe("a list of codes", () => {
  it("means the same in any order", () => {
    const shuffled = someCodes.chain((codes) =>
      fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([codes, others]) => {
        expect(votesOf(others)).toEqual(votesOf(codes));
      }),
    );
  });

  it("changes nothing when it is counted again", () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        expect(votesOf(codes, votesOf(codes), "2026-05-21")).toEqual([]);
      }),
    );
  });

  it("always makes a sound ledger", () => {
    fc.assert(
      fc.property(someCodes, someCodes, (first, second) => {
        const votes = votesOf(first);
        const all = [...votes, ...votesOf(second, votes, "2026-05-21")];
        expect(ledgerWith(round, all).findings).toEqual([]);
      }),
    );
  });
});

describe("someone without codes", () => {
  const votes = votesOf([1, 2, 3].map((person) => code(person, 0, "approve")));
  const page = PAGES[0];

  it("can't make an approval, whatever they write into the ledger", () => {
    const forged = fc.record({
      reviewer: fc.constantFrom(...round.secrets.letters.map(({ reviewer }) => reviewer)),
      verdict: fc.constantFrom(...VERDICTS),
      ballot: fc.constantFrom(...votes.map(({ ballot }) => ballot ?? ""), "ZZZZ-ZZZZ-ZZZZ-ZZZZ"),
      date: fc.constantFrom("2026-05-20", "2026-05-25"),
    });
    fc.assert(
      fc.property(fc.array(forged, { minLength: 1, maxLength: 4 }), (changes) => {
        if (page === undefined) throw new Error("There is no page.");
        const known = votes.slice(0, 2);
        const added = changes.map((change): NewVote => ({ ...byHand, ...change, wayIn: "paper" }));
        const isNew = added.every(({ ballot, reviewer, verdict }) =>
          votes
            .slice(2)
            .some((vote) => vote.ballot === ballot && vote.reviewer === reviewer && vote.verdict === verdict),
        );
        const { ledger } = ledgerWith(round, [...known, ...added]);
        if (!isNew) expect(badgeOf(page, ledger, "2026-05-26").state).toBe("unverified");
      }),
      { numRuns: 300 },
    );
  });
});
