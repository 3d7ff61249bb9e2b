import { changesSince } from "../../plugins/approvals/digest/changes-since.ts";
import type { LineChange } from "../../plugins/approvals/digest/compare-readings.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import { today } from "../../plugins/command-line/io.ts";
import type { PreviewPage, WordChange } from "../../plugins/forges/preview-report.ts";
import type { Ledger, PublishedPage } from "../../plugins/model/approval.ts";

/** What a reviewer of a page writes into a review, or why nobody can approve it. */
export function toReview({ digest }: PublishedPage): PreviewPage["review"] {
  if (digest.state === "digest") return { state: "open", code: digest.code };
  return { state: "closed", reason: digest.reason };
}

/** What parents said of a page before, with the words that changed since where it is kept what they saw. */
export function toApproval(
  page: PublishedPage,
  ledger: Ledger,
  seenOf: (digest: string) => string | undefined,
): PreviewPage["approval"] {
  const badge = badgeOf(page, ledger, today());
  if (badge.state === "approved") return { state: "stands", date: badge.date };
  if (badge.state !== "lapsed") return { state: "none" };
  const changes = changesSince(badge, page, seenOf);
  const words = changes?.state === "known" ? changes.lines.map(toWordChange) : undefined;
  return { state: "lapsed", date: badge.date, words };
}

function toWordChange({ before, now }: LineChange): WordChange {
  const text = (side: NonNullable<LineChange["now"]>) => side.pieces.map((piece) => piece.text).join("");
  return {
    ...(before !== undefined && { before: text(before) }),
    ...(now !== undefined && { now: text(now) }),
  };
}
