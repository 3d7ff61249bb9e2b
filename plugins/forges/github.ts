import { z } from "zod";
import { UserError } from "../model/user-error.ts";
import type { ForgeCommit, ForgeReview, Reader, ReadPullRequest } from "./forge.ts";
import { toReviewState } from "./forge.ts";
import { Head, mergedCommit, sourceOf } from "./merged.ts";
import { findCoAuthors, isBotName, toNames } from "./names.ts";
import { anyId, parseAnswer, parseAnswers, time } from "./parse-answer.ts";

const User = z
  .looseObject({ id: anyId.optional(), login: z.string().nullish(), type: z.string().nullish() })
  .nullish();
const Signature = z.looseObject({ email: z.string().nullish() }).nullish();

const Review = z.looseObject({
  id: anyId,
  user: User,
  state: z.string(),
  body: z.string().nullish(),
  submitted_at: time,
  commit_id: z.string().nullish(),
});

const Commit = z.looseObject({
  sha: z.string(),
  commit: z.looseObject({ author: Signature, committer: Signature, message: z.string() }),
  author: User,
  committer: User,
});

const Pull = z.looseObject({
  user: User,
  merged: z.boolean(),
  merge_commit_sha: z.string().nullish(),
  commits: z.number(),
  head: Head,
});

const Activity = z.looseObject({ actor: User, activity_type: z.string() });

/** The account into which GitHub turns every deleted one. */
const GHOST = "10137";

/** Reviews as GitHub's REST interface lists them. */
export function toGithubReviews(answers: readonly unknown[], where: string): ForgeReview[] {
  return parseAnswers(Review, answers, where).map(({ id, user, state, body, submitted_at, commit_id }) => ({
    id: String(id),
    login: String(user?.id) === GHOST ? undefined : (user?.login ?? undefined),
    isBot: isBotName(user?.login ?? "") || !/^user$/i.test(user?.type ?? "User"),
    state: toReviewState(state),
    body: body ?? "",
    submittedAt: submitted_at,
    commit: commit_id ?? undefined,
  }));
}

/** Commits as GitHub's REST interface lists them. `touched` are people who had a hand in all of them. */
export function toGithubCommits(
  answers: readonly unknown[],
  where: string,
  touched: readonly (string | null | undefined)[] = [],
): ForgeCommit[] {
  return parseAnswers(Commit, answers, where).map(({ sha, commit, author, committer }) => ({
    sha,
    people: toNames([
      author?.login,
      committer?.login,
      commit.author?.email,
      commit.committer?.email,
      ...findCoAuthors(commit.message),
      ...touched,
    ]),
  }));
}

/** GitHub, github.com or a server of one's own. */
export const readGithub: ReadPullRequest = async (reader, { repository, number }) => {
  const base = `/repos/${repository}`;
  const path = `${base}/pulls/${number}`;
  const reviews = toGithubReviews(await reader.all(`${path}/reviews?per_page=100`), path);
  const pull = parseAnswer(Pull, await reader.one(path), path);
  const commits = await reader.all(`${path}/commits?per_page=100`);
  if (commits.length !== pull.commits) throw notAll(path, commits.length, pull.commits);
  const merged = mergedCommit(pull);
  if (merged !== undefined) commits.push(await reader.one(`${base}/commits/${merged}`));
  const touched = [pull.user?.login, ...(await listPushers(reader, pull.head, path))];
  return { reviews, commits: toGithubCommits(commits, path, touched), merged };
};

/** Everyone who ever wrote to the branch of the pull request. Taking the branch away again is no writing. */
async function listPushers(reader: Reader, head: z.infer<typeof Head>, path: string) {
  const branch = encodeURIComponent(`refs/heads/${head.ref}`);
  const activity = `/repos/${sourceOf(head, path)}/activity?ref=${branch}&per_page=100`;
  return parseAnswers(Activity, await reader.all(activity), activity)
    .filter(({ activity_type }) => activity_type !== "branch_deletion")
    .map(({ actor }) => actor?.login);
}

function notAll(path: string, listed: number, all: number): UserError {
  return new UserError(
    path,
    `GitHub lists ${listed} of its ${all} commits, so nobody can say who had a hand in the rest.`,
    "Split it into pull requests of at most 250 commits, or ask the reviewers for a vote on paper.",
  );
}
