import { defineConfig } from "vitest/config";

/** Tests of the built site need it built first; all others run without. */
const BUILT_SITE = "tests/built-site/**/*.test.ts";

export default defineConfig({
  test: {
    // One worker a core: browser tests share the machine with Chromium.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "./tests/count-reporter.ts"],
    projects: [
      { extends: true, test: { name: "parts", include: ["tests/**/*.test.ts"], exclude: [BUILT_SITE] } },
      {
        extends: true,
        test: {
          name: "built site",
          include: [BUILT_SITE],
          globalSetup: ["tests/built-site/build-demonstration.ts"],
        },
      },
    ],
  },
});
