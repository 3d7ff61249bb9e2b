import type { Badge, PublishedPage } from "../../model/approval.ts";
import { describeBadge } from "./describe-badge.ts";

/**
 * One page in the status report. `reason` is a sentence; `digest` and `code` are null where the page can't be approved.
 * `count` and `validUntil` stand only with a standing approval, `formerDigest` only where other words were approved.
 */
export type StatusRow = {
  page: string;
  url: string;
  language: string;
  title: string;
  digest: string | null;
  code: string | null;
  state: Badge["state"];
  reason: string;
  count?: number;
  date?: string;
  validUntil?: string;
  ended?: string;
  formerDigest?: string;
};

/** Where a page stands, from what may be said of it. */
export function toStatusRow(page: PublishedPage, badge: Badge): StatusRow {
  const { path, url, language, title } = page;
  const { digest, code } = page.digest.state === "digest" ? page.digest : { digest: null, code: null };
  const { state } = badge;
  const reason = describeBadge(badge);
  return { page: path, url, language, title, digest, code, state, reason, ...datesOf(badge) };
}

function datesOf(badge: Badge): Pick<StatusRow, "count" | "date" | "validUntil" | "ended" | "formerDigest"> {
  switch (badge.state) {
    case "approved":
      return { count: badge.count, date: badge.date, validUntil: badge.validUntil };
    case "expired":
    case "withdrawn":
      return { date: badge.date, ended: badge.ended };
    case "lapsed":
      return { date: badge.date, formerDigest: badge.digest };
    default:
      return {};
  }
}

/** The status report for a person: one line a page, and a line with the sum of each state. */
export function reportStatus(rows: readonly StatusRow[]): string {
  const lines = rows.map(({ state, code, language, url, reason }) =>
    [state.padEnd(10), (code ?? "").padEnd(9), language.padEnd(7), url, ` ${reason}`].join("  "),
  );
  const sums = [...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => `${state} ${of.length}`);
  return `${[...lines, "", sums.join(", ")].join("\n")}\n`;
}
