import { z } from "zod";
import type { ForgeReview, Reader, ReadPullRequest } from "./forge.ts";
import { toReviewState } from "./forge.ts";
import { toGithubCommits } from "./github.ts";
import { Head, mergedCommit, sourceOf } from "./merged.ts";
import { isBotName } from "./names.ts";
import { anyId, parseAnswer, parseAnswers, time } from "./parse-answer.ts";

const User = z.looseObject({ id: z.number().optional(), login: z.string() }).nullish();

const Review = z.looseObject({
  id: anyId,
  user: User,
  state: z.string(),
  dismissed: z.boolean().nullish(),
  body: z.string().nullish(),
  submitted_at: time,
  commit_id: z.string().nullish(),
});

const Pull = z.looseObject({
  user: User,
  merged: z.boolean(),
  merge_commit_sha: z.string().nullish(),
  head: Head,
});

const TimelineEntry = z.looseObject({ type: z.string(), user: User });

const FeedEntry = z.looseObject({ op_type: z.string(), ref_name: z.string().nullish(), act_user: User });

/** Reviews as Forgejo and Gitea list them: a dismissed one keeps its state and says so beside it. */
function toForgejoReviews(answers: readonly unknown[], where: string): ForgeReview[] {
  return parseAnswers(Review, answers, where).map((review) => ({
    id: String(review.id),
    // Deleted accounts and programs of the forge itself have negative numbers.
    login: review.user && review.user.id !== -1 ? review.user.login : undefined,
    isBot: isBotName(review.user?.login ?? "") || (review.user?.id ?? 0) < -1,
    state: review.dismissed === true ? "dismissed" : toReviewState(review.state),
    body: review.body ?? "",
    submittedAt: review.submitted_at,
    commit: review.commit_id ?? undefined,
  }));
}

/** Forgejo, Gitea and their kin. */
export const readForgejo: ReadPullRequest = async (reader, { repository, number }) => {
  const base = `/repos/${repository}`;
  const path = `${base}/pulls/${number}`;
  const reviews = toForgejoReviews(await reader.all(`${path}/reviews?limit=50`), path);
  const pull = parseAnswer(Pull, await reader.one(path), path);
  const commits = await reader.all(`${path}/commits?limit=50`);
  const merged = mergedCommit(pull);
  if (merged !== undefined) commits.push(await reader.one(`${base}/git/commits/${merged}`));
  const timeline = `${base}/issues/${number}/timeline?limit=50`;
  const later = toPushers(parseAnswers(TimelineEntry, await reader.all(timeline), timeline));
  const touched = [pull.user?.login, ...later, ...(await listFirstPushers(reader, pull.head, path))];
  return { reviews, commits: toGithubCommits(commits, path, touched), merged };
};

function toPushers(timeline: readonly z.infer<typeof TimelineEntry>[]) {
  return timeline.filter(({ type }) => type === "pull_push").map(({ user }) => user?.login);
}

/** Who pushed to the branch before the pull request was opened: only the repository's own feed tells. */
async function listFirstPushers(reader: Reader, head: z.infer<typeof Head>, path: string) {
  const feed = `/repos/${sourceOf(head, path)}/activities/feeds?limit=50`;
  return parseAnswers(FeedEntry, await reader.all(feed), feed)
    .filter(({ op_type }) => op_type !== "delete_branch")
    .filter(({ ref_name }) => ref_name?.replace(/^refs\/heads\//, "") === head.ref)
    .map(({ act_user }) => act_user?.login);
}
