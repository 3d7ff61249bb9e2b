import { UserError } from "../model/user-error.ts";
import type { AuditOptions } from "./audit-options.ts";
import { collectResults, type Visit } from "./follow-visits.ts";
import type { AuditedPage } from "./kept-results.ts";
import type { PageToCheck } from "./page-finding.ts";

/** Shows each page once. Where the browser stops, the visits of the pages that it left aren't whole. */
export type VisitOnce<Tab> = (
  pages: readonly PageToCheck[],
  options: AuditOptions,
) => Promise<readonly Visit<Tab>[]>;

/**
 * Visits each page; where the browser stops half-way, those that it left are visited once more in another.
 * Throws a UserError where that one stops too, or none can be started.
 */
export async function visitPages<Tab>(
  pages: readonly PageToCheck[],
  options: AuditOptions,
  visitOnce: VisitOnce<Tab>,
): Promise<AuditedPage[]> {
  if (pages.length === 0) return [];
  const visits = await visitOnce(pages, options);
  if (options.browser.connected) return collectResults(visits);
  const done = visits.flatMap(({ result }) => (result?.whole ? result : []));
  const other = await options.restart?.();
  if (other === undefined) throw toStopped("");
  const left = visits.filter(({ result }) => !result?.whole).map(({ page }) => page);
  const tellProgress = (now: number) => options.tellProgress?.(done.length + now, pages.length);
  const rest = await visitOnce(left, { ...options, ...other, tellProgress });
  if (other.browser.connected) return [...done, ...collectResults(rest)];
  throw toStopped(", and so did a second one");
}

function toStopped(often: string): UserError {
  return new UserError(
    "browser",
    `The browser stopped while it checked the pages${often}.`,
    "Run the command again; close other programs if memory is short.",
  );
}
