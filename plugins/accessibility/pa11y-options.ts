import { fileURLToPath } from "node:url";
import type { Options } from "pa11y-ci";

const pathOf = (runner: string) => fileURLToPath(new URL(`./runners/${runner}.ts`, import.meta.url));

/** WCAG at level AA with both engines. No rule is switched off, and a doubt is a warning. */
export const PA11Y_OPTIONS: Omit<Options, "chromeLaunchConfig" | "concurrency" | "reporters"> = {
  standard: "WCAG2AA",
  runners: [pathOf("htmlcs"), pathOf("axe")],
  includeWarnings: true,
  levelCapWhenNeedsReview: "warning",
  ignoreUrl: true,
  useIncognitoBrowserContext: false,
  viewport: { width: 1280, height: 1024 },
};
