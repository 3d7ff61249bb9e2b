import { existsSync, realpathSync } from "node:fs";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../model/user-error.ts";

/**
 * Throws a UserError where something secret would stand inside a repository, the content or the project: there a slip
 * of the hand publishes it. Links are followed.
 */
export function refuseInside(where: string, path: string, folders: readonly string[]): void {
  const real = toRealPath(path);
  const inside = folders.map(toRealPath).find((folder) => isInside(real, folder)) ?? findRepository(real);
  if (inside === undefined) return;
  const problem = `${path} is inside ${inside}, and whoever sees the codes can vote with them.`;
  throw new UserError(where, problem, "Give a place outside every repository, best on a memory stick.");
}

/** The path with all links followed, whether or not its last parts are there yet. */
function toRealPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(toRealPath(dirname(whole)), basename(whole));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function findRepository(path: string): string | undefined {
  if (existsSync(join(path, ".git"))) return path;
  return dirname(path) === path ? undefined : findRepository(dirname(path));
}

/** A text to write. A file that `mustBeNew` is never written over; one that is `secret` only its owner can read. */
export type TextFile = { file: string; text: string; mustBeNew?: boolean; secret?: boolean };

/**
 * Writes files, all or none: each to a file beside it first, then each takes its place, in the order given.
 * Where one can't, those before it are as they were. Throws a UserError that names the file.
 */
export async function writeTogether(files: readonly TextFile[]): Promise<void> {
  const begun: TextFile[] = [];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const each of files) {
      await begin(each);
      begun.push(each);
    }
    for (const each of files) undo.unshift(await putInPlace(each));
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  } finally {
    for (const { file } of begun) await rm(besideOf(file), { force: true });
  }
}

function besideOf(file: string): string {
  return `${file}.new`;
}

async function begin({ file, text, mustBeNew = false, secret = false }: TextFile): Promise<void> {
  if (mustBeNew && existsSync(file)) throw alreadyThere(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(besideOf(file), "wx", secret ? 0o600 : 0o666);
    await handle.writeFile(text, "utf8").finally(() => handle.close());
  } catch (cause) {
    const problem =
      "This file can't be begun: the folder can't be written to, or another command is writing it.";
    throw new UserError(besideOf(file), problem, "Try again. If no other command is running, delete it.", {
      cause,
    });
  }
}

/** Gives the step that puts everything back. */
async function putInPlace({ file, mustBeNew = false }: TextFile): Promise<() => Promise<void>> {
  if (mustBeNew) {
    await link(besideOf(file), file).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === "EEXIST" ? alreadyThere(file) : cause;
    });
    return () => rm(file, { force: true });
  }
  const before = await readFile(file).catch(() => undefined);
  await rename(besideOf(file), file);
  return async () => {
    if (before === undefined) return rm(file, { force: true });
    const handle = await open(file, "w");
    await handle.writeFile(before).finally(() => handle.close());
  };
}

function alreadyThere(file: string): UserError {
  return new UserError(file, "This file is there already.", "Give another name, or move it away first.");
}

/** Reads a text that a person named. Throws a UserError where it can't be read. */
export async function readNamed(where: string, file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new UserError(where, `${file} can't be read.`, "Check the path.", { cause });
  });
}
