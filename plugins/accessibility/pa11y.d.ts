declare module "pa11y-ci" {
  /** What pa11y gives for one issue, as far as the gate uses it. */
  export type Issue = {
    code: string;
    type: "error" | "warning" | "notice";
    message: string;
    context: string | null;
    selector: string;
    runner: string;
    runnerExtras: { tags?: string[]; helpUrl?: string; advice?: string; isDoubt?: boolean };
  };
  /** The parts of a reporter that the gate uses. pa11y-ci waits for each before it goes on. */
  export type Reporter = {
    begin: (url: string) => Promise<void>;
    results: (results: { issues: Issue[] }, config: { url: string }) => Promise<void>;
    error: (error: Error, url: string) => Promise<void>;
  };
  export type Options = {
    chromeLaunchConfig: import("puppeteer-core").LaunchOptions;
    concurrency: number;
    ignoreUrl: boolean;
    includeWarnings: boolean;
    levelCapWhenNeedsReview: "error" | "warning" | "notice";
    reporters: [path: string, options: Reporter][];
    runners: string[];
    standard: "WCAG2A" | "WCAG2AA" | "WCAG2AAA";
    useIncognitoBrowserContext: boolean;
    viewport: { width: number; height: number };
  };
  export type Report = { total: number; passes: number; errors: number; results: Record<string, unknown[]> };
  export default function pa11yCi(
    urls: { url: string; page: import("puppeteer-core").Page }[],
    options: Options,
  ): Promise<Report>;
}

declare module "pa11y/lib/runners/*.js" {
  /** `scripts` are the paths of the engine's files; `run` is sent to the page as text. */
  const runner: {
    supports: string;
    scripts: string[];
    run: (options: object, pa11y: object) => Promise<object[]>;
  };
  export default runner;
}
