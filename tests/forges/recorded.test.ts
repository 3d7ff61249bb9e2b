import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseLogins } from "../../plugins/forges/logins.ts";
import { parseRecording } from "../../plugins/forges/recorded.ts";
import { toVotes } from "../../plugins/forges/to-votes.ts";
import { codeOf, SUPPORT, sceneOf } from "./scene.ts";

const PLAIN = {
  reviews: [
    {
      id: 1,
      login: "ada",
      state: "Approved",
      body: "K7QD-2M9P",
      submittedAt: "2026-05-04T10:00:00Z",
      commit: null,
    },
  ],
  commits: [{ sha: "c1", people: ["@Staff", "staff@council.example"] }],
  merged: "m1",
};
const GITHUB_REVIEW = {
  ...{ id: 2, user: { login: "ben", type: "User" }, state: "CHANGES_REQUESTED", body: "no", commit_id: "c1" },
  ...{ submitted_at: "2026-05-04T10:00:00Z", author_association: "OWNER", _links: {} },
};
const GITHUB_COMMIT = {
  sha: "c2",
  commit: { message: "Fix", author: { email: "a@b.example" } },
  author: null,
  committer: null,
};

const parse = (recording: unknown) => parseRecording(JSON.stringify(recording), "reviews.json");

describe("a recorded pull request", () => {
  it("may be in the plain form", () => {
    const { reviews, commits, merged } = parse(PLAIN);
    expect(reviews).toEqual([
      {
        ...{ id: "1", login: "ada", isBot: false, state: "approved", body: "K7QD-2M9P" },
        ...{ submittedAt: "2026-05-04T10:00:00.000Z", commit: undefined },
      },
    ]);
    expect(commits).toEqual([{ sha: "c1", people: ["staff", "staff@council.example"] }]);
    expect(merged).toBe("m1");
  });

  it("may be GitHub's lists as they are, also page by page, beside plain ones", () => {
    const { reviews, commits } = parse({
      ...PLAIN,
      reviews: [[GITHUB_REVIEW], PLAIN.reviews],
      commits: [[GITHUB_COMMIT], PLAIN.commits],
    });
    expect(reviews.map(({ id, login, state }) => [id, login, state])).toEqual([
      ["2", "ben", "changes-requested"],
      ["1", "ada", "approved"],
    ]);
    expect(commits.map(({ people }) => people[0])).toEqual(["a@b.example", "staff"]);
  });

  it.each<[string, object, object]>([
    ["a program that is called one", { bot: true }, { isBot: true }],
    ["a program by its name", { login: "helper[bot]" }, { isBot: true }],
    ["a deleted account", { login: null }, { login: undefined }],
  ])("knows %s", (_, changes, expected) => {
    expect(parse({ ...PLAIN, reviews: [{ ...PLAIN.reviews[0], ...changes }] }).reviews[0]).toMatchObject(
      expected,
    );
  });

  it("that isn't merged has no commit", () => {
    expect(parse({ ...PLAIN, merged: null }).merged).toBeUndefined();
  });

  it.each<[string, string, string]>([
    [
      "text that was cut off",
      '{"reviews": [',
      "reviews.json: This is not right as JSON: it may have been cut off.",
    ],
    ["a bare list of reviews", "[]", "reviews.json: The file must be a set of keys with values."],
    ["no commits", '{"reviews": [], "merged": null}', 'reviews.json: "commits" is missing.'],
    [
      "a key that is misspelt",
      '{"reviews": [], "comits": [], "commits": [], "merged": null}',
      'Did you mean "commits"?',
    ],
    [
      "a review without a state",
      '{"reviews": [{"id": 1}], "commits": [], "merged": null}',
      'reviews.json: review 1: This is not what a forge answers. "state" is missing.',
    ],
    ["a review that is none", '{"reviews": [7], "commits": [], "merged": null}', "reviews.json: review 1:"],
    [
      "a commit without people",
      '{"reviews": [], "commits": [{"sha": "c"}], "merged": null}',
      "reviews.json: commit 1:",
    ],
  ])("is refused with %s", (_, text, problem) => {
    expect(() => parseRecording(text, "reviews.json")).toThrow(problem);
  });
});

const FILE = join("..", "shared", "data", "github-reviews", "real-review-events.json");
const reason = existsSync(FILE) ? "" : ` (skipped: ${FILE} is not beside this checkout)`;

/** What the file says of one real review. */
type Real = {
  repo: string | null;
  pr: number | null;
  pr_author: string | null;
  review_id: number;
  state: string;
  commit_id: string | null;
  reviewer: string | null;
  reviewer_type: string | null;
  author_association: string | null;
  submitted_at: string | null;
  event_at: string | null;
};

