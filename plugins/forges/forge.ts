/** What a review says, whatever its forge calls it. Only the first two are votes. */
export type ReviewState =
  | "approved"
  | "changes-requested"
  | "commented"
  | "dismissed"
  | "pending"
  | "unknown";

/** One review of a pull request. What a forge doesn't say is undefined: a deleted account, a commit that is gone. */
export type ForgeReview = {
  id: string;
  login: string | undefined;
  /** True for anything but a person's account. */
  isBot: boolean;
  state: ReviewState;
  body: string;
  /** When it was handed in, as ISO 8601 with an offset. */
  submittedAt: string | undefined;
  /** The commit that the forge ties it to. Forges move this, so nothing rests on it. */
  commit: string | undefined;
};

/** One commit and everyone who had a hand in it: logins and e-mail addresses, folded by `foldName`. */
export type ForgeCommit = { sha: string; people: string[] };

/**
 * All that is known of one pull request: every commit, with all who wrote, committed, co-wrote, pushed or opened it.
 * `merged` is its commit on the branch it went into, if it did.
 */
export type PullRequest = { reviews: ForgeReview[]; commits: ForgeCommit[]; merged: string | undefined };

/** Reads a forge's answers: one thing, or a list to its very last page. Paths begin with a slash. */
export type Reader = { one: (path: string) => Promise<unknown>; all: (path: string) => Promise<unknown[]> };

/** Which pull request: `owner/name` and its number. */
export type PullRequestName = { repository: string; number: number };

/** Reads a pull request from one kind of forge. Throws a UserError where the forge can't or won't say everything. */
export type ReadPullRequest = (reader: Reader, name: PullRequestName) => Promise<PullRequest>;

const STATES: Record<string, ReviewState> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  REQUEST_CHANGES: "changes-requested",
  REQUESTED_CHANGES: "changes-requested",
  COMMENTED: "commented",
  COMMENT: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending",
};

/** A forge's word for a state as ours, whatever its case. A word that nobody knows is never a vote. */
export function toReviewState(word: string): ReviewState {
  const known = word.trim().toUpperCase().replace(/[\s-]/g, "_");
  return Object.hasOwn(STATES, known) ? (STATES[known] ?? "unknown") : "unknown";
}
