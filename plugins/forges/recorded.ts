import { z } from "zod";
import { parseShape } from "../model/parse-shape.ts";
import { UserError } from "../model/user-error.ts";
import { type ForgeCommit, type ForgeReview, type PullRequest, toReviewState } from "./forge.ts";
import { toGithubCommits, toGithubReviews } from "./github.ts";
import { isBotName, toNames } from "./names.ts";
import { anyId, parseAnswer, time } from "./parse-answer.ts";

/** A recorded pull request. Lists may be those of GitHub as they are, page by page or whole. */
export const Recording = z.strictObject({
  reviews: z.array(z.unknown()),
  commits: z.array(z.unknown()),
  /** Its commit on the default branch, or null where it isn't merged. */
  merged: z.string().nullable(),
});

/** A review in a form that any forge's can be brought into. */
const Review = z.looseObject({
  id: anyId,
  login: z.string().nullish(),
  bot: z.boolean().optional(),
  state: z.string(),
  body: z.string().nullish(),
  submittedAt: time,
  commit: z.string().nullish(),
});

const Commit = z.looseObject({ sha: z.string(), people: z.array(z.string()) });

/** Parses a recorded pull request. Throws a UserError where it isn't one. */
export function parseRecording(text: string, file: string): PullRequest {
  const { value, problems } = parseShape(Recording, parseJson(text, file));
  if (value === undefined) {
    const [{ message, fix } = { message: "This is something else.", fix: "Change it." }] = problems;
    throw new UserError(file, message, `${fix} A recording has "reviews", "commits" and "merged".`);
  }
  return {
    reviews: value.reviews.flat().map((review, index) => toReview(review, `${file}: review ${index + 1}`)),
    commits: value.commits
      .flat()
      .flatMap((commit, index) => toCommit(commit, `${file}: commit ${index + 1}`)),
    merged: value.merged ?? undefined,
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = "This is not right as JSON: it may have been cut off.";
    throw new UserError(file, problem, "Record it again.", { cause });
  }
}

function toReview(answer: unknown, where: string): ForgeReview {
  const [github] = hasKey(answer, "user") ? toGithubReviews([answer], where) : [];
  if (github !== undefined) return github;
  const { id, login, bot = false, state, body, submittedAt, commit } = parseAnswer(Review, answer, where);
  return {
    id: String(id),
    login: login ?? undefined,
    isBot: bot || isBotName(login ?? ""),
    state: toReviewState(state),
    body: body ?? "",
    submittedAt,
    commit: commit ?? undefined,
  };
}

function toCommit(answer: unknown, where: string): ForgeCommit[] {
  if (hasKey(answer, "commit")) return toGithubCommits([answer], where);
  const { sha, people } = parseAnswer(Commit, answer, where);
  return [{ sha, people: toNames(people) }];
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
