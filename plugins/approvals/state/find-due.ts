import { type Ledger, type PublishedPage, pageKey } from "../../model/approval.ts";
import { compareText } from "../../model/finding.ts";
import { addDays } from "../ledger/calendar.ts";
import { policyOn } from "../ledger/policy-on.ts";
import { badgeOf } from "./badge-of.ts";
import { tallyOn, votesNeeded } from "./spans.ts";
import { toStays } from "./stays.ts";

/** An approval that ends soon. `needed`: thumbs-ups to renew it on the day after; null where the rules would allow none. */
export type DueRow = {
  page: string;
  language: string;
  url: string;
  title: string;
  date: string;
  validUntil: string;
  needed: number | null;
};

/** The approvals that end within so many days of a day if nobody votes again: the soonest first. */
export function findDue(
  pages: readonly PublishedPage[],
  ledger: Ledger,
  date: string,
  within: number,
): DueRow[] {
  const last = addDays(date, within);
  return pages
    .flatMap((page): DueRow[] => {
      const badge = badgeOf(page, ledger, date);
      if (badge.state !== "approved" || badge.validUntil > last) return [];
      const { path, language, url, title } = page;
      const { validUntil } = badge;
      const needed = neededAfter(page, ledger, validUntil);
      return [{ page: path, language, url, title, date: badge.date, validUntil, needed }];
    })
    .sort((a, b) => compareText(a.validUntil, b.validUntil) || compareText(a.url, b.url));
}

/** The report for a person: a line for each approval that ends. */
export function reportDue(rows: readonly DueRow[], within: number): string {
  if (rows.length === 0) return `No approval ends within ${within} days.\n`;
  const lines = rows.map(
    ({ validUntil, language, url, needed }) =>
      `${validUntil}  ${language.padEnd(7)}  ${url}   ${describeNeed(needed)}`,
  );
  return `${lines.join("\n")}\n`;
}

function describeNeed(needed: number | null): string {
  if (needed === null) return "The rules from then on let nobody renew it.";
  return `To renew it, ${needed} more thumbs-up${needed === 1 ? " is" : "s are"} needed from then on.`;
}

function neededAfter(page: PublishedPage, ledger: Ledger, validUntil: string): number | null {
  const { digest } = page.digest.state === "digest" ? page.digest : { digest: "" };
  if (ledger.state === "unsound") return null;
  const record = ledger.pages.get(pageKey({ page: page.path, language: page.language }));
  if (record?.state !== "sound") return null;
  const day = addDays(validUntil, 1);
  const stays = toStays(record.votes).filter((stay) => stay.digest === digest);
  return votesNeeded(tallyOn(stays, day), policyOn(ledger.policy, day), page.language) ?? null;
}
