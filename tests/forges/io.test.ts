import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { PullRequest } from "../../plugins/forges/forge.ts";
import { readFromForge, readLogins, readRecording } from "../../plugins/forges/io.ts";
import type { ForgeName } from "../../plugins/forges/kinds.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { type FakeForge, type Route, startForge, withHeaders } from "./fake-forge.ts";

let forge: FakeForge | undefined;
afterEach(() => forge?.close());

async function read(kind: ForgeName, routes: (host: string) => Record<string, Route>): Promise<PullRequest> {
  forge = await startForge(routes);
  return readFromForge({ forge: kind, host: forge.host, repository: "council/offer", number: 7 }, "secret");
}

async function refusal(run: Promise<unknown>): Promise<UserError> {
  const error = await run.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof UserError) return error;
  throw error ?? new Error("Nothing was refused.");
}

const PULL = "/repos/council/offer/pulls/7";
const ACTIVITY = "/repos/parent/offer/activity?ref=refs%2Fheads%2Ffix&per_page=100";
const user = (login: string, id = 5) => ({ login, id, type: "User" });
const githubReview = (id: number, changes = {}) => ({
  ...{ id, user: user("Ada"), state: "APPROVED", body: "K7QD-2M9P", commit_id: "c1" },
  ...{ submitted_at: "2026-05-04T01:30:00+02:00", author_association: "OWNER" },
  ...changes,
});
const githubCommit = (sha: string, message = "Fix") => ({
  sha,
  commit: { author: { email: "Staff@council.example" }, committer: null, message },
  author: user("Staff"),
  committer: null,
});
const githubPull = {
  user: user("opener"),
  ...{ merged: true, merge_commit_sha: "m1", commits: 1 },
  head: { ref: "fix", repo: { full_name: "parent/offer" } },
};

/** GitHub's answers, the interface of a server of one's own; `changes` take the place of some. */
const github = (changes: Record<string, Route> = {}) => {
  const routes: Record<string, Route> = {
    [PULL]: githubPull,
    [`${PULL}/reviews?per_page=100`]: [githubReview(1)],
    [`${PULL}/commits?per_page=100`]: [githubCommit("c1", "Fix\n\nCo-authored-by: Co <co@home.example>")],
    "/repos/council/offer/commits/m1": githubCommit(
      "m1",
      "Merge\n\nCo-authored-by: Late <late@home.example>",
    ),
    [ACTIVITY]: [
      { actor: user("pusher"), activity_type: "push" },
      { actor: null, activity_type: "push" },
      { actor: user("tidier"), activity_type: "branch_deletion" },
    ],
    ...changes,
  };
  return Object.fromEntries(Object.entries(routes).map(([path, route]) => [`/api/v3${path}`, route]));
};

