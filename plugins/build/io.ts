import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { UserError } from "../model/user-error.ts";

const CONFIGURATION = "eleventy.config.ts";

/**
 * Builds the site into a folder. The new site is written beside the old one and then takes its place, so that the
 * folder always holds a whole site, whatever goes wrong. The old one goes to `spare`, where the next build finds files that
 * it need not write again.
 */
export async function buildSite(output: string, spare: string): Promise<void> {
  await checkOutput(output);
  const partial = `${output}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    await mkdir(dirname(resolve(output)), { recursive: true });
    const eleventy = new Eleventy(undefined, partial, { configPath: CONFIGURATION, quietMode: true });
    await eleventy.init();
    // Its own log would stand among what the command prints; its errors still come through as errors.
    eleventy.disableLogger();
    await eleventy.write();
    await replaceFolder(partial, output, spare);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Builds the site, serves it on localhost and builds it again whenever its content or layouts change. */
export async function serveSite(output: string, port: number): Promise<void> {
  await checkOutput(output);
  const eleventy = new Eleventy(undefined, output, {
    configPath: CONFIGURATION,
    quietMode: true,
    runMode: "serve",
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}

/** Never replaces a folder that isn't a built site: a slip after --output must not delete anybody's work. */
async function checkOutput(output: string): Promise<void> {
  const isSite = await exists(`${output}/reports/pages.json`);
  if (!(await exists(output)) || isSite) return;
  throw new UserError(
    output,
    "This folder holds something that isn't a built site.",
    "Choose another name, or delete it yourself.",
  );
}

async function replaceFolder(from: string, to: string, spare: string): Promise<void> {
  const old = `${to}.old`;
  await rm(old, { recursive: true, force: true });
  await rm(spare, { recursive: true, force: true });
  if (await exists(to)) await rename(to, old);
  await rename(from, to);
  if (await exists(old)) await setAside(old, spare);
}

/** Moves a folder that nobody needs any more, or deletes it where the other place is on another disk. */
async function setAside(folder: string, spare: string): Promise<void> {
  await mkdir(dirname(spare), { recursive: true });
  await rename(folder, spare).catch(() => rm(folder, { recursive: true, force: true }));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
