import {
  type LedgerFiles,
  type ParsedLedger,
  parseLedger,
} from "../../plugins/approvals/ledger/parse-ledger.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import type { Badge } from "../../plugins/model/approval.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import {
  readLedger,
  stateOf,
  type VerifiedLedger,
  type VerifiedState,
} from "../../scripts/verify-approvals.mjs";
import { someDigest } from "./reviewed-page.ts";

/** A page and the digest of what is published on it. */
export type AskedPage = { page: string; language: string; digest: string };

const TAGS = new Set(LANGUAGES.map(({ tag }) => tag));

/** A ledger as both readers see it. */
export type ReadTwice = { parsed: ParsedLedger; verified: VerifiedLedger };

/** Reads a ledger with the program and with the independent verifier. */
export function readTwice(files: LedgerFiles): ReadTwice {
  const all = [files.policy, files.register, ...files.rounds, ...files.votes];
  const texts = all.flatMap((file): [string, string][] =>
    file === undefined ? [] : [[file.path.replace("approvals/", ""), file.text]],
  );
  return { parsed: parseLedger(files), verified: readLedger(new Map(texts), TAGS) };
}

/** What each of the two says of a page on a day, without their reasons, which are in their own words. */
export function askTwice(
  { parsed, verified }: ReadTwice,
  { page, language, digest }: AskedPage,
  date: string,
): { program: VerifiedState; verifier: VerifiedState } {
  const badge = badgeOf({ path: page, language, digest: someDigest(digest) }, parsed.ledger, date);
  return {
    program: withoutReason(badge),
    verifier: withoutReason(stateOf({ page, language, digest }, verified, date)),
  };
}

function withoutReason(said: Badge | VerifiedState): VerifiedState {
  if (said.state === "unverified") return { state: "unverified" };
  if (said.state !== "lapsed" || !("date" in said)) return said;
  return { state: said.state, date: said.date };
}
