import { z } from "zod";
import type { ForgeCommit, Reader, ReadPullRequest } from "./forge.ts";
import { toGitlabReviews } from "./gitlab-reviews.ts";
import { sourceGone } from "./merged.ts";
import { findCoAuthors, toNames } from "./names.ts";
import { parseAnswer, parseAnswers } from "./parse-answer.ts";

const Merge = z.looseObject({
  author: z.looseObject({ username: z.string() }).nullish(),
  state: z.string(),
  squash_commit_sha: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  sha: z.string().nullish(),
  source_project_id: z.number().nullish(),
  source_branch: z.string(),
});

const Commit = z.looseObject({
  id: z.string(),
  author_email: z.string().nullish(),
  committer_email: z.string().nullish(),
  message: z.string(),
});

const Note = z.looseObject({
  body: z.string(),
  system: z.boolean(),
  author: z.looseObject({ username: z.string() }).nullish(),
});

const PushEvent = z.looseObject({
  author_username: z.string().nullish(),
  push_data: z.looseObject({ ref: z.string().nullish() }).nullish(),
});

/** GitLab, gitlab.com or a server of one's own. */
export const readGitlab: ReadPullRequest = async (reader, { repository, number }) => {
  const project = `/projects/${encodeURIComponent(repository)}`;
  const path = `${project}/merge_requests/${number}`;
  const notes = await reader.all(`${path}/notes?per_page=100`);
  const approvals = await reader.one(`${path}/approvals`);
  const reviewers = await reader.all(`${path}/reviewers?per_page=100`);
  const reviews = toGitlabReviews({ notes, approvals, reviewers }, path);
  const merge = parseAnswer(Merge, await reader.one(path), path);
  const commits = await reader.all(`${path}/commits?per_page=100`);
  const merged = mergedCommit(merge);
  if (merged !== undefined) commits.push(await reader.one(`${project}/repository/commits/${merged}`));
  const touched = [
    merge.author?.username,
    ...findPushers(parseAnswers(Note, notes, path)),
    ...(await listFirstPushers(reader, merge, path)),
  ];
  return { reviews, commits: toCommits(commits, path, touched), merged };
};

function toCommits(
  answers: readonly unknown[],
  where: string,
  touched: readonly (string | undefined)[],
): ForgeCommit[] {
  return parseAnswers(Commit, answers, where).map(({ id, author_email, committer_email, message }) => ({
    sha: id,
    people: toNames([author_email, committer_email, ...findCoAuthors(message), ...touched]),
  }));
}

function mergedCommit({ state, squash_commit_sha, merge_commit_sha, sha }: z.infer<typeof Merge>) {
  if (state !== "merged") return undefined;
  return squash_commit_sha ?? merge_commit_sha ?? sha ?? undefined;
}

/** GitLab notes in the talk itself who added commits. */
function findPushers(notes: readonly z.infer<typeof Note>[]) {
  return notes
    .filter(({ system, body }) => system && /^added \d+ (new )?commits?\b/.test(body))
    .map(({ author }) => author?.username);
}

/** Who pushed to the branch before the merge request was opened: only the project's events tell. */
async function listFirstPushers(reader: Reader, merge: z.infer<typeof Merge>, path: string) {
  const { source_project_id, source_branch } = merge;
  if (typeof source_project_id !== "number") throw sourceGone(path);
  const events = `/projects/${source_project_id}/events?action=pushed&per_page=100`;
  return parseAnswers(PushEvent, await reader.all(events), events)
    .filter(({ push_data }) => push_data?.ref === source_branch)
    .map(({ author_username }) => author_username ?? undefined);
}
