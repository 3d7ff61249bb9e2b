import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Preview } from "../../plugins/forges/preview-report.ts";
import { makeContentFolder, pageText } from "../content-folder.ts";
import type { Result } from "../run-script.ts";

const POLICY = `versions:
  - from: 2000-01-01
    quorum: 3
    share: 0.75
    validDays: 365
    languages: [en]
    waysIn: [in-person]
`;
const REGISTER = `rounds:
  - id: spring
    reviewers:
${[1, 2, 3].map((each) => `      - { id: aaaa-000${each}, languages: [en], from: 2000-01-01, until: 2999-12-31 }\n`).join("")}`;

let folder: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
    stdio: "ignore",
  });

function approvals(...args: string[]): Promise<Result> {
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  return new Promise((done) => {
    execFile(process.execPath, ["scripts/approvals.ts", ...args], options, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A repository with this generator and a small council's content, whose page about support three parents approved. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-"));
  for (const name of ["plugins", "scripts", "locales", "layouts", "package.json", "node_modules"])
    await symlink(resolve(name), join(folder, name));
  const content = await makeContentFolder({
    "en/school/sen-support.md": pageText("SEN support", "Ask the school on Monday."),
    "en/school/old.md": pageText("Old page"),
    "approvals/policy.yaml": POLICY,
    "approvals/register.yaml": REGISTER,
  });
  await rename(content, join(folder, "content"));
  await writeFile(join(folder, ".gitignore"), "node_modules\n.cache\n");
  git("init", "--initial-branch=main");
  const { pages } = JSON.parse((await approvals("status", "--json")).stdout) as {
    pages: { page: string; code: string }[];
  };
  const { code = "" } = pages.find(({ page }) => page === "school/sen-support") ?? {};
  for (const reviewer of ["aaaa-0001", "aaaa-0002", "aaaa-0003"]) {
    const options = [
      "--language",
      "en",
      "--reviewer",
      reviewer,
      "--verdict",
      "approve",
      "--way-in",
      "in-person",
    ];
    const { stderr } = await approvals("record", "school/sen-support", ...options, "--code", code);
    if (stderr !== "") throw new Error(stderr);
  }
  git("add", "--all");
  git("commit", "--message", "Base");
  git("switch", "--create", "change");
  await writeFile(
    join(folder, "content/en/school/sen-support.md"),
    pageText("SEN support", "Ask the school on Tuesday."),
  );
  await mkdir(join(folder, "content/en/care"));
  await writeFile(join(folder, "content/en/care/index.md"), pageText("Care"));
  await rm(join(folder, "content/en/school/old.md"));
  git("add", "--all");
  git("commit", "--message", "Change");
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("npm run approvals -- preview", () => {
  it("lists the pages that a branch changes, with their codes and the words since they were approved", async () => {
    const { stdout, stderr, code } = await approvals("preview", "--base", "main", "--json");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    const { pages, gone } = JSON.parse(stdout) as Preview;
    const support = pages.find(({ url }) => url === "/school/sen-support/");
    expect(support).toMatchObject({
      ...{ change: "changed", review: { state: "open" } },
      approval: {
        state: "lapsed",
        words: [{ before: "Ask the school on Monday.", now: "Ask the school on Tuesday." }],
      },
      plainness: { findings: expect.any(Number) },
    });
    expect(pages.find(({ url }) => url === "/care/")).toMatchObject({
      change: "new",
      approval: { state: "none" },
    });
    expect(pages.map(({ url }) => url)).not.toContain("/");
    expect(gone).toContain("/school/old/");
  }, 300_000);

  it("prints them as Markdown", async () => {
    const { stdout } = await approvals("preview", "--base", "main");
    expect(stdout).toMatch(/^## For parents to review\n/);
    expect(stdout).toContain("- Ask the school on Monday.\n+ Ask the school on Tuesday.");
  }, 300_000);

  it.each<[string, string[], string]>([
    ["nothing to compare with", [], "--base: Say what to compare with."],
    ["a branch that isn't there", ["--base", "no-such"], "Git doesn't know where this branch left it."],
    ["something that isn't a branch", ["--base", "--output=x"], "--base"],
  ])(
    "can't run with %s, and says so",
    async (_, args, sentence) => {
      const { stderr, code } = await approvals("preview", ...args);
      expect(stderr).toContain(sentence);
      expect(code).toBe(2);
    },
    300_000,
  );
});
