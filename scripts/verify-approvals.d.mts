/** A ledger as the independent verifier reads it, or why it doubts all of it. */
export type VerifiedLedger = { doubt: string } | { policy: unknown; pages: unknown };

/** What the independent verifier says of a page. */
export type VerifiedState = {
  state: string;
  reason?: string;
  count?: number;
  date?: string;
  validUntil?: string;
  ended?: string;
};

/** Reads a ledger: texts by path inside `approvals/`, and the tags of the languages that the site knows. */
export function readLedger(
  files: ReadonlyMap<string, string>,
  languages: ReadonlySet<string>,
): VerifiedLedger;

/** What may be said of a page on a day (`YYYY-MM-DD`); `digest` is null where it can't be approved. */
export function stateOf(
  page: { page: string; language: string; digest: string | null },
  ledger: VerifiedLedger,
  day: string,
): VerifiedState;
