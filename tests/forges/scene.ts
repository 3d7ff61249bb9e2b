import { speakableCode } from "../../plugins/approvals/speakable-code.ts";
import type { ForgeReview, ReviewState } from "../../plugins/forges/forge.ts";
import { parseLogins } from "../../plugins/forges/logins.ts";
import type { VoteInput } from "../../plugins/forges/to-votes.ts";
import type { CountableVote, PublishedPage, Vote } from "../../plugins/model/approval.ts";

/** A page in one language, whose digest begins with some hexadecimal digits. */
export function pageOf(path: string, language: string, start: string): PublishedPage {
  const digest = start.padEnd(64, "0");
  const url = language === "en" ? `/${path}/` : `/${language}/${path}/`;
  return {
    ...{ path, url, language, title: path },
    digest: { state: "digest", digest, code: speakableCode(digest) },
    seen: () => undefined,
  };
}

export const SUPPORT = pageOf("school/sen-support", "en", "1111111111");
export const BREAKS = pageOf("care/short-breaks", "en", "2222222222");
export const SUPPORT_URDU = pageOf("school/sen-support", "ur", "3333333333");

/** The code of a page. */
export function codeOf({ digest }: PublishedPage): string {
  return digest.state === "digest" ? digest.code : "";
}

const REVIEWERS = [
  { id: "aaaa-0001", languages: ["en"] },
  { id: "aaaa-0002", languages: ["en", "ur"] },
  { id: "aaaa-0003", languages: ["en"] },
].map((reviewer) => ({ ...reviewer, from: "2026-01-01", until: "2026-12-31", round: "spring" }));

const PEOPLE = parseLogins(
  `rounds:
  spring:
    ada: aaaa-0001
    ada-at-work: aaaa-0001
    ada@home.example: aaaa-0001
    ben: aaaa-0002
    chi: aaaa-0003
`,
  "logins.yaml",
);

let next = 0;

/** A review by somebody: in May 2026 at noon, one day after the other, unless `changes` say otherwise. */
export function reviewBy(
  login: string | undefined,
  state: ReviewState,
  body = codeOf(SUPPORT),
  changes: Partial<ForgeReview> = {},
): ForgeReview {
  next += 1;
  const day = String(10 + (next % 18)).padStart(2, "0");
  return {
    ...{ id: String(next), login, isBot: false, state, body, commit: undefined },
    submittedAt: `2026-05-${day}T12:00:00.000Z`,
    ...changes,
  };
}

/** A day of May 2026 at noon in universal time. */
export function on(day: number, hour = 12): Partial<ForgeReview> {
  const two = (number: number) => String(number).padStart(2, "0");
  return { submittedAt: `2026-05-${two(day)}T${two(hour)}:00:00.000Z` };
}

/** A vote that the ledger has already: on the page about support, by pull request, unless `changes` say otherwise. */
export function recordedVote(
  reviewer: string,
  verdict: Vote["verdict"],
  day: number,
  changes: Partial<CountableVote> = {},
): CountableVote {
  const digest = SUPPORT.digest.state === "digest" ? SUPPORT.digest.digest : "";
  return {
    ...{ page: SUPPORT.path, language: "en", digest, reviewer, verdict, wayIn: "pull-request" },
    ...{ date: `2026-05-${String(day).padStart(2, "0")}`, previous: "0".repeat(64) },
    ...{ round: "spring", lastDay: "2027-05-31" },
    ...changes,
  };
}

/** A merged pull request by a member of staff, with some reviews, and votes on the page about support. */
export function sceneOf(reviews: ForgeReview[], votes: CountableVote[] = []): VoteInput {
  return {
    reviews,
    commits: [{ sha: "c1", people: ["staff", "staff@council.example"] }],
    merged: "m1",
    people: PEOPLE,
    pages: [SUPPORT, BREAKS, SUPPORT_URDU],
    ledger: {
      state: "sound",
      policy: [],
      reviewers: new Map(REVIEWERS.map((reviewer) => [reviewer.id, reviewer])),
      pages: new Map([["en/school/sen-support", { state: "sound", votes }]]),
      rounds: new Map(),
    },
    today: "2026-06-30",
  };
}
