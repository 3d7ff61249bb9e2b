import { type PublishedPage, pageKey, type SoundLedger } from "../model/approval.ts";
import { compareText } from "../model/finding.ts";
import { decide, type ForgeVote, type Opinion } from "./decide.ts";
import { findCodes, spellCodes } from "./find-codes.ts";
import { findVoter } from "./find-voter.ts";
import type { ForgeReview, PullRequest } from "./forge.ts";
import type { Person } from "./logins.ts";

/** What reviews are turned into votes with. */
export type VoteInput = PullRequest & {
  people: readonly Person[];
  pages: readonly PublishedPage[];
  ledger: SoundLedger;
  /** `YYYY-MM-DD`: the day of a vote that takes back what a forge dismissed. */
  today: string;
};

/** The votes in a pull request, and a sentence for each review that is none. No sentence ties a login to an id. */
export type ForgeVotes = { requests: ForgeVote[]; skipped: string[] };

/**
 * Turns the reviews of a pull request into votes. The order in which reviews, commits and pages are given is
 * nothing to it: the latest that a person says of a page's words stands, and what was dismissed revives nothing.
 */
export function toVotes(input: VoteInput): ForgeVotes {
  const unfit = unfitness(input);
  if (unfit !== undefined) return { requests: [], skipped: [unfit] };
  const touched = new Set(input.commits.flatMap(({ people }) => people));
  const pages = input.pages.toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
  const read = sortReviews(input.reviews).map((review, index) =>
    readReview(review, index + 1, { ...input, pages, touched }),
  );
  const opinions = [
    ...Map.groupBy(
      read.flatMap((each) => each.opinions),
      keyOfOpinion,
    ).values(),
  ];
  const decided = opinions.map((each) => decide(each, input.ledger, input.today));
  return {
    requests: decided.flatMap((each) => each.requests).sort(compareVotes),
    skipped: [...read, ...decided].flatMap((each) => each.skipped),
  };
}

/** Why nothing in a pull request can count. */
function unfitness({ merged, commits }: PullRequest): string | undefined {
  if (merged === undefined) return "The pull request isn't merged, so its words are not published yet.";
  if (commits.length > 0) return undefined;
  return "No commits are known, so nobody can say who had a hand in the words.";
}

/** Each review once, in the order in which they were handed in. Of two records of one, a dismissal stands. */
function sortReviews(reviews: readonly ForgeReview[]): ForgeReview[] {
  const text = ({ submittedAt = "", id, state, ...others }: ForgeReview) =>
    JSON.stringify([
      submittedAt,
      id.padStart(24, "0"),
      state === "dismissed",
      state,
      Object.entries(others).sort(),
    ]);
  const sorted = reviews.toSorted((a, b) => compareText(text(a), text(b)));
  return [...new Map(sorted.map((review) => [review.id, review])).values()];
}

type Reading = { opinions: Opinion[]; skipped: string[] };

function readReview(
  review: ForgeReview,
  position: number,
  input: VoteInput & { touched: ReadonlySet<string> },
): Reading {
  const { people, ledger, pages, touched } = input;
  const skip = (why: string): Reading => ({
    opinions: [],
    skipped: [`Review ${position} is not counted. ${why}`],
  });
  const voter = findVoter(review, { people, reviewers: ledger.reviewers, touched });
  if ("why" in voter) return skip(voter.why);
  const named = findNamed(review, pages);
  const codes = named.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return skip("A code in it stands for more than one page.");
  const others = findCodes(review.body).filter((code) => !codes.includes(code));
  if (codes.length === 0 && others.length === 0) return skip("No code of a page stands in it.");
  return {
    opinions: named.map((each) => ({ ...each, ...voter, position, state: review.state })),
    skipped: others.map((code) => sayOld(position, code)),
  };
}

/** The pages whose code stands in a review. */
function findNamed({ body }: ForgeReview, pages: readonly PublishedPage[]) {
  const spelt = spellCodes(body);
  return pages.flatMap((page) => {
    const { digest } = page;
    return digest.state === "digest" && spelt.has(digest.code) ? [{ page, code: digest.code }] : [];
  });
}

function sayOld(position: number, code: string): string {
  return `Review ${position} names ${code}, but no page has that code: its words have changed since.`;
}

function keyOf({ path, language }: PublishedPage): string {
  return pageKey({ page: path, language });
}

/** A person has one say on a page, whatever logins and ids they have. */
function keyOfOpinion({ person, page }: Opinion): string {
  return JSON.stringify([[...person.names], keyOf(page)]);
}

/** By day, page and id: not by the time at which people clicked. */
function compareVotes(a: ForgeVote, b: ForgeVote): number {
  const text = ({ date, language, page, reviewer }: ForgeVote) => `${date} ${language}/${page} ${reviewer}`;
  return compareText(text(a), text(b));
}
