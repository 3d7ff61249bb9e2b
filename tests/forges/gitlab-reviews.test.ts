import { describe, expect, it } from "vitest";
import { toGitlabReviews } from "../../plugins/forges/gitlab-reviews.ts";

let next = 0;
const note = (username: string | undefined, body: string, hour: number, system = false) => {
  next += 1;
  const author = username === undefined ? null : { username };
  return { id: next, body, system, created_at: `2026-05-04T${String(hour).padStart(2, "0")}:00:00Z`, author };
};
const approvedBy = (username: string, hour?: number) => ({
  user: { username },
  ...(hour !== undefined && { approved_at: `2026-05-04T${hour}:00:00Z` }),
});

type Case = { notes: unknown[]; approved?: unknown[]; reviewers?: unknown[] };

/** Reviews as one line each: who, what, and the hour. */
function linesOf({ notes, approved = [], reviewers = [] }: Case): string[] {
  return toGitlabReviews({ notes, approvals: { approved_by: approved }, reviewers }, "merge request").map(
    ({ login, isBot, state, submittedAt }) =>
      `${login} ${isBot ? "program " : ""}${state} ${submittedAt?.slice(11, 13)}`,
  );
}

describe("GitLab's approvals and notes", () => {
  it.each<[string, Case, string[]]>([
    [
      "are an approval of the later of the two moments",
      { notes: [note("ada", "code", 9)], approved: [approvedBy("ada", 11)] },
      ["ada approved 11"],
    ],
    [
      "are an approval at the note, where it came later",
      { notes: [note("ada", "code", 15)], approved: [approvedBy("ada", 11)] },
      ["ada approved 15"],
    ],
    [
      "take the moment from the talk where an old GitLab doesn't tell it",
      {
        notes: [note("ada", "code", 9), note("ada", "approved this merge request", 12, true)],
        approved: [approvedBy("ada")],
      },
      ["ada approved 12"],
    ],
    [
      "take the last of several such moments, in whatever order the talk is given",
      {
        notes: [
          note("ada", "code", 9),
          note("ada", "approved this merge request", 14, true),
          note("ada", "approved this merge request", 10, true),
        ],
        approved: [approvedBy("ada")],
      },
      ["ada approved 14"],
    ],
    ["are a comment without an approval", { notes: [note("ada", "code", 9)] }, ["ada commented 09"]],
    [
      "are a request for changes, also where an approval is still listed",
      {
        notes: [note("ada", "code", 9), note("ada", "requested changes", 13, true)],
        approved: [approvedBy("ada", 11)],
        reviewers: [{ user: { username: "ada" }, state: "requested_changes" }],
      },
      ["ada changes-requested 13"],
    ],
    [
      "are a comment of a reviewer who only looked",
      { notes: [note("ada", "code", 9)], reviewers: [{ user: { username: "ada" }, state: "reviewed" }] },
      ["ada commented 09"],
    ],
    [
      "are dismissed where their person took the approval back",
      {
        notes: [
          note("ada", "code", 9),
          note("ada", "approved this merge request", 10, true),
          note("ada", "unapproved this merge request", 12, true),
        ],
      },
      ["ada dismissed 10"],
    ],
    [
      "are dismissed where a push took the approval away",
      { notes: [note("ada", "code", 9), note("ada", "approved this merge request", 10, true)] },
      ["ada dismissed 10"],
    ],
    [
      "belong to one person each",
      { notes: [note("ben", "code", 9)], approved: [approvedBy("ada", 11)] },
      ["ben commented 09", "ada approved 11"],
    ],
    [
      "know a person in any letters",
      { notes: [note("Ada", "code", 9)], approved: [approvedBy("ada", 11)] },
      ["Ada approved 11"],
    ],
    [
      "of a deleted account have nobody",
      { notes: [note("ghost1", "code", 9), note(undefined, "code", 9)] },
      ["undefined commented 09", "undefined commented 09"],
    ],
    [
      "of a project's own program are a program's",
      { notes: [note("project_4_bot_8f", "code", 9)] },
      ["project_4_bot_8f program commented 09"],
    ],
    ["leave out what GitLab itself says", { notes: [note("ada", "added 1 commit", 9, true)] }, []],
  ])("%s", (_, answers, expected) => {
    expect(linesOf(answers)).toEqual(expected);
  });
});
