import { z } from "zod";
import type { Ledger, PolicyVersion, RegisteredReviewer, Round } from "../../model/approval.ts";
import { isoDate } from "../../model/fields.ts";
import { compareText } from "../../model/finding.ts";
import { parseJson } from "../../model/parse-json.ts";
import { parseShape } from "../../model/parse-shape.ts";
import { UserError } from "../../model/user-error.ts";
import { hashLine, toVoteLine } from "../ledger/vote-line.ts";
import { sha256 } from "../sha256.ts";

/** Raise this where a hash below is taken of something else. */
const FORM = "local-offer-checkpoint-1";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 digest in lower-case hex");

/**
 * The published head of the log: hashes that hold the whole ledger as it was on the day of a build. It has no counts and
 * no ids, since it is on the site for everyone.
 */
export const Checkpoint = z.strictObject({
  form: z.literal(FORM),
  /** The day of the build. */
  date: isoDate,
  /** The hash of the last line of each file of votes, by `pageKey`. */
  pages: z.record(z.string(), digest),
  /** The hash of each version of the rules, by the day on which it begins. */
  policy: z.record(z.string(), digest),
  /** For each round of letters its letters, the days and pages it was for, and its closing. */
  rounds: z.record(z.string(), z.strictObject({ letters: digest, terms: digest, closed: digest.optional() })),
  /** The last day on which each reviewer may vote, by the hash of what must never change about them. */
  reviewers: z.record(digest, isoDate),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** What a ledger commits itself to on a day. Parts that can't be trusted are left out: a build with such a part stops. */
export function toCheckpoint(ledger: Ledger, date: string): Checkpoint {
  const empty = { form: FORM, date, pages: {}, policy: {}, rounds: {}, reviewers: {} } as const;
  if (ledger.state === "unsound") return empty;
  const pages = [...ledger.pages].flatMap(([key, record]): [string, string][] => {
    const last = record.state === "sound" ? record.votes.at(-1) : undefined;
    return last === undefined ? [] : [[key, hashLine(toVoteLine(last))]];
  });
  const rounds = [...ledger.rounds].flatMap(([id, it]): [string, Checkpoint["rounds"][string]][] =>
    it.state === "sound" ? [[id, hashRound(it.round)]] : [],
  );
  return {
    ...empty,
    pages: sortKeys(pages),
    policy: sortKeys(ledger.policy.map((version) => [version.from, hashVersion(version)])),
    rounds: sortKeys(rounds),
    reviewers: sortKeys([...ledger.reviewers.values()].map((it) => [hashReviewer(it), it.until])),
  };
}

/** Reads a published checkpoint, or throws a UserError that says why it isn't one. */
export function parseCheckpoint(text: string, where: string): Checkpoint {
  const fix = "Download approvals/checkpoint.json of the published site again.";
  const { value, problems } = parseShape(Checkpoint, parseJson(text) ?? null);
  if (value !== undefined) return value;
  const [problem] = problems;
  throw new UserError(where, `This isn't a checkpoint. ${problem?.message ?? ""}`.trimEnd(), fix);
}

/** SHA-256, in hex, of a version of the rules. */
export function hashVersion({ from, quorum, share, validDays, languages, waysIn }: PolicyVersion): string {
  return hashOf([from, quorum, share, validDays, languages, waysIn]);
}

/** SHA-256, in hex, of what must never change about a reviewer: all but the last day on which they may vote. */
export function hashReviewer({ round, id, languages, from }: RegisteredReviewer): string {
  return hashOf([round, id, languages, from]);
}

/** What a round commits itself to: its letters, its days and pages, and its closing once it is closed. */
export function hashRound({ letters, opened, closes, pages, closed }: Round): Checkpoint["rounds"][string] {
  const terms = hashOf([opened, closes, pages.map(({ page, language, digest }) => [page, language, digest])]);
  if (closed === undefined) return { letters, terms };
  const { date, scrutineers, counted } = closed;
  return { letters, terms, closed: hashOf([date, scrutineers, counted]) };
}

function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}

function sortKeys<T>(entries: readonly [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}
