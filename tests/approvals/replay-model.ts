import type { Verdict } from "../../plugins/model/approval.ts";

/** Days are whole numbers from this one on, so that nothing here shares a calendar with the program. */
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** A day as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A vote as its writer remembers it: `words` is all that the person saw, in full. */
export type Cast = {
  key: string;
  words: string;
  person: string;
  round: string;
  verdict: Verdict;
  day: number;
  lastDay: number;
};

/** Rules from a day on. */
export type Rules = { day: number; quorum: number; share: number; validDays: number; languages: string[] };

/** What is expected to be said of a page. */
export type Expected = { state: string; count?: number; date?: string; validUntil?: string; ended?: string };

type Standing = { from: number; ended?: number; isByVote?: boolean };

/** What is to be said of some words, worked out by going through the days one by one. */
export function expectState(
  votes: readonly Cast[],
  rules: readonly Rules[],
  words: string,
  language: string,
  today: number,
): Expected {
  if (!rules.some(({ day }) => day <= today)) return { state: "unverified" };
  const last = lastStanding(votes, rules, words, language, today);
  const live = liveOn(votes, words, today);
  if (last !== undefined && (last.ended ?? 0) > today)
    return {
      ...{ state: "approved", count: mostInOneRound(live), date: dateOf(last.from) },
      validUntil: dateOf((last.ended ?? 0) - 1),
    };
  if (last?.ended !== undefined) {
    const state = last.isByVote ? "withdrawn" : "expired";
    return { state, date: dateOf(last.from), ended: dateOf(last.ended) };
  }
  const others = [...new Set(votes.map((vote) => vote.words))].flatMap((other) => {
    const standing = lastStanding(votes, rules, other, language, today);
    return standing === undefined ? [] : [standing.from];
  });
  if (others.length > 0) return { state: "lapsed", date: dateOf(Math.max(...others)) };
  return { state: live.length > 0 ? "in-review" : "none" };
}

/** The last time that some words stood approved. Days to come are gone through until it ends. */
function lastStanding(
  votes: readonly Cast[],
  rules: readonly Rules[],
  words: string,
  language: string,
  today: number,
): Standing | undefined {
  let last: Standing | undefined;
  const first = Math.min(...votes.map(({ day }) => day));
  for (let day = first; day <= today || (last !== undefined && last.ended === undefined); day++) {
    const holds = isEnough(liveOn(votes, words, day), rules, language, day);
    const isStanding = last !== undefined && last.ended === undefined;
    const isCompleted = liveOn(votes, words, day).some(
      (vote) => vote.day === day && vote.verdict === "approve",
    );
    if (!isStanding && holds && isCompleted) last = { from: day };
    if (last !== undefined && isStanding && !holds) {
      last.ended = day;
      last.isByVote = changedTheirMinds(votes, words, day);
    }
  }
  return last;
}

/** What each person last said of the words by a day, if it hasn't run out. Taking back wipes out all that they said. */
function liveOn(votes: readonly Cast[], words: string, day: number): Cast[] {
  return [...new Set(votes.map(({ person }) => person))].flatMap((person) => {
    let said: Cast | undefined;
    for (const vote of votes) {
      if (vote.person !== person || vote.day > day) continue;
      if (vote.verdict === "withdraw") said = undefined;
      else if (vote.words === words) said = vote;
    }
    return said !== undefined && day <= said.lastDay ? [said] : [];
  });
}

function mostInOneRound(live: readonly Cast[]): number {
  const rounds = Object.values(
    Object.groupBy(
      live.filter(({ verdict }) => verdict === "approve"),
      ({ round }) => round,
    ),
  );
  return Math.max(0, ...rounds.map((round) => round?.length ?? 0));
}

function isEnough(live: readonly Cast[], rules: readonly Rules[], language: string, day: number): boolean {
  const present = rules.filter((each) => each.day <= day).at(-1);
  if (present === undefined || !present.languages.includes(language)) return false;
  const approvals = mostInOneRound(live);
  const all = approvals + live.filter(({ verdict }) => verdict === "not-yet").length;
  return approvals >= present.quorum && approvals >= present.share * all - 1e-9;
}

/** Whether an end came from people: a new objection, or a thumbs-up that its person no longer gives, though it hadn't run out. */
function changedTheirMinds(votes: readonly Cast[], words: string, day: number): boolean {
  const now = liveOn(votes, words, day);
  const hasNewObjection = now.some((vote) => vote.verdict === "not-yet" && vote.day === day);
  const gone = liveOn(votes, words, day - 1).filter(
    (vote) =>
      vote.verdict === "approve" &&
      vote.lastDay >= day &&
      !now.some((it) => it.person === vote.person && it.verdict === "approve"),
  );
  return hasNewObjection || gone.length > 0;
}
