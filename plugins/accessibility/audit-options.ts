import type { Browser, LaunchOptions } from "puppeteer-core";
import type { PageFinding } from "./page-finding.ts";

/** What an audit needs and how it runs. */
export type AuditOptions = {
  /** Where the built site is served, without a slash at the end. */
  siteUrl: string;
  /** The browser whose tabs show the pages. */
  browser: Browser;
  /** How that browser was started: pa11y-ci starts one of its own, which stays idle. */
  launch: LaunchOptions;
  /** File that keeps results from run to run, so that unchanged pages are not audited twice. */
  keepIn?: string | undefined;
  /** How many tabs work at a time; 4 suit two processor cores. */
  tabs?: number;
  /** After how many seconds a page is given up. */
  patience?: number;
  tellProgress?: (done: number, total: number) => void;
};

/** What an audit found, and how many pages were known from an earlier run, byte for byte. */
export type Audit = { findings: PageFinding[]; reused: number };
