import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { digestOf, type Keeper } from "../model/keeper.ts";
import type { SiteFile } from "../model/site-file.ts";
import { createKeeper } from "./create-keeper.ts";
import { parsePack, toPack } from "./pack.ts";

/** Everything that a page's bytes rest on besides the content: the code, the layouts and the version of every package. */
const TOOLS = ["plugins/**/*", "layouts/**/*", "eleventy.config.ts", "package-lock.json"];

/** How many packs and how many spare sites stay in the cache: those of a site that is built no more go as others come. */
const MOST = { pack: 18, spare: 4 };
const KINDS = { pack: /\.pack$/, spare: /^spare-/ };

/** Opens what earlier builds of some content kept under a name, in a folder that may be deleted at any time. */
export function openKeeper(folder: string, name: string, content: string): Keeper {
  const file = join(folder, `${name}-${digestOf(resolve(content)).slice(0, 12)}.pack`);
  return createKeeper({
    tools: digestTools,
    read: (tools) => parsePack(readBytes(file), tools),
    write: async (tools, pieces) => {
      await writePack(file, toPack(tools, pieces));
      await forgetOld(folder, "pack");
    },
  });
}

function digestTools(): string {
  const files = globSync(TOOLS, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  // This process runs the code as it was when it began: with what stands there now, nothing may be remembered.
  const isNew = files.some(
    (file) => /^plugins.*\.ts$/.test(file) && statSync(file).mtimeMs > performance.timeOrigin,
  );
  const run = isNew ? String(process.hrtime.bigint()) : "";
  return digestOf(process.version, run, ...files.flatMap((file) => [file, readFileSync(file)]));
}

/** The bytes of a file; none where there is no such file. */
function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Uint8Array();
    throw error;
  }
}

/** Writes a pack whole or not at all. */
async function writePack(file: string, parts: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  const handle = await open(partial, "w");
  try {
    for (let at = 0; at < parts.length; at += 500) await handle.writev(parts.slice(at, at + 500));
  } finally {
    await handle.close();
  }
  await rename(partial, file);
}

/** Deletes all but the newest things of a kind in the cache. Another build may be doing the same. */
async function forgetOld(folder: string, kind: keyof typeof MOST): Promise<void> {
  const paths = (await readdir(folder))
    .filter((name) => KINDS[kind].test(name))
    .map((name) => join(folder, name));
  const dated = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ mtimeMs }) => ({ path, at: mtimeMs }),
        () => undefined,
      ),
    ),
  );
  const newest = dated.filter((one) => one !== undefined).sort((one, other) => other.at - one.at);
  for (const { path } of newest.slice(MOST[kind])) await rm(path, { recursive: true, force: true });
}

/** Where the site that stood in an output folder before the present one waits to be used up. */
export async function findSpare(cache: string, output: string): Promise<string> {
  const folder = join(cache, "build");
  await mkdir(folder, { recursive: true });
  await forgetOld(folder, "spare");
  return spareOf(cache, output);
}

function spareOf(cache: string, output: string): string {
  return join(cache, "build", `spare-${digestOf(resolve(output)).slice(0, 12)}`);
}

/**
 * Writes files of a site into the folder where it is being made, at once: waiting for each takes several times as long. A
 * folder of the spare site that holds these very files, and no others, is moved instead.
 */
export function writeSiteFiles(cache: string, folder: string, files: readonly SiteFile[]): void {
  const spare = spareOf(cache, folder.replace(/\.partial\/?$/, ""));
  for (const [name, group] of Map.groupBy(files, ({ path }) => dirname(path))) {
    const target = join(folder, name);
    if (holdsJust(join(spare, name), group) && !existsSync(target)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(spare, name), target);
    } else {
      mkdirSync(target, { recursive: true });
      for (const { path, content } of group) writeFileSync(join(folder, path), content);
    }
  }
}

/** True where a folder holds these files byte for byte, and nothing else. */
function holdsJust(folder: string, files: readonly SiteFile[]): boolean {
  if (!existsSync(folder) || readdirSync(folder).length !== files.length) return false;
  return files.every(({ path, content }) => {
    const file = join(folder, basename(path));
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file).equals(content);
  });
}
