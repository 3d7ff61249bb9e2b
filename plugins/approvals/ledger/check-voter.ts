import type { PolicyVersion, RegisteredReviewer, RoundBallots, Vote } from "../../model/approval.ts";
import { findLanguage } from "../../model/languages.ts";
import { policyOn } from "./policy-on.ts";

/** Why a vote can't count, and what to do, as whole sentences. */
export type Refusal = { message: string; fix: string };

/** The parts of a vote that say whether this person may cast it. */
export type Ballot = Pick<Vote, "reviewer" | "language" | "verdict" | "date" | "wayIn">;

/** What the rules and the register say. */
export type Electorate = {
  policy: readonly PolicyVersion[];
  reviewers: ReadonlyMap<string, RegisteredReviewer>;
  /** Rounds of letters, by id. */
  rounds: ReadonlyMap<string, RoundBallots>;
};

/** Says why a person may not cast a vote on a day, or undefined where they may. Anyone in the register may take a vote back on any day. */
export function checkVoter(ballot: Ballot, { policy, reviewers }: Electorate): Refusal | undefined {
  const { date, language } = ballot;
  const reviewer = reviewers.get(ballot.reviewer);
  if (reviewer === undefined) {
    const message = `The reviewer ${ballot.reviewer} is not in the register.`;
    return { message, fix: "Check the id, or add the reviewer to approvals/register.yaml first." };
  }
  if (ballot.verdict === "withdraw") return undefined;
  return policyRefusal(policy, ballot) ?? reviewerRefusal(reviewer, date, language);
}

function policyRefusal(
  policy: readonly PolicyVersion[],
  { date, language, wayIn }: Ballot,
): Refusal | undefined {
  const rules = policyOn(policy, date);
  if (rules === undefined) {
    return {
      message: `No rules were in force on ${date}.`,
      fix: "Check the date, or approvals/policy.yaml.",
    };
  }
  if (!rules.waysIn.includes(wayIn)) {
    const message = `The rules of ${rules.from} do not count votes that come in by ${wayIn}.`;
    return { message, fix: "Use another way in, or add it in a new version in approvals/policy.yaml." };
  }
  if (rules.languages.includes(language)) return undefined;
  const message = `The rules of ${rules.from} do not let parents review ${nameOf(language)} pages.`;
  return { message, fix: "Check the language, or add it in a new version in approvals/policy.yaml." };
}

function reviewerRefusal(reviewer: RegisteredReviewer, date: string, language: string): Refusal | undefined {
  const { id, from, until, languages } = reviewer;
  if (date < from || date > until) {
    const message = `The reviewer ${id} may vote from ${from} until ${until}, and ${date} is outside that.`;
    return { message, fix: "Check the date of the vote. A new round gives the person a new id." };
  }
  if (languages.includes(language)) return undefined;
  const message = `The reviewer ${id} does not read ${nameOf(language)}.`;
  return { message, fix: "Only a reader of a language can approve its pages." };
}

function nameOf(language: string): string {
  return findLanguage(language)?.name ?? language;
}
