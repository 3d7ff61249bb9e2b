import type { RegisteredReviewer } from "../model/approval.ts";
import { compareText } from "../model/finding.ts";
import type { ForgeReview } from "./forge.ts";
import { findPerson, type Person } from "./logins.ts";

/** Who speaks in a review: the id to vote by, the person behind all their ids, and the day in universal time. */
export type Voter = { reviewer: string; person: Person; date: string };

/** What a review's author is looked up in. `touched` are the names of all who had a hand in the words. */
export type Electorate = {
  people: readonly Person[];
  reviewers: ReadonlyMap<string, RegisteredReviewer>;
  touched: ReadonlySet<string>;
};

/** Finds who votes by a review, or says why nobody does. The sentences name neither a login nor an id. */
export function findVoter(
  review: ForgeReview,
  { people, reviewers, touched }: Electorate,
): Voter | { why: string } {
  const { login, isBot, submittedAt } = review;
  if (login === undefined) return { why: "Its account has been deleted." };
  if (isBot) return { why: "It is from a program, not from a person." };
  const person = findPerson(people, login);
  if (person === undefined) return { why: "Its account is not one of a registered reviewer." };
  if ([...person.names].some((name) => touched.has(name)))
    return { why: "Its author had a hand in this pull request, and nobody approves their own words." };
  if (submittedAt === undefined) return { why: "It doesn't say when it was handed in." };
  const date = submittedAt.slice(0, 10);
  const reviewer = findId(person, date, reviewers);
  if (reviewer === undefined) return { why: `Its author is in no round of the register on ${date}.` };
  return { reviewer, person, date };
}

/** The id of the person's round on a day. Where two rounds overlap, that which began later. */
function findId({ ids }: Person, date: string, reviewers: Electorate["reviewers"]): string | undefined {
  return ids
    .flatMap(({ id, round }) => {
      const reviewer = reviewers.get(id);
      return reviewer?.round === round && reviewer.from <= date && date <= reviewer.until ? [reviewer] : [];
    })
    .sort((a, b) => compareText(`${a.from} ${a.id}`, `${b.from} ${b.id}`))
    .at(-1)?.id;
}
