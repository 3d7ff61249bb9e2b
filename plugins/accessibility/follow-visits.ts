import type { Issue, Reporter } from "pa11y-ci";
import { UserError } from "../model/user-error.ts";
import type { AuditedPage } from "./kept-results.ts";
import { type PageFinding, type PageToCheck, toUnchecked } from "./page-finding.ts";
import { checkPageState, isThere, type PageState } from "./page-state.ts";
import type { Pool } from "./pool.ts";
import { toPageFindings } from "./to-page-findings.ts";

/** A page on its way through the gate in a browser tab. `result` stays null until it is through. */
export type Visit<Tab> = { page: PageToCheck; tab: Tab | null; result: AuditedPage | null };

/** What a visit needs from the outside world. */
export type VisitTools<Tab> = {
  pool: Pool<Tab>;
  /** Shows the page in the tab, ready for the engines. */
  openPage: (tab: Tab, url: string) => Promise<PageState>;
  /** Looks at the page after the engines. */
  lookMore: (tab: Tab, page: PageToCheck) => Promise<PageFinding[]>;
  /** The addresses that the browser asked for since the page was opened. */
  listRequests: (tab: Tab) => string[];
  /** Whether the tab broke down while it showed the page. */
  hasCrashed: (tab: Tab) => boolean;
  /** Ends whatever the tab does: all that waits for it then fails. */
  closeTab: (tab: Tab) => Promise<void>;
  /** After how many seconds a page is given up. */
  patience: number;
  /** False where somebody else built the site: less is asked of its pages. */
  isOwnSite: boolean;
  tellProgress: (done: number, total: number) => void;
};

/**
 * The reporter through which pa11y-ci's queue drives the tabs: a page is opened when its turn begins, and its
 * tab goes back to the pool when the engines are done. Never rejects, since pa11y-ci would then never end.
 */
export function followVisits<Tab>(visits: ReadonlyMap<string, Visit<Tab>>, tools: VisitTools<Tab>): Reporter {
  const { pool, openPage, lookMore, listRequests, hasCrashed, closeTab, patience, isOwnSite, tellProgress } =
    tools;
  const states = new Map<string, PageState>();
  const reasons = new Map<string, string>();
  const watchdogs = new Map<string, NodeJS.Timeout>();
  let done = 0;

  async function end(url: string, seen: Seen | null, reason?: string) {
    clearTimeout(watchdogs.get(url));
    const visit = visits.get(url);
    if (!visit?.tab) return;
    const why = hasCrashed(visit.tab) ? "The browser's tab broke down." : (reasons.get(url) ?? reason);
    visit.result = {
      page: visit.page,
      requests: listRequests(visit.tab),
      ...concludeVisit({ page: visit.page, state: states.get(url), seen, reason: why, isOwnSite }),
    };
    await pool.giveBack(visit.tab, seen === null);
    done += 1;
    tellProgress(done, visits.size);
  }

  async function lookOn(url: string, issues: readonly Issue[]) {
    const visit = visits.get(url);
    const state = states.get(url);
    if (!visit?.tab || state === undefined || !isThere(visit.page, state))
      return end(url, { issues, more: [] });
    await lookMore(visit.tab, visit.page).then(
      (more) => end(url, { issues, more }),
      (error: Error) => end(url, null, toSentence(error)),
    );
  }

  return {
    async begin(url) {
      const tab = visits.get(url)?.tab;
      if (!tab) return;
      const giveUp = () => {
        reasons.set(url, `It took longer than ${patience} seconds.`);
        void closeTab(tab);
      };
      watchdogs.set(url, setTimeout(giveUp, patience * 1000));
      await openPage(tab, url).then(
        (state) => states.set(url, state),
        (error: Error) => reasons.has(url) || reasons.set(url, toSentence(error)),
      );
    },
    results: ({ issues }, { url }) => lookOn(url, issues),
    error: (error, url) => end(url, null, toSentence(error)),
  };
}

function toSentence({ message }: Error): string {
  return message.replace(/[.:\s]*$/, ".");
}

/** What the engines found on a page, and what was seen after them. */
type Seen = { issues: readonly Issue[]; more: readonly PageFinding[] };

type Ended = {
  page: PageToCheck;
  state: PageState | undefined;
  seen: Seen | null;
  reason: string | undefined;
  isOwnSite: boolean;
};

/** What a visit found. Where another page answered than the one that was asked for, the engines don't count. */
function concludeVisit({
  page,
  state,
  seen,
  reason = "It did not open.",
  isOwnSite,
}: Ended): Pick<AuditedPage, "findings" | "whole"> {
  if (state !== undefined && !isThere(page, state))
    return { findings: checkPageState(page, state, isOwnSite), whole: false };
  if (state === undefined || seen === null) return { findings: [toUnchecked(page, reason)], whole: false };
  const findings = [
    ...checkPageState(page, state, isOwnSite),
    ...toPageFindings(page, seen.issues),
    ...seen.more,
  ];
  return { findings, whole: true };
}

/** The result of each visit. Throws a UserError where one has none: a page that was left out must not pass. */
export function collectResults<Tab>(visits: readonly Visit<Tab>[]): AuditedPage[] {
  const results = visits.flatMap(({ result }) => result ?? []);
  if (results.length === visits.length) return results;
  throw new UserError(
    "browser",
    `${visits.length - results.length} of ${visits.length} pages came back without a result.`,
    "Run the command again; close other programs if memory is short.",
  );
}
