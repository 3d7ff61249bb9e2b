import { type Badge, type Ledger, type PageDigest, pageKey } from "../../model/approval.ts";
import { compareText } from "../../model/finding.ts";
import { addDays } from "../ledger/calendar.ts";
import { policyOn } from "../ledger/policy-on.ts";
import { countApprovals, findSpans, type Span } from "./spans.ts";
import { type Stay, toStays } from "./stays.ts";

/** The page that a badge is for. */
export type BadgePage = { path: string; language: string; digest: PageDigest };

/**
 * What may be said of a page on a day (`YYYY-MM-DD`): a pure function of its words, the ledger and the day.
 * In doubt there is no badge. The order of the answers is that of the README: the first that is true.
 */
export function badgeOf(page: BadgePage, ledger: Ledger, date: string): Badge {
  if (ledger.state === "unsound") return { state: "unverified", reason: ledger.reason };
  if (page.digest.state === "not-eligible") return { state: "unverified", reason: page.digest.reason };
  if (policyOn(ledger.policy, date) === undefined) {
    return { state: "unverified", reason: `No rules of approval were in force on ${date}.` };
  }
  const record = ledger.pages.get(pageKey({ page: page.path, language: page.language }));
  if (record === undefined) return { state: "none" };
  if (record.state === "unsound") return { state: "unverified", reason: record.reason };
  const { digest } = page.digest;
  const stays = toStays(record.votes.filter((vote) => vote.date <= date));
  const byDigest = Map.groupBy(stays, (stay) => stay.digest);
  const spansOf = (of: readonly Stay[]) =>
    findSpans(of, ledger.policy, page.language).filter(({ from }) => from <= date);
  const own = byDigest.get(digest) ?? [];
  const others = [...byDigest].flatMap(([other, of]) =>
    other === digest ? [] : spansOf(of).map(({ from }) => ({ date: from, digest: other })),
  );
  return sayOf(own, spansOf(own), others, date);
}

/** When other words of a page were approved, and which. */
type Former = { date: string; digest: string };

function sayOf(own: readonly Stay[], spans: readonly Span[], others: readonly Former[], date: string): Badge {
  const last = spans.at(-1);
  if (last !== undefined && date < last.until) {
    const count = countApprovals(own, date);
    return { state: "approved", count, date: last.from, validUntil: addDays(last.until, -1) };
  }
  if (last !== undefined) {
    const state = last.endedBy === "vote" ? "withdrawn" : "expired";
    return { state, date: last.from, ended: last.until };
  }
  const [lapsed] = others.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.digest, b.digest));
  if (lapsed !== undefined) return { state: "lapsed", ...lapsed };
  const isInReview = own.some(({ from, until }) => from <= date && date < until);
  return isInReview ? { state: "in-review" } : { state: "none" };
}
