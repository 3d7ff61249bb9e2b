import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve } from "node:path";
import { z } from "zod";
import { parseJson } from "../../plugins/model/parse-json.ts";
import { UserError } from "../../plugins/model/user-error.ts";

const Status = z.looseObject({
  pages: z.array(z.looseObject({ url: z.string(), language: z.string(), code: z.string().nullable() })),
});

/** The code of every page at the commit where this branch left `base`, by language and address. */
export type BaseCodes = ReadonlyMap<string, string | null>;

/**
 * Takes that commit out into a folder of its own, and asks its own status command there: so the codes are those
 * that were published, by its code as well as by its content. Throws a UserError where git or the command can't.
 */
export function readBaseCodes(base: string, content: string): BaseCodes {
  const folder = mkdtempSync(join(tmpdir(), "base-"));
  try {
    takeOut(findStart(base), folder);
    for (const shared of ["node_modules", ".cache"]) {
      if (existsSync(shared) && !existsSync(join(folder, shared)))
        symlinkSync(resolve(shared), join(folder, shared));
    }
    const { pages } = askStatus(base, folder, pathInside(content));
    return new Map(pages.map(({ language, url, code }) => [`${language} ${url}`, code]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findStart(base: string): string {
  try {
    const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`).trim();
    return git("merge-base", commit, "HEAD").trim();
  } catch (cause) {
    const fix =
      "Name a branch or a commit that this clone has, with the history between: --base origin/main.";
    throw new UserError(`--base ${base}`, "Git doesn't know where this branch left it.", fix, { cause });
  }
}

function takeOut(commit: string, folder: string): void {
  const archive = join(folder, "base.tar");
  const top = git("rev-parse", "--show-toplevel").trim();
  execFileSync("git", ["-C", top, "archive", "--format=tar", "-o", archive, commit]);
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  rmSync(archive);
}

function askStatus(base: string, folder: string, content: string) {
  const args = ["scripts/approvals.ts", "status", "--json", "--content", content];
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  const parsed = Status.safeParse(parseJson(stdout));
  if (parsed.success) return parsed.data;
  const problem = `Its own status command can't say what its pages are. ${stderr.trim().split("\n").slice(0, 2).join(" ")}`;
  throw new UserError(`--base ${base}`, problem, "Mend that branch first, or name a later commit.");
}

function pathInside(content: string): string {
  const path = relative(git("rev-parse", "--show-toplevel").trim(), resolve(content));
  if (!path.startsWith("..") && !isAbsolute(path)) return path;
  throw new UserError("--content", "This folder is not in the repository.", "Name the one that git keeps.");
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
