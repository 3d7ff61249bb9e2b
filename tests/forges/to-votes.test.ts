import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ForgeReview } from "../../plugins/forges/forge.ts";
import { parseLogins } from "../../plugins/forges/logins.ts";
import { toVotes, type VoteInput } from "../../plugins/forges/to-votes.ts";
import {
  BREAKS,
  codeOf,
  on,
  pageOf,
  recordedVote,
  reviewBy,
  SUPPORT,
  SUPPORT_URDU,
  sceneOf,
} from "./scene.ts";

/** Votes as one line each: who, what, where, when. */
function linesOf(input: VoteInput): string[] {
  return toVotes(input).requests.map(
    ({ reviewer, verdict, language, page, date }) => `${reviewer} ${verdict} ${language}/${page} ${date}`,
  );
}

const [support, breaks, urdu] = [SUPPORT, BREAKS, SUPPORT_URDU].map(codeOf) as [string, string, string];

describe("reviews that are votes", () => {
  it.each<[string, ForgeReview[], string[]]>([
    [
      "an approval with the code",
      [reviewBy("ada", "approved", support, on(4))],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "a request for changes",
      [reviewBy("ada", "changes-requested", support, on(4))],
      ["aaaa-0001 not-yet en/school/sen-support 2026-05-04"],
    ],
    [
      "an approval by a login in other letters",
      [reviewBy("ADA", "approved", support, on(4))],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "one review of two pages",
      [reviewBy("ada", "approved", `Read ${support} and ${breaks.toLowerCase()}.`, on(4))],
      [
        "aaaa-0001 approve en/care/short-breaks 2026-05-04",
        "aaaa-0001 approve en/school/sen-support 2026-05-04",
      ],
    ],
    [
      "one review of a page in two languages",
      [reviewBy("ben", "approved", `${support} ${urdu}`, on(4))],
      [
        "aaaa-0002 approve en/school/sen-support 2026-05-04",
        "aaaa-0002 approve ur/school/sen-support 2026-05-04",
      ],
    ],
    [
      "a request for changes after an approval",
      [reviewBy("ada", "approved", support, on(4)), reviewBy("ada", "changes-requested", support, on(5))],
      ["aaaa-0001 not-yet en/school/sen-support 2026-05-05"],
    ],
    [
      "an approval after a request for changes, on the same day",
      [
        reviewBy("ada", "changes-requested", support, on(4, 9)),
        reviewBy("ada", "approved", support, on(4, 17)),
      ],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "a comment after an approval, which takes nothing back",
      [reviewBy("ada", "approved", support, on(4)), reviewBy("ada", "commented", support, on(5))],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "a new approval after a dismissed one",
      [reviewBy("ada", "dismissed", support, on(4)), reviewBy("ada", "approved", support, on(5))],
      ["aaaa-0001 approve en/school/sen-support 2026-05-05"],
    ],
    [
      "an approval that the forge moved to another commit: the code says what was seen",
      [reviewBy("ada", "approved", support, { ...on(4), commit: "never-seen" })],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "the later of two accounts of one person",
      [
        reviewBy("ada", "approved", support, on(4)),
        reviewBy("ada-at-work", "changes-requested", support, on(5)),
      ],
      ["aaaa-0001 not-yet en/school/sen-support 2026-05-05"],
    ],
    [
      "a review on the first day of the reviewer's round",
      [reviewBy("ada", "approved", support, { submittedAt: "2026-01-01T00:00:00.000Z" })],
      ["aaaa-0001 approve en/school/sen-support 2026-01-01"],
    ],
    [
      "a review on the last day of the reviewer's round",
      [reviewBy("ada", "approved", support, { submittedAt: "2026-12-31T23:59:59.000Z" })],
      ["aaaa-0001 approve en/school/sen-support 2026-12-31"],
    ],
    [
      "a review just before midnight in universal time",
      [reviewBy("ada", "approved", support, { submittedAt: "2026-05-04T23:59:59.000Z" })],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
  ])("%s", (_, reviews, expected) => {
    expect(linesOf(sceneOf(reviews))).toEqual(expected);
  });

  it("are by the id of the round that began later, where two overlap", () => {
    const scene = sceneOf([reviewBy("ada", "approved", support, on(4))]);
    const people = parseLogins(
      "rounds: { spring: { ada: aaaa-0001 }, may: { ada: bbbb-0001 } }",
      "logins.yaml",
    );
    const may = { id: "bbbb-0001", languages: ["en"], from: "2026-05-01", until: "2026-05-31", round: "may" };
    for (const both of [
      [...scene.ledger.reviewers.values(), may],
      [may, ...scene.ledger.reviewers.values()],
    ]) {
      const reviewers = new Map(both.map((each) => [each.id, each]));
      const { requests } = toVotes({ ...scene, people, ledger: { ...scene.ledger, reviewers } });
      expect(requests.map(({ reviewer }) => reviewer)).toEqual(["bbbb-0001"]);
    }
  });

  it("are ordered by day and id, not by who clicked first", () => {
    const reviews = [
      reviewBy("chi", "approved", support, on(4, 9)),
      reviewBy("ada", "approved", support, on(4, 10)),
      reviewBy("ben", "approved", support, on(3, 11)),
    ];
    expect(toVotes(sceneOf(reviews)).requests.map(({ reviewer }) => reviewer)).toEqual([
      "aaaa-0002",
      "aaaa-0001",
      "aaaa-0003",
    ]);
  });

  it("carry the code that stood in the review", () => {
    const { requests } = toVotes(sceneOf([reviewBy("ada", "approved", `see ${support.toLowerCase()}`)]));
    expect(requests.map(({ code }) => code)).toEqual([support]);
  });
});

describe("reviews that are no votes, each with its sentence", () => {
  it.each<[string, ForgeReview[], string]>([
    ["a comment with a code", [reviewBy("ada", "commented")], "It is a comment"],
    ["a review that was never handed in", [reviewBy("ada", "pending")], "It has not been handed in."],
    ["a state that nobody knows", [reviewBy("ada", "unknown")], "It neither approves nor asks for changes."],
    ["a dismissed approval", [reviewBy("ada", "dismissed")], "It was dismissed."],
    [
      "a dismissed approval after another, which it doesn't bring back",
      [reviewBy("ada", "approved", support, on(4)), reviewBy("ada", "dismissed", support, on(5))],
      "It was dismissed.",
    ],
    [
      "an approval that was recorded once before and once after it was dismissed",
      [
        reviewBy("ada", "dismissed", support, { ...on(4), id: "77" }),
        reviewBy("ada", "approved", support, { ...on(4), id: "77" }),
      ],
      "It was dismissed.",
    ],
    [
      "a dismissed objection after an approval, which it doesn't bring back",
      [reviewBy("ada", "approved", support, on(4)), reviewBy("ada", "dismissed", support, on(5))],
      "The same person said something later.",
    ],
    [
      "an approval without a code",
      [reviewBy("ada", "approved", "Looks good")],
      "No code of a page stands in it.",
    ],
    ["an empty approval", [reviewBy("ada", "approved", "")], "No code of a page stands in it."],
    [
      "a code of other words",
      [reviewBy("ada", "approved", "K7QD-2M9P")],
      "names K7QD-2M9P, but no page has that code",
    ],
    ["a deleted account", [reviewBy(undefined, "approved")], "Its account has been deleted."],
    ["a program", [reviewBy("ada", "approved", support, { isBot: true })], "It is from a program"],
    ["a stranger", [reviewBy("zoe", "approved")], "not one of a registered reviewer"],
    [
      "a review without a day",
      [reviewBy("ada", "approved", support, { submittedAt: undefined })],
      "doesn't say when",
    ],
    [
      "a review before the reviewer's round",
      [reviewBy("ada", "approved", support, { submittedAt: "2025-12-31T23:59:59.000Z" })],
      "in no round of the register on 2025-12-31",
    ],
    [
      "a review after the reviewer's round",
      [reviewBy("ada", "approved", support, { submittedAt: "2027-01-01T00:00:00.000Z" })],
      "in no round of the register on 2027-01-01",
    ],
  ])("%s", (_, reviews, sentence) => {
    const { requests, skipped } = toVotes(sceneOf(reviews));
    expect(requests).toEqual([]);
    expect(skipped.join("\n")).toContain(sentence);
    expect(skipped).toHaveLength(new Set(reviews.map(({ id }) => id)).size);
  });

  it.each<[string, string[]]>([
    ["wrote it", ["ada"]],
    ["wrote it from an address of theirs", ["ada@home.example"]],
    ["wrote it from another account of theirs", ["ada-at-work"]],
  ])("a review by somebody who %s", (_, people) => {
    const scene = sceneOf([reviewBy("ada", "approved"), reviewBy("ben", "approved", support, on(4))]);
    const commits = [...scene.commits, { sha: "c2", people }];
    expect(linesOf({ ...scene, commits })).toEqual(["aaaa-0002 approve en/school/sen-support 2026-05-04"]);
    expect(toVotes({ ...scene, commits }).skipped.join()).toContain("nobody approves their own words");
  });

  it("everything in a pull request that isn't merged", () => {
    const scene = { ...sceneOf([reviewBy("ada", "approved")]), merged: undefined };
    expect(toVotes(scene)).toEqual({
      requests: [],
      skipped: ["The pull request isn't merged, so its words are not published yet."],
    });
  });

  it("everything where nobody knows who wrote it", () => {
    const { requests, skipped } = toVotes({ ...sceneOf([reviewBy("ada", "approved")]), commits: [] });
    expect(requests).toEqual([]);
    expect(skipped).toEqual(["No commits are known, so nobody can say who had a hand in the words."]);
  });

  it("a code that stands for two pages", () => {
    const scene = sceneOf([reviewBy("ada", "approved")]);
    const twin = pageOf("care/twin", "en", "1111111111f");
    expect(toVotes({ ...scene, pages: [...scene.pages, twin] })).toEqual({
      requests: [],
      skipped: ["Review 1 is not counted. A code in it stands for more than one page."],
    });
  });

  it("a page whose words can't be approved", () => {
    const scene = sceneOf([reviewBy("ada", "approved")]);
    const pages = scene.pages.map((page) => ({
      ...page,
      digest: { state: "not-eligible" as const, reason: "It has a script." },
    }));
    expect(toVotes({ ...scene, pages }).requests).toEqual([]);
  });

  it("name neither a login nor an id", () => {
    const reviews = (["approved", "commented", "dismissed", "unknown"] as const).flatMap((state) =>
      ["ada", "ben", "zoe"].map((login) => reviewBy(login, state)),
    );
    const said = toVotes(sceneOf(reviews)).skipped.join("\n");
    expect(said).not.toMatch(/\bada|\bben|\bzoe|aaaa-/);
  });
});

describe("reviews whose votes are recorded already", () => {
  const approval = [reviewBy("ada", "approved", support, on(4))];
  const objection = [reviewBy("ada", "changes-requested", support, on(4))];
  const dismissed = [reviewBy("ada", "dismissed", support, on(4))];
  const paper = { wayIn: "paper" } as const;

  it.each<[string, ForgeReview[], Parameters<typeof recordedVote>[], string[]]>([
    ["are not counted twice", approval, [["aaaa-0001", "approve", 4]], []],
    [
      "are not counted again after they were taken back",
      approval,
      [
        ["aaaa-0001", "approve", 4],
        ["aaaa-0001", "withdraw", 9],
      ],
      [],
    ],
    [
      "are not counted again after they were taken back on their own day",
      approval,
      [
        ["aaaa-0001", "approve", 4],
        ["aaaa-0001", "withdraw", 4, paper],
      ],
      [],
    ],
    ["don't outdo an objection on paper of the same day", approval, [["aaaa-0001", "not-yet", 4, paper]], []],
    [
      "don't outdo such an objection when read a second time",
      approval,
      [
        ["aaaa-0001", "approve", 4],
        ["aaaa-0001", "not-yet", 4, paper],
      ],
      [],
    ],
    [
      "stand beside the votes of others",
      approval,
      [["aaaa-0002", "withdraw", 4]],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "leave an objection standing that can't be ordered against an approval of its day",
      objection,
      [
        ["aaaa-0001", "not-yet", 4],
        ["aaaa-0001", "approve", 4],
      ],
      ["aaaa-0001 not-yet en/school/sen-support 2026-05-04"],
    ],
    [
      "are not counted on the day on which an earlier vote was taken back",
      approval,
      [
        ["aaaa-0001", "approve", 3],
        ["aaaa-0001", "withdraw", 4],
      ],
      [],
    ],
    [
      "count from the day after",
      approval,
      [
        ["aaaa-0001", "approve", 2],
        ["aaaa-0001", "withdraw", 3],
      ],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "follow an objection of the same day in an earlier review",
      approval,
      [["aaaa-0001", "not-yet", 4]],
      ["aaaa-0001 approve en/school/sen-support 2026-05-04"],
    ],
    [
      "follow a later objection",
      objection,
      [["aaaa-0001", "approve", 3]],
      ["aaaa-0001 not-yet en/school/sen-support 2026-05-04"],
    ],
    [
      "are taken back when the forge dismisses them",
      dismissed,
      [["aaaa-0001", "approve", 4]],
      ["aaaa-0001 withdraw en/school/sen-support 2026-06-30"],
    ],
    [
      "are taken back when the forge dismisses a renewal of them",
      dismissed,
      [["aaaa-0001", "approve", 2]],
      ["aaaa-0001 withdraw en/school/sen-support 2026-06-30"],
    ],
    [
      "are taken back once",
      dismissed,
      [
        ["aaaa-0001", "approve", 4],
        ["aaaa-0001", "withdraw", 9],
      ],
      [],
    ],
    ["are not taken back where they came on paper", dismissed, [["aaaa-0001", "approve", 4, paper]], []],
    ["are not taken back where a later review stands", dismissed, [["aaaa-0001", "approve", 5]], []],
    [
      "are not taken back where they are on other words",
      dismissed,
      [["aaaa-0001", "approve", 4, { digest: "9".repeat(64) }]],
      [],
    ],
  ])("%s", (_, reviews, votes, expected) => {
    expect(
      linesOf(
        sceneOf(
          reviews,
          votes.map((vote) => recordedVote(...vote)),
        ),
      ),
    ).toEqual(expected);
  });
});

describe("any reviews", () => {
  const review = fc
    .record({
      id: fc.integer({ min: 1, max: 12 }).map(String),
      login: fc.constantFrom("ada", "Ada-At-Work", "ben", "chi", "zoe", undefined),
      isBot: fc.boolean(),
      state: fc.constantFrom("approved", "changes-requested", "commented", "dismissed", "pending"),
      body: fc.constantFrom(support, breaks, urdu, `${support} ${breaks}`, "fine", "K7QD-2M9P"),
      submittedAt: fc.constantFrom(
        "2026-05-04T10:00:00.000Z",
        "2026-05-04T11:00:00.000Z",
        "2026-05-06T10:00:00.000Z",
        undefined,
      ),
      commit: fc.constant(undefined),
    })
    .map((each): ForgeReview => each as ForgeReview);
  const scenes = fc.array(review, { maxLength: 12 }).chain((reviews) =>
    fc.record({
      reviews: fc.constant(reviews),
      shuffled: fc.shuffledSubarray(reviews, { minLength: reviews.length }),
    }),
  );

  it("come to the same in whatever order reviews and pages are given", () => {
    fc.assert(
      fc.property(scenes, ({ reviews, shuffled }) => {
        const scene = sceneOf(reviews);
        const other = { ...scene, reviews: shuffled, pages: scene.pages.toReversed() };
        expect(toVotes(other)).toEqual(toVotes(scene));
      }),
    );
  });

  it("never give a person two votes on one page", () => {
    fc.assert(
      fc.property(scenes, ({ reviews }) => {
        const keys = toVotes(sceneOf(reviews)).requests.map(
          ({ reviewer, language, page }) => `${reviewer} ${language} ${page}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("give nothing new when they are read again after their votes were recorded", () => {
    fc.assert(
      fc.property(scenes, ({ reviews }) => {
        const first = toVotes(sceneOf(reviews)).requests.filter(
          ({ page, language }) => page === SUPPORT.path && language === "en",
        );
        const votes = first.map(({ reviewer, verdict, date }) =>
          recordedVote(reviewer, verdict, Number(date.slice(-2))),
        );
        const again = toVotes(sceneOf(reviews, votes)).requests.filter(
          ({ page, language }) => page === SUPPORT.path && language === "en",
        );
        expect(again).toEqual([]);
      }),
    );
  });
});
