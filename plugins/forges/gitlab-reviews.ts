import { z } from "zod";
import { compareText } from "../model/finding.ts";
import type { ForgeReview, ReviewState } from "./forge.ts";
import { foldName } from "./names.ts";
import { anyId, parseAnswer, parseAnswers, time } from "./parse-answer.ts";

const User = z.looseObject({ username: z.string() });

const Note = z.looseObject({
  id: anyId,
  body: z.string(),
  system: z.boolean(),
  created_at: time,
  author: User.nullish(),
});
type Note = z.infer<typeof Note>;

const Approvals = z.looseObject({ approved_by: z.array(z.looseObject({ user: User, approved_at: time })) });

const Reviewer = z.looseObject({ user: User, state: z.string() });

/** What GitLab says of the reviews of a merge request, in its three lists. */
export type GitlabAnswers = { notes: readonly unknown[]; approvals: unknown; reviewers: readonly unknown[] };

/** Where a person stands, and since when. */
type Standing = { state: ReviewState; since: string | undefined };

/** Names that GitLab gives to its own accounts, and to what is left of a deleted one. */
const BOT = /^(project|group)_\d+_bot(_|$)|-bot$/;
const GHOST = /^ghost\d*$/;

/**
 * Makes reviews of what a merge request has. An approval there has no text, so each note of a person counts as a
 * review with the state in which the person stands now: of the later of the two moments.
 */
export function toGitlabReviews(answers: GitlabAnswers, where: string): ForgeReview[] {
  const notes = parseAnswers(Note, answers.notes, where);
  const standings = toStandings(answers, notes, where);
  const own = notes.filter(({ system }) => !system);
  const silent = [...standings]
    .filter(([name]) => !own.some(({ author }) => foldName(author?.username ?? "") === name))
    .map(([name, { state, since }]) => toReview(`approval-${name}`, name, state, "", since));
  return [
    ...own.map(({ id, author, body, created_at }) => {
      const standing = standings.get(foldName(author?.username ?? ""));
      const moment = laterOf(created_at, standing?.since ?? created_at);
      return toReview(String(id), author?.username, standing?.state ?? "commented", body, moment);
    }),
    ...silent,
  ];
}

function toReview(
  id: string,
  login: string | undefined,
  state: ReviewState,
  body: string,
  submittedAt: string | undefined,
): ForgeReview {
  const name = foldName(login ?? "");
  return {
    id,
    login: GHOST.test(name) ? undefined : login,
    isBot: BOT.test(name),
    state,
    body,
    submittedAt,
    commit: undefined,
  };
}

/** Everyone who ever approved or objected, where they stand now. An approval that its person took back is dismissed. */
function toStandings(answers: GitlabAnswers, notes: readonly Note[], where: string): Map<string, Standing> {
  const lastOf = (name: string, words: RegExp) =>
    notes
      .filter(
        ({ system, body, author }) => system && words.test(body) && foldName(author?.username ?? "") === name,
      )
      .map(({ created_at }) => created_at ?? "")
      .sort(compareText)
      .at(-1);
  const standings = new Map<string, Standing>();
  for (const { author, system, body } of notes) {
    if (!system || !/^(un)?approved this merge request/.test(body)) continue;
    const name = foldName(author?.username ?? "");
    standings.set(name, { state: "dismissed", since: lastOf(name, /^approved this/) });
  }
  for (const { user, approved_at } of parseAnswer(Approvals, answers.approvals, where).approved_by) {
    const name = foldName(user.username);
    standings.set(name, { state: "approved", since: approved_at ?? lastOf(name, /^approved this/) });
  }
  for (const { user, state } of parseAnswers(Reviewer, answers.reviewers, where)) {
    const name = foldName(user.username);
    if (state === "requested_changes")
      standings.set(name, { state: "changes-requested", since: lastOf(name, /^requested changes/) });
  }
  return standings;
}

function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  return compareText(one, other) < 0 ? other : one;
}