describe("GitHub", () => {
  it("gives reviews, everyone who had a hand in the commits, and the merged commit", async () => {
    const { reviews, commits, merged } = await read("github", () => github());
    expect(reviews).toEqual([
      {
        ...{ id: "1", login: "Ada", isBot: false, state: "approved", body: "K7QD-2M9P" },
        ...{ submittedAt: "2026-05-03T23:30:00.000Z", commit: "c1" },
      },
    ]);
    expect(commits.map(({ sha }) => sha)).toEqual(["c1", "m1"]);
    expect(commits[0]?.people).toEqual([
      "staff",
      "staff@council.example",
      "co@home.example",
      "opener",
      "pusher",
    ]);
    expect(commits[1]?.people).toContain("late@home.example");
    expect(merged).toBe("m1");
    expect(
      forge?.asked.every((line) => line.startsWith("token secret ") || line.startsWith("bearer secret ")),
    ).toBe(true);
  });

  it("reads lists to their last page", async () => {
    const first = `${PULL}/reviews?per_page=100`;
    const { reviews } = await read("github", (host) =>
      github({
        [first]: withHeaders([githubReview(1)], {
          Link: `<${host}/api/v3${first}&page=2>; rel="next", <${host}/x>; rel="last"`,
        }),
        [`${first}&page=2`]: withHeaders([githubReview(2)], {
          Link: `<${host}/api/v3${first}>; rel="first"`,
        }),
      }),
    );
    expect(reviews.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it.each<[string, object, object]>([
    ["a deleted account", { user: null }, { login: undefined, isBot: false }],
    ["what GitHub makes of a deleted account", { user: user("ghost", 10137) }, { login: undefined }],
    ["a program", { user: { ...user("helper"), type: "Bot" } }, { isBot: true }],
    ["a program by its name", { user: user("helper[bot]") }, { isBot: true }],
    ["a commit that is gone", { commit_id: null }, { commit: undefined }],
    ["no text", { body: null }, { body: "" }],
    ["a state in small letters", { state: "changes_requested" }, { state: "changes-requested" }],
    ["a state that is new", { state: "ENDORSED" }, { state: "unknown" }],
    ["the name of something that every object has", { state: "constructor" }, { state: "unknown" }],
    [
      "a review that isn't handed in",
      { state: "PENDING", submitted_at: null },
      { state: "pending", submittedAt: undefined },
    ],
    ["a time that is none", { submitted_at: "2016-11-29T17:59:<X>Z" }, { submittedAt: undefined }],
  ])("reads %s", async (_, changes, expected) => {
    const { reviews } = await read("github", () =>
      github({ [`${PULL}/reviews?per_page=100`]: [githubReview(1, changes)] }),
    );
    expect(reviews[0]).toMatchObject(expected);
  });

  it.each<[string, Record<string, Route>]>([
    ["isn't merged", { [PULL]: { ...githubPull, merged: false, merge_commit_sha: "trial" } }],
    ["says nothing of its commit", { [PULL]: { ...githubPull, merge_commit_sha: null } }],
  ])("gives no merged commit where the pull request %s", async (_, changes) => {
    expect((await read("github", () => github(changes))).merged).toBeUndefined();
  });

  it("reads commits whose accounts are empty", async () => {
    const commit = { ...githubCommit("c1"), author: {}, committer: null };
    const { commits } = await read("github", () => github({ [`${PULL}/commits?per_page=100`]: [commit] }));
    expect(commits[0]?.people).toEqual(["staff@council.example", "opener", "pusher"]);
  });

  it.each<[string, Record<string, Route>, string]>([
    [
      "lists only a part of the commits",
      { [PULL]: { ...githubPull, commits: 251 } },
      "GitHub lists 1 of its 251 commits",
    ],
    [
      "has lost the repository that it came from",
      { [PULL]: { ...githubPull, head: { ref: "fix", repo: null } } },
      "nobody can say who pushed",
    ],
    ["won't tell who pushed", { [ACTIVITY]: withHeaders({}, {}, 404) }, "There is nothing here"],
    ["doesn't know the token", { [PULL]: withHeaders({}, {}, 401) }, "doesn't know this token"],
    [
      "won't let the token read",
      { [`${PULL}/reviews?per_page=100`]: withHeaders({}, {}, 403) },
      "doesn't let this token read",
    ],
    [
      "has had enough questions",
      { [PULL]: withHeaders({}, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800000000" }, 403) },
      "takes no more questions",
    ],
    ["breaks down", { [PULL]: withHeaders({}, {}, 500) }, "the error 500"],
    ["breaks off in the middle", { [PULL]: withHeaders('{"user": {"lo', {}) }, "may have been cut off"],
    [
      "gives something else than a list",
      { [`${PULL}/reviews?per_page=100`]: { message: "no" } },
      "This is not a list.",
    ],
    [
      "gives something else than reviews",
      { [`${PULL}/reviews?per_page=100`]: [{ id: 1 }] },
      '"state" is missing',
    ],
  ])("stops with a sentence where it %s", async (_, changes, problem) => {
    expect((await refusal(read("github", () => github(changes)))).problem).toContain(problem);
  });
});

const MERGE = "/projects/council%2Foffer/merge_requests/7";
const gitlabNote = (id: number, username: string, body: string, changes = {}) => ({
  ...{ id, body, system: false, created_at: "2026-05-04T10:00:00Z", author: { username } },
  ...changes,
});
const system = { system: true };
const gitlabCommit = (id: string) => ({ id, author_email: "staff@council.example", message: "Fix" });

const gitlab = (changes: Record<string, Route> = {}) => {
  const routes: Record<string, Route> = {
    [MERGE]: {
      ...{ author: { username: "opener" }, state: "merged", squash_commit_sha: null, merge_commit_sha: "m1" },
      ...{ source_project_id: 3, source_branch: "fix" },
    },
    [`${MERGE}/notes?per_page=100`]: [
      gitlabNote(1, "ada", "K7QD-2M9P"),
      gitlabNote(2, "pusher", "added 2 commits\n\n<ul></ul>", system),
    ],
    [`${MERGE}/approvals`]: {
      approved_by: [{ user: { username: "ada" }, approved_at: "2026-05-05T10:00:00Z" }],
    },
    [`${MERGE}/reviewers?per_page=100`]: [],
    [`${MERGE}/commits?per_page=100`]: [gitlabCommit("c1")],
    "/projects/council%2Foffer/repository/commits/m1": gitlabCommit("m1"),
    "/projects/3/events?action=pushed&per_page=100": [
      { author_username: "first", push_data: { ref: "fix" } },
      { author_username: "elsewhere", push_data: { ref: "main" } },
    ],
    ...changes,
  };
  return Object.fromEntries(Object.entries(routes).map(([path, route]) => [`/api/v4${path}`, route]));
};

describe("GitLab", () => {
  it("says to vote on paper where the project that it came from is gone", async () => {
    const merge = { state: "merged", merge_commit_sha: "m1", source_project_id: null, source_branch: "fix" };
    const { problem, fix } = await refusal(read("gitlab", () => gitlab({ [MERGE]: merge })));
    expect(`${problem} ${fix}`).toMatch(/nobody can say who pushed to it\. .*vote on paper/);
  });

  it("gives reviews, everyone who had a hand in the commits, and the merged commit", async () => {
    const { reviews, commits, merged } = await read("gitlab", () => gitlab());
    expect(reviews).toEqual([
      {
        ...{ id: "1", login: "ada", isBot: false, state: "approved", body: "K7QD-2M9P" },
        ...{ submittedAt: "2026-05-05T10:00:00.000Z", commit: undefined },
      },
    ]);
    expect(commits.map(({ sha }) => sha)).toEqual(["c1", "m1"]);
    expect(commits[0]?.people).toEqual(["staff@council.example", "opener", "pusher", "first"]);
    expect(merged).toBe("m1");
  });

  it("reads lists to their last page", async () => {
    const path = `${MERGE}/notes?per_page=100`;
    const page = (id: number, next: string) =>
      withHeaders([gitlabNote(id, "ada", "K7QD-2M9P")], { "X-Next-Page": next });
    const { reviews } = await read("gitlab", () =>
      gitlab({ [path]: page(1, "2"), [`${path}&page=2`]: page(2, "") }),
    );
    expect(reviews.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("stops with a sentence where it sends fewer than it has", async () => {
    const short = withHeaders([gitlabCommit("c1")], { "X-Total": "2", "X-Next-Page": "" });
    const more = withHeaders([], { "X-Total": "2", "X-Next-Page": "" });
    const path = `${MERGE}/commits?per_page=100`;
    const error = await refusal(read("gitlab", () => gitlab({ [path]: short, [`${path}&page=2`]: more })));
    expect(error.problem).toBe("The forge sent 1 of 2, so some are missing.");
  });

  it("gives the squashed commit, which names who co-wrote it, though the merge has one too", async () => {
    const squashed = { ...gitlabCommit("s1"), message: "Fix\n\nCo-authored-by: Late <late@home.example>" };
    const merge = { state: "merged", squash_commit_sha: "s1", merge_commit_sha: "m1", source_project_id: 3 };
    const { merged, commits } = await read("gitlab", () =>
      gitlab({
        [MERGE]: { ...merge, source_branch: "fix" },
        "/projects/council%2Foffer/repository/commits/s1": squashed,
      }),
    );
    expect(merged).toBe("s1");
    expect(commits.at(-1)?.people).toContain("late@home.example");
  });

  it("gives no merged commit where the merge request is open", async () => {
    const open = { state: "opened", source_project_id: 3, source_branch: "fix", merge_commit_sha: "trial" };
    expect((await read("gitlab", () => gitlab({ [MERGE]: open }))).merged).toBeUndefined();
  });
});

const GITEA_PULL = "/repos/council/offer/pulls/7";
const giteaReview = (id: number, changes = {}) => ({
  ...{ id, user: { id: 4, login: "ada" }, state: "APPROVED", body: "K7QD-2M9P", dismissed: false },
  ...{ submitted_at: "2026-05-04T10:00:00Z", commit_id: "c1", stale: true },
  ...changes,
});

const forgejo = (changes: Record<string, Route> = {}) => {
  const routes: Record<string, Route> = {
    [GITEA_PULL]: {
      ...{ user: { id: 2, login: "opener" }, merged: true, merge_commit_sha: "m1" },
      head: { ref: "fix", repo: { full_name: "parent/offer" } },
    },
    [`${GITEA_PULL}/reviews?limit=50`]: [giteaReview(1)],
    [`${GITEA_PULL}/commits?limit=50`]: [githubCommit("c1")],
    "/repos/council/offer/git/commits/m1": githubCommit("m1"),
    "/repos/council/offer/issues/7/timeline?limit=50": [
      { type: "pull_push", user: { id: 8, login: "pusher" } },
      { type: "comment", user: { id: 9, login: "talker" } },
    ],
    "/repos/parent/offer/activities/feeds?limit=50": [
      { op_type: "commit_repo", ref_name: "refs/heads/fix", act_user: { id: 7, login: "first" } },
      { op_type: "commit_repo", ref_name: "refs/heads/main", act_user: { id: 7, login: "elsewhere" } },
      { op_type: "delete_branch", ref_name: "fix", act_user: { id: 7, login: "tidier" } },
    ],
    ...changes,
  };
  return Object.fromEntries(Object.entries(routes).map(([path, route]) => [`/api/v1${path}`, route]));
};

describe("every forge", () => {
  it.each<[ForgeName, () => Record<string, Route>]>([
    ["github", github],
    ["gitlab", gitlab],
    ["forgejo", forgejo],
  ])("of the kind %s is asked for each thing once", async (kind, routes) => {
    await read(kind, () => routes());
    expect(forge?.asked).toEqual([...new Set(forge?.asked)]);
  });
});

describe("Forgejo", () => {
  it("gives reviews, everyone who had a hand in the commits, and the merged commit", async () => {
    const { reviews, commits, merged } = await read("forgejo", () => forgejo());
    expect(reviews).toEqual([
      {
        ...{ id: "1", login: "ada", isBot: false, state: "approved", body: "K7QD-2M9P" },
        ...{ submittedAt: "2026-05-04T10:00:00.000Z", commit: "c1" },
      },
    ]);
    expect(commits.map(({ sha }) => sha)).toEqual(["c1", "m1"]);
    expect(commits[0]?.people).toEqual(["staff", "staff@council.example", "opener", "pusher", "first"]);
    expect(merged).toBe("m1");
  });

  it.each<[string, object, object]>([
    ["a dismissed review, which keeps its state there", { dismissed: true }, { state: "dismissed" }],
    ["a request for changes", { state: "REQUEST_CHANGES" }, { state: "changes-requested" }],
    ["a comment", { state: "COMMENT" }, { state: "commented" }],
    ["a review that somebody asked for", { state: "REQUEST_REVIEW" }, { state: "unknown" }],
    ["a deleted account", { user: { id: -1, login: "Ghost" } }, { login: undefined }],
    ["a program of the forge", { user: { id: -2, login: "forgejo-actions" } }, { isBot: true }],
    ["a review of a team", { user: null }, { login: undefined }],
  ])("reads %s", async (_, changes, expected) => {
    const { reviews } = await read("forgejo", () =>
      forgejo({ [`${GITEA_PULL}/reviews?limit=50`]: [giteaReview(1, changes)] }),
    );
    expect(reviews[0]).toMatchObject(expected);
  });

  it("counts up to the total where nothing leads to the next page", async () => {
    const path = `${GITEA_PULL}/reviews?limit=50`;
    const page = (id: number) => withHeaders([giteaReview(id)], { "X-Total-Count": "2" });
    const { reviews } = await read("forgejo", () =>
      forgejo({ [path]: page(1), [`${path}&page=2`]: page(2) }),
    );
    expect(reviews.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it.each<[string, (host: string) => Record<string, Route>, string]>([
    [
      "leads to another server, which must not see the token",
      () => ({ Link: '<https://elsewhere.example/x>; rel="next"' }),
      "on another server",
    ],
    [
      "leads round in a circle",
      (host) => ({ Link: `<${host}/api/v1${GITEA_PULL}/reviews?limit=50>; rel="next"` }),
      "has no end",
    ],
  ])("stops with a sentence where it %s", async (_, headers, problem) => {
    const routes = (host: string) =>
      forgejo({
        [`${GITEA_PULL}/reviews?limit=50`]: withHeaders([], headers(host) as Record<string, string>),
      });
    expect((await refusal(read("forgejo", routes))).problem).toContain(problem);
  });

  it.each<[number, Record<string, string>, string, string]>([
    [401, {}, "doesn't know this token", "FORGEJO_TOKEN"],
    [403, {}, "doesn't let this token read", "FORGEJO_TOKEN"],
    [403, { "Retry-After": "90" }, "takes no more questions", "in 2 minutes"],
    [404, {}, "There is nothing here", "--repository"],
    [429, {}, "takes no more questions", "in an hour"],
    [429, { "RateLimit-Reset": "1800000000" }, "takes no more questions", "after 2027-01-15 08:00 UTC"],
    [301, { Location: "/elsewhere" }, "moved to another address", "--repository"],
    [400, {}, "the error 400", "later"],
    [502, {}, "the error 502", "later"],
  ])("answers %i with a sentence that says what to do", async (status, headers, problem, fix) => {
    const error = await refusal(
      read("forgejo", () => forgejo({ [GITEA_PULL]: withHeaders({}, headers, status) })),
    );
    expect(error.problem).toContain(problem);
    expect(error.fix).toContain(fix);
  });
});

describe("a forge out of reach", () => {
  it.each<[ForgeName, string]>([
    ["github", "GITHUB_TOKEN"],
    ["gitlab", "GITLAB_TOKEN"],
    ["forgejo", "FORGEJO_TOKEN"],
  ])("is told by its address, and a missing token by its name: %s", async (kind, tokenName) => {
    const gone = await startForge(() => ({}));
    await gone.close();
    const place = { forge: kind, host: gone.host, repository: "council/offer", number: 7 };
    const error = await refusal(readFromForge(place, "secret"));
    expect(error.where).toContain(gone.host);
    expect(error.problem).toBe("The forge can't be reached.");
    expect(error.message).not.toContain("secret");
    expect((await refusal(readFromForge(place, ""))).where).toBe(tokenName);
  });
});

describe("private files", () => {
  it("are read where git doesn't know them, and refused where it does", async () => {
    const folder = await mkdtemp(join(tmpdir(), "logins-"));
    const file = join(folder, "logins.yaml");
    await writeFile(file, "rounds:\n  spring:\n    ada: aaaa-0001\n");
    const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "ignore" });
    git("init");
    expect(readLogins(file)).toHaveLength(1);
    git("add", "logins.yaml");
    const error = await refusal(Promise.resolve().then(() => readLogins(file)));
    expect(error.problem).toBe("This file says who is who, and git keeps it with the site.");
    await rm(folder, { recursive: true });
  });

  it("that aren't there get a sentence", async () => {
    const error = await refusal(Promise.resolve().then(() => readRecording("no-such.json")));
    expect(`${error.where} ${error.problem}`).toBe("--from no-such.json can't be read.");
  });
});
