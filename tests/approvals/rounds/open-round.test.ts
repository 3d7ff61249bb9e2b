import { describe, expect, it } from "vitest";
import { commitBallot } from "../../../plugins/approvals/ledger/ballot.ts";
import type { OpenRequest } from "../../../plugins/approvals/rounds/open-round.ts";
import { VERDICTS } from "../../../plugins/model/approval.ts";
import { ledgerOf, POLICY, REGISTER, source } from "../ledger-files.ts";
import { codeOf, ledgerWith, makeRound, open, PAGES, published, ROUND, soundRound } from "../round-case.ts";

const round = makeRound();
const { opened, secrets } = round;

describe("a round that is opened", () => {
  it("is a sound round of the ledger, with people of its own in the register", () => {
    const { ledger, findings } = ledgerWith(round, []);
    expect(findings).toEqual([]);
    expect(soundRound(ledger).round).toEqual(opened.round);
    const people = ledger.state === "sound" ? [...ledger.reviewers.values()] : [];
    expect(people.filter((person) => person.round === ROUND)).toHaveLength(5);
    expect(people.find(({ id }) => id === "cccc-0005")).toMatchObject({
      ...{ languages: ["ur", "en"], from: "2026-05-01", until: "2026-05-31" },
    });
  });

  it("gives each person the pages that they read, and says how many letters hold each", () => {
    expect(secrets.letters.map(({ ballots }) => ballots.map(({ page }) => page))).toEqual([
      ...[1, 2, 3, 4].map(() => [0, 1]),
      [0, 1, 2],
    ]);
    expect(opened.lettersByPage).toEqual([5, 5, 1]);
  });

  it("is committed to every code, each for one person and one verdict on one page", () => {
    const { commitments } = soundRound(ledgerWith(round, []).ledger);
    expect(commitments.size).toBe((4 * 2 + 3) * 3);
    for (const [place, page] of opened.round.pages.entries()) {
      for (const verdict of VERDICTS) {
        const hidden = commitBallot(ROUND, { ...page, verdict }, codeOf(round, 5, place, verdict));
        expect(commitments.get(hidden)).toBe("cccc-0005");
      }
    }
  });

  it("holds its codes in the file of secrets only", () => {
    const codes = secrets.letters.flatMap(({ ballots }) =>
      ballots.flatMap((ballot) => VERDICTS.map((verdict) => ballot[verdict])),
    );
    expect(codes).toHaveLength(33);
    const { files } = opened;
    const shown = [files.round, files.letters, files.register].join("\n");
    expect(codes.filter((code) => shown.includes(code))).toEqual([]);
  });

  it("leaves every word of the register as it was", () => {
    expect(opened.files.register?.startsWith(REGISTER)).toBe(true);
  });

  it("sends its letters to the people whom the register has in the round already", () => {
    const again = open({ id: "2026-autumn", groups: undefined, pages: PAGES.slice(0, 1) });
    expect(again.files.register).toBeUndefined();
    expect(
      JSON.parse(again.files.secrets).letters.map((letter: { reviewer: string }) => letter.reviewer),
    ).toEqual(["bbbb-0001", "bbbb-0002", "bbbb-0003", "bbbb-0004"]);
  });
});

const english = [{ languages: ["en"], count: 3 }];
const noPaper = POLICY.replace("pull-request, paper,", "pull-request,");
const noUrdu = POLICY.replace("[en, ur]", "[en]");

function ledgerUnder(policy: string): OpenRequest["ledger"] {
  const ledger = ledgerOf([], { policy: source("policy.yaml", policy) });
  if (ledger.state === "unsound") throw new Error(ledger.reason);
  return ledger;
}

describe("a round that could not count", () => {
  it.each<[string, Partial<OpenRequest>, string]>([
    ["closes before it opens", { closes: "2026-04-30" }, "The round closes before it opens."],
    ["has no readers of a page", { groups: english }, "No one of the round reads ur."],
    ["names a page twice", { pages: [...PAGES, ...PAGES.slice(0, 1)] }, "One page is there twice."],
    ["names people twice", { id: "2026-spring" }, "The register has the round 2026-spring already."],
    ["has no people", { groups: undefined }, "The register has no round 2026-letters."],
    ["is of before there were rules", { opens: "2025-01-01" }, "No rules were in force on 2025-01-01."],
    [
      "is by paper where paper doesn't count",
      { ledger: ledgerUnder(noPaper) },
      "do not count votes that come in by paper",
    ],
    [
      "is in a language that isn't reviewed",
      { ledger: ledgerUnder(noUrdu) },
      "do not let parents review Urdu pages",
    ],
    [
      "is open longer than its people may vote",
      { id: "2026-autumn", groups: undefined, pages: PAGES.slice(0, 1), closes: "2030-01-01" },
      "may vote from 2026-01-01 until 2027-12-31",
    ],
    [
      "has a page that can't be approved",
      {
        pages: [
          { ...published("about", "en", ""), digest: { state: "not-eligible", reason: "It has a script." } },
        ],
        groups: english,
      },
      "It has a script.",
    ],
  ])("is refused where it %s", (_, changes, sentence) => {
    expect(() => open(changes)).toThrow(sentence);
  });

  it("is refused where it has its letters already", () => {
    const { ledger } = ledgerWith(round, []);
    if (ledger.state === "unsound") throw new Error(ledger.reason);
    expect(() => open({ ledger })).toThrow("This round sent its letters already.");
  });
});