/** Some real reviews as GitHub's list would have them, each with the code of a page as its text. */
function toRecording(real: readonly Real[], body = codeOf(SUPPORT)): string {
  return JSON.stringify({
    reviews: real.map((each) => ({
      ...{
        id: each.review_id,
        user: each.reviewer === null ? null : { login: each.reviewer, type: each.reviewer_type },
      },
      ...{ state: each.state, body, commit_id: each.commit_id, submitted_at: each.submitted_at },
      author_association: each.author_association,
    })),
    commits: [{ sha: "c1", people: real.map((each) => each.pr_author ?? "somebody") }],
    merged: "m1",
  });
}

describe.skipIf(reason !== "")(`real reviews from GitHub${reason}`, () => {
  const { records } =
    reason === "" ? (JSON.parse(readFileSync(FILE, "utf8")) as { records: Real[] }) : { records: [] };
  const names = [...new Set(records.flatMap(({ reviewer }) => reviewer ?? []))];
  const id = (index: number) => `aaaa-${String(index).padStart(4, "0")}`;
  const people = parseLogins(
    `rounds:\n  spring:\n${names.map((name, index) => `    ${name}: ${id(index)}\n`).join("")}`,
    "logins.yaml",
  );
  const round = { languages: ["en"], from: "2010-01-01", until: "2030-12-31", round: "spring" };
  const reviewers = new Map(names.map((_, index) => [id(index), { id: id(index), ...round }]));
  const scene = sceneOf([]);
  const votesOf = (real: readonly Real[], body?: string) =>
    toVotes({
      ...{ ...scene, ...parseRecording(toRecording(real, body), "real.json"), people },
      ledger: { ...scene.ledger, reviewers },
    });
  const ofPull = (repo: string, pr: number) => records.filter((each) => each.repo === repo && each.pr === pr);
  const ofReview = (review: number) => records.filter((each) => each.review_id === review);
  const verdicts = (real: readonly Real[]) =>
    votesOf(real).requests.map(({ verdict, date }) => `${verdict} ${date}`);

  it.each<[string, () => Real[], string[]]>([
    [
      "approved, dismissed and approved again by one person",
      () => ofPull("cloudbees-oss/zendesk-java-client", 560),
      ["approve 2023-04-03"],
    ],
    ["dismissed after its approval was recorded", () => ofReview(1332867000), []],
    [
      "dismissed, commented and approved in a new review",
      () => ofPull("cloudbees-oss/zendesk-java-client", 552),
      ["approve 2023-03-13"],
    ],
    [
      "changes requested in March, approved three days on",
      () => ofPull("cloudbees-oss/zendesk-java-client", 545),
      ["approve 2023-03-06"],
    ],
    [
      "changes requested after it was only commented on, then approved",
      () => ofPull("jenkinsci/audit-trail-plugin", 96),
      ["approve 2023-01-31"],
    ],
    [
      "approved twice within half a minute",
      () => ofPull("cloudbees-oss/zendesk-java-client", 554),
      ["approve 2023-03-09"],
    ],
    ["changes requested", () => ofReview(140011842), ["not-yet 2018-07-24"]],
    ["only commented on", () => ofReview(57666542), []],
    ["approved by an account that was deleted since", () => ofReview(793823252), []],
    ["approved by somebody who is left, in the same list", () => ofReview(813498682), ["approve 2021-11-23"]],
    ["its own author's comment, dismissed", () => ofReview(237895671), []],
    ["pending, then handed in as a comment", () => ofReview(144043191), []],
    ["approved, but with a time that a test suite has broken", () => ofReview(10591920), []],
    ["approved in capitals by the repository's owner", () => ofReview(2626884), ["approve 2016-10-03"]],
  ])("%s", (_, real, expected) => {
    expect(real().length).toBeGreaterThan(0);
    expect(verdicts(real())).toEqual(expected);
    expect(verdicts(real().toReversed())).toEqual(expected);
  });

  it("never count without a code", () => {
    const { requests, skipped } = votesOf(records, "LGTM");
    expect(requests).toEqual([]);
    expect(skipped.length).toBeGreaterThan(50);
  });

  it("count each person once, and say why of every other review", () => {
    const unwritten = records.map((each) => ({ ...each, pr_author: null }));
    const { requests, skipped } = votesOf(unwritten);
    const voters = requests.map(({ reviewer }) => reviewer);
    expect(new Set(voters).size).toBe(voters.length);
    expect(requests.length + skipped.length).toBe(new Set(records.map(({ review_id }) => review_id)).size);
  });
});
