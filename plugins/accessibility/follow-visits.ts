import type { Issue, Reporter } from "pa11y-ci";
import { type PageFinding, type PageToCheck, toUnchecked } from "./page-finding.ts";
import { checkPageState, type PageState } from "./page-state.ts";
import type { Pool } from "./pool.ts";
import { toPageFindings } from "./to-page-findings.ts";

/** A page on its way through the gate in a browser tab. `findings` stays null until it is through. */
export type Visit<Tab> = { page: PageToCheck; tab: Tab | null; findings: PageFinding[] | null };

/** What a visit needs from the outside world. */
export type VisitTools<Tab> = {
  pool: Pool<Tab>;
  /** Shows the page in the tab, ready for the engines. */
  openPage: (tab: Tab, url: string) => Promise<PageState>;
  /** Ends whatever the tab does: all that waits for it then fails. */
  closeTab: (tab: Tab) => Promise<void>;
  /** After how many seconds a page is given up. */
  patience: number;
  tellProgress: (done: number, total: number) => void;
};

/**
 * The reporter through which pa11y-ci's queue drives the tabs: a page is opened when its turn begins, and its
 * tab goes back to the pool when the engines are done. Never rejects, since pa11y-ci would then never end.
 */
export function followVisits<Tab>(visits: ReadonlyMap<string, Visit<Tab>>, tools: VisitTools<Tab>): Reporter {
  const { pool, openPage, closeTab, patience, tellProgress } = tools;
  const states = new Map<string, PageState>();
  const reasons = new Map<string, string>();
  const watchdogs = new Map<string, NodeJS.Timeout>();
  let done = 0;

  async function end(url: string, broken: boolean, toFindings: (page: PageToCheck) => PageFinding[]) {
    clearTimeout(watchdogs.get(url));
    const visit = visits.get(url);
    if (!visit) return;
    visit.findings = toFindings(visit.page);
    if (visit.tab !== null) await pool.giveBack(visit.tab, broken);
    done += 1;
    tellProgress(done, visits.size);
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
        (error: Error) => reasons.has(url) || reasons.set(url, error.message),
      );
    },
    async results({ issues }, { url }) {
      await end(url, false, (page) => concludeVisit(page, states.get(url), issues, reasons.get(url)));
    },
    async error(error, url) {
      const reason = reasons.get(url) ?? error.message;
      await end(url, true, (page) => concludeVisit(page, states.get(url), null, reason));
    },
  };
}

/** What a visit found. A page that answers with a wrong status isn't the page, so the engines don't count. */
function concludeVisit(
  page: PageToCheck,
  state: PageState | undefined,
  issues: readonly Issue[] | null,
  reason = "It did not open.",
): PageFinding[] {
  if (state !== undefined && state.status !== 200) return checkPageState(page, state);
  if (state === undefined || issues === null) return [toUnchecked(page, reason)];
  return [...checkPageState(page, state), ...toPageFindings(page, issues)];
}
