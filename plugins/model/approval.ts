import { z } from "zod";
import { isoDate, line, slug } from "./fields.ts";

/** What a reviewer says: these words are right, not yet, or "take back what I said about this page". */
export const VERDICTS = ["approve", "not-yet", "withdraw"] as const;

/** How a vote reached the ledger. A vote on paper carries a code of its letter, so that nobody else can make or turn it. */
export const WAYS_IN = ["pull-request", "paper", "in-person"] as const;

/** A reviewer's random id, like `7kqd-2m9p`. Its alphabet and length keep names and logins out of the ledger. */
export const ReviewerId = z
  .string()
  .regex(
    /^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/,
    "must be a random id like 7kqd-2m9p, never a name (npm run approvals -- new-id makes one)",
  );

/** A code that a letter holds, like `7KQD-2M9P-R4TX-0ZBW`: 80 random bits in Crockford's base 32. */
export const BallotCode = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/, "must be a code like 7KQD-2M9P-R4TX-0ZBW");

/** A BCP 47 tag, exactly as the site writes it: nothing is trimmed away, since votes stand on it. */
const languageTag = z
  .string()
  .regex(/^[A-Za-z]+(-[A-Za-z0-9]+)*$/, "must be a language tag like en or zh-Hans");

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 digest in lower-case hex");

/** The rules of approval from one day on, until the next version begins. */
export const PolicyVersion = z.strictObject({
  from: isoDate,
  /** Distinct parents who must approve. */
  quorum: z.int("must be a whole number").min(3, "must be 3 or more"),
  /** The part of all live votes that must approve, from 0.75 to 1. */
  share: z.number().min(0.75, "must be 0.75 or more").max(1, "must be 1 or less"),
  /** For how many days after its own a vote counts. */
  validDays: z
    .int("must be a whole number of days")
    .min(1, "must be 1 or more")
    .max(1100, "must be 1100 or less"),
  /** BCP 47 tags of the languages that parents review. */
  languages: z.array(languageTag).min(1, "needs at least one language"),
  /** The ways in whose votes count. */
  waysIn: z.array(z.enum(WAYS_IN)).min(1, "needs at least one way in"),
});

/** `approvals/policy.yaml`: every version of the rules, oldest first. Old ones stay, since old votes stand on them. */
export const Policy = z.strictObject({
  versions: z
    .array(PolicyVersion)
    .min(1, "needs at least one version")
    .refine(
      (versions) =>
        versions.every(({ from }, index) => index === 0 || (versions[index - 1]?.from ?? "") < from),
      "must go from the oldest to the newest, each from a later day",
    ),
});

/** One reviewer in one round: what they read and between which days (both included) they may vote. */
export const Reviewer = z
  .strictObject({
    id: ReviewerId,
    languages: z.array(languageTag).min(1, "needs at least one language"),
    from: isoDate,
    until: isoDate,
  })
  .refine(({ from, until }) => from <= until, { path: ["until"], message: "must not be before from" });

/** `approvals/register.yaml`: rounds of reviewers. In a round each person has one id; across rounds nothing links two ids. */
export const Register = z.strictObject({
  rounds: z.array(z.strictObject({ id: slug, reviewers: z.array(Reviewer) })),
});

/** A page in one language, and the words of it that a round is about. */
const RoundPage = z.strictObject({ page: z.string(), language: languageTag, digest: sha256 });

/** `approvals/rounds/<round>.yaml`: letters that went out to the reviewers of a round of the register. */
export const Round = z.strictObject({
  id: slug,
  /** Votes by letter count from this day until the day of `closes`, both included. */
  opened: isoDate,
  closes: isoDate,
  pages: z.array(RoundPage).min(1, "needs at least one page"),
  /** SHA-256 of `<round>.jsonl`, which holds what the letters are committed to. */
  letters: sha256,
  /** The scrutineers' declaration: who counted, as roles, and how many thumbs-ups and "not yet" came back. */
  closed: z
    .strictObject({
      date: isoDate,
      scrutineers: z.array(line).min(2, "needs two people who counted"),
      counted: z.int().min(0),
    })
    .optional(),
});

