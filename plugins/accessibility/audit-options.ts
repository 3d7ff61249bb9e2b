import type { Browser, LaunchOptions, Page } from "puppeteer-core";
import type { PageFinding, PageToCheck } from "./page-finding.ts";

/** A running browser, and how it was started: pa11y-ci starts one of its own, which stays idle. */
export type AuditBrowser = { browser: Browser; launch: LaunchOptions };

/** What an audit needs and how it runs. */
export type AuditOptions = AuditBrowser & {
  /** Where the built site is served, without a slash at the end. */
  siteUrl: string;
  /** Starts another browser where the first one stops half-way. Without it, and the second time, the audit ends. */
  restart?: () => Promise<AuditBrowser>;
  /** False where somebody else built the site: less is asked of its pages. */
  isOwnSite?: boolean;
  /** Folder that keeps results from run to run, so that unchanged pages are not audited twice. */
  keepIn?: string | undefined;
  /** Which part of the site the pages are, like `1-of-4`. Each part is kept in a file of its own, and all are read. */
  part?: string | undefined;
  /** Looks at each page after the engines, and leaves the tab as it was. */
  lookMore?: (tab: Page, page: PageToCheck) => Promise<PageFinding[]>;
  /** How many tabs work at a time; 2 suit two processor cores: more take more memory and no less time. */
  tabs?: number;
  /** After how many seconds a page is given up. */
  patience?: number;
  tellProgress?: (done: number, total: number) => void;
};

/** What an audit found, and how many pages were known from an earlier run, byte for byte. */
export type Audit = { findings: PageFinding[]; reused: number };
