import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

/** The day for which tests build the demonstration, so that nothing in them depends on today. */
export const BUILD_DATE = "2026-11-24";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built demonstration site. */
    site: string;
  }
}

/** Builds the demonstration once, before all tests, with the command that people use. */
export default async function setup(project: TestProject): Promise<void> {
  const site = ".cache/test-site";
  await promisify(execFile)(process.execPath, [
    "scripts/build.ts",
    "--output",
    site,
    "--date",
    BUILD_DATE,
  ]).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`The demonstration can't be built.\n${error.stdout}${error.stderr}`);
  });
  project.provide("site", site);
}