/** One line of `approvals/rounds/<round>.jsonl`: a letter's codes as `commitBallot` hides them; `page` counts the round's pages from 0. */
export const Letter = z.strictObject({
  reviewer: ReviewerId,
  ballots: z
    .array(z.strictObject({ page: z.int().min(0), approve: sha256, "not-yet": sha256, withdraw: sha256 }))
    .min(1),
});

/** One line of `approvals/votes/<language>/<page>.jsonl`. */
export const Vote = z.strictObject({
  /** Address of the page without slashes at the ends; empty for the home page. */
  page: z.string(),
  language: languageTag,
  /** Digest of the very words that the reviewer saw. */
  digest: sha256,
  reviewer: ReviewerId,
  verdict: z.enum(VERDICTS),
  date: isoDate,
  wayIn: z.enum(WAYS_IN),
  /** The code of a letter, on paper only. */
  ballot: BallotCode.optional(),
  /** SHA-256 of the line before, or zeros on the first line. */
  previous: sha256,
});

export type Policy = z.infer<typeof Policy>;
export type PolicyVersion = z.infer<typeof PolicyVersion>;
export type Reviewer = z.infer<typeof Reviewer>;
export type Register = z.infer<typeof Register>;
export type Round = z.infer<typeof Round>;
export type Letter = z.infer<typeof Letter>;
export type Vote = z.infer<typeof Vote>;
export type Verdict = Vote["verdict"];

/** What a page's words come to, or why nobody can vouch for them. `reason` is a plain sentence. */
export type PageDigest =
  | { state: "digest"; digest: string; code: string }
  | { state: "not-eligible"; reason: string };

/** A page as reviewers see it: enough to find it, to name it and to tell its words from any others. */
export type PublishedPage = {
  path: string;
  url: string;
  language: string;
  title: string;
  digest: PageDigest;
  /** The text that the digest is the SHA-256 of, made when it is asked for; undefined where there is no digest. */
  seen: () => string | undefined;
};

/** A reviewer with the round they belong to. */
export type RegisteredReviewer = Reviewer & { round: string };

/** A round, and whose letter holds each of its hidden codes. */
export type SoundRound = { state: "sound"; round: Round; commitments: ReadonlyMap<string, string> };

/** A round whose letters can be trusted, or why they can't. */
export type RoundBallots = SoundRound | { state: "unsound"; reason: string };

/** A vote that passed every check, with its round and the last day on which it counts. */
export type CountableVote = Vote & { round: string; lastDay: string };

/** The votes on one page in one language, or why none of them can be trusted. */
export type PageVotes =
  | { state: "sound"; votes: readonly CountableVote[] }
  | { state: "unsound"; reason: string };

/** Everything in `approvals/`: people and rounds by id, votes by `pageKey`. */
export type SoundLedger = {
  state: "sound";
  policy: readonly PolicyVersion[];
  reviewers: ReadonlyMap<string, RegisteredReviewer>;
  rounds: ReadonlyMap<string, RoundBallots>;
  pages: ReadonlyMap<string, PageVotes>;
};

/** A ledger that can be trusted, or why nothing in it can. */
export type Ledger = SoundLedger | { state: "unsound"; reason: string };

/** What may be said of a page on a day. Dates are `YYYY-MM-DD`; a count is given only with a standing approval. */
export type Badge =
  | { state: "unverified"; reason: string }
  /** `date`: the day on which the approval was completed. `validUntil`: the last day on which it stands. */
  | { state: "approved"; count: number; date: string; validUntil: string }
  /** These words were approved on `date`; `ended` is the first day on which they no longer were. */
  | { state: "expired" | "withdrawn"; date: string; ended: string }
  /** Other words of this page were approved on `date`: those with this digest. */
  | { state: "lapsed"; date: string; digest: string }
  | { state: "in-review" }
  | { state: "none" };

/** The key of a page in one language: its file inside `approvals/votes/` without the ending. */
export function pageKey({ page, language }: { page: string; language: string }): string {
  return `${language}/${page === "" ? "index" : page}`;
}
