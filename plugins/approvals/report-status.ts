import type { Badge, Ledger, PublishedPage } from "../model/approval.ts";
import { badgeOf } from "./badge-of.ts";
import { describeBadge } from "./describe-badge.ts";

/** One page in the status report. `reason` is a sentence; `code` is null where the page can't be approved. */
export type StatusRow = Badge & {
  page: string;
  url: string;
  language: string;
  title: string;
  reason: string;
  code: string | null;
};

/** Where every page stands on a day. */
export function toStatusRows(pages: readonly PublishedPage[], ledger: Ledger, date: string): StatusRow[] {
  return pages.map((page) => {
    const badge = badgeOf(page, ledger, date);
    const { path, url, language, title, digest } = page;
    const code = digest.state === "digest" ? digest.code : null;
    return { page: path, url, language, title, code, ...badge, reason: describeBadge(badge) };
  });
}

/** The status report for a person: one line a page, and a line with the sum of each state. */
export function reportStatus(rows: readonly StatusRow[]): string {
  const lines = rows.map(({ state, code, language, url, reason }) =>
    [state.padEnd(10), (code ?? "").padEnd(9), language.padEnd(7), url, ` ${reason}`].join("  "),
  );
  const sums = [...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => `${state} ${of.length}`);
  return `${[...lines, "", sums.join(", ")].join("\n")}\n`;
}
