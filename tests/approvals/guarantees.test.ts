import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../plugins/approvals/ledger/calendar.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import { toStays } from "../../plugins/approvals/state/stays.ts";
import type { Badge, CountableVote, Ledger } from "../../plugins/model/approval.ts";
import { FIRST, SECOND, THIRD } from "./ledger-files.ts";
import { PAGE, someDigest } from "./reviewed-page.ts";

const START = "2026-01-01";
const VALID_DAYS = 20;
const ROUNDS = { seed: 20260510, numRuns: 400 };

/** A vote of one of six people of two rounds, on one of two wordings, on one of thirty days. */
const vote: fc.Arbitrary<CountableVote> = fc
  .record({
    person: fc.nat(5),
    day: fc.nat(30),
    digest: fc.constantFrom(FIRST, FIRST, SECOND),
    verdict: fc.constantFrom("approve", "approve", "approve", "not-yet", "withdraw"),
  })
  .map(({ person, day, digest, verdict }) => countable(person, day, digest, verdict));

function countable(
  person: number,
  day: number,
  digest: string,
  verdict: CountableVote["verdict"],
): CountableVote {
  const date = addDays(START, day);
  return {
    ...{ page: PAGE.path, language: "en", digest, reviewer: `aaaa-000${person}`, verdict, date },
    ...{ wayIn: "in-person", previous: "0".repeat(64) },
    ...{ round: person < 4 ? "spring" : "autumn", lastDay: addDays(date, VALID_DAYS) },
  };
}

const votes = fc
  .array(vote, { maxLength: 14 })
  .map((list) => list.toSorted((a, b) => (a.date < b.date ? -1 : 1)));

function ledgerOf(cast: readonly CountableVote[]): Ledger {
  const rules = { from: START, quorum: 3, share: 0.75, validDays: VALID_DAYS, languages: ["en"] };
  return {
    state: "sound",
    policy: [{ ...rules, waysIn: ["in-person"] }],
    reviewers: new Map(),
    rounds: new Map(),
    pages: new Map([[`en/${PAGE.path}`, { state: "sound", votes: cast }]]),
  };
}

function badge(cast: readonly CountableVote[], digest: string, date: string): Badge {
  return badgeOf({ path: PAGE.path, language: "en", digest: someDigest(digest) }, ledgerOf(cast), date);
}

const days = Array.from({ length: 60 }, (_, index) => addDays(START, index));

describe("taking back", () => {
  it("revives nothing: no words are approved after it that weren't before, until somebody gives a thumbs-up", () => {
    fc.assert(
      fc.property(votes, fc.nat(5), fc.constantFrom(FIRST, SECOND), (cast, person, digest) => {
        const last = cast.at(-1)?.date ?? START;
        const day = days.indexOf(last) + 1;
        const after = [...cast, countable(person, day, digest, "withdraw")];
        for (const words of [FIRST, SECOND, THIRD]) {
          for (const date of days.slice(day)) {
            if (badge(cast, words, date).state === "approved") continue;
            expect(badge(after, words, date).state).not.toBe("approved");
          }
        }
      }),
      ROUNDS,
    );
  });

  it("leaves nothing of what the person said", () => {
    fc.assert(
      fc.property(votes, fc.nat(5), (cast, person) => {
        const day = days.indexOf(cast.at(-1)?.date ?? START) + 1;
        const withdrawn = countable(person, day, FIRST, "withdraw");
        const others = cast.filter(({ reviewer }) => reviewer !== withdrawn.reviewer);
        const live = (list: readonly CountableVote[]) =>
          toStays(list).filter(({ from, until }) => from <= withdrawn.date && withdrawn.date < until).length;
        expect(live([...cast, withdrawn])).toBe(live(others));
      }),
      ROUNDS,
    );
  });
});

describe("nothing is copied", () => {
  it("from other words: words that nobody voted on are never approved, expired, withdrawn or in review", () => {
    fc.assert(
      fc.property(votes, fc.constantFrom(...days), (cast, date) => {
        expect(["none", "lapsed"]).toContain(badge(cast, THIRD, date).state);
      }),
      ROUNDS,
    );
  });

  it("from another address or language", () => {
    fc.assert(
      fc.property(votes, fc.constantFrom(...days), (cast, date) => {
        const ledger = ledgerOf(cast);
        const digest = someDigest(FIRST);
        expect(badgeOf({ path: "care/renamed", language: "en", digest }, ledger, date).state).toBe("none");
        expect(badgeOf({ path: PAGE.path, language: "ur", digest }, ledger, date).state).toBe("none");
      }),
      ROUNDS,
    );
  });
});

describe("an exact revert", () => {
  it("restores what was, whatever was said of other words meanwhile, unless it was taken back", () => {
    const elsewhere = votes.map((list) =>
      list.filter(({ verdict }) => verdict !== "withdraw").map((each) => ({ ...each, digest: SECOND })),
    );
    fc.assert(
      fc.property(votes, elsewhere, fc.constantFrom(...days), (cast, more, date) => {
        const first = cast.filter(({ digest }) => digest === FIRST);
        const both = [...first, ...more].toSorted((a, b) => (a.date < b.date ? -1 : 1));
        const before = badge(first, FIRST, date);
        const after = badge(both, FIRST, date);
        if (before.state === "none" || before.state === "in-review") {
          expect(["none", "in-review", "lapsed"]).toContain(after.state);
        } else expect(after).toEqual(before);
      }),
      ROUNDS,
    );
  });
});

describe("a badge", () => {
  it("stands on exactly the days until the last one that it names, if nobody votes again", () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const last = cast.at(-1)?.date ?? START;
        const said = badge(cast, FIRST, last);
        if (said.state !== "approved") return;
        expect(badge(cast, FIRST, said.validUntil).state).toBe("approved");
        expect(badge(cast, FIRST, addDays(said.validUntil, 1)).state).toBe("expired");
      }),
      ROUNDS,
    );
  });

  it("doesn't depend on the order in which votes of different people are written down", () => {
    fc.assert(
      fc.property(votes, fc.constantFrom(...days), (cast, date) => {
        const byPerson = [...Map.groupBy(cast, ({ reviewer }) => reviewer).values()].flat();
        expect(badge(byPerson, FIRST, date)).toEqual(badge(cast, FIRST, date));
      }),
      ROUNDS,
    );
  });
});
