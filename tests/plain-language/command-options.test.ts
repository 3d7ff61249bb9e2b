import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeContentFolder, pageText } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const WORDS = "Ask the CCG for help.\n\nWe **facilitate** it in order to plan.";

let content: string;
beforeEach(async () => {
  content = await makeContentFolder({ "en/school/sen-support.md": pageText("Extra help at school", WORDS) });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const page = () => join(content, "en/school/sen-support.md");
const lint = (...args: string[]) => runScript("lint-content", ...args, "--content", content);
const rulesIn = (stdout: string): string[] =>
  JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);

describe("npm run lint:content --fix", () => {
  it("makes the changes that can do no harm, says how many, and leaves the rest", async () => {
    const { code, stdout } = await lint("--fix");
    expect({ code, last: stdout.split("\n").slice(-3) }).toEqual({
      code: 1,
      last: ["Made 1 change in 1 file.", "4 files: 1 error and 1 warning.", ""],
    });
    expect(readFileSync(page(), "utf8")).toBe(
      pageText("Extra help at school", WORDS.replace("in order to", "to")),
    );
    expect((await lint("--fix")).stdout).toContain("Made 0 changes in 0 files.");
  });

  it("leaves no half-written file behind", async () => {
    const before = readdirSync(join(content, "en/school"));
    await lint("--fix");
    expect(readdirSync(join(content, "en/school"))).toEqual(before);
  });
});

describe("a baseline", () => {
  const file = () => join(content, "plain-language-baseline.json");

  it("hides what was there when it was made, and nothing new", async () => {
    const made = await lint("--update-baseline");
    expect({ code: made.code, stdout: made.stdout }).toEqual({
      code: 0,
      stdout: `${file()} now lists 3 findings to live with for now.\n4 files: nothing to mend.\n`,
    });
    expect(rulesIn((await lint("--json")).stdout)).toEqual([]);
    writeFileSync(page(), pageText("Extra help at school", `New: we can't.\n\n${WORDS}`));
    expect(rulesIn((await lint("--json")).stdout)).toEqual(["contraction"]);
  });

  it("only shrinks: what is mended must be taken out, and what is new isn't taken in", async () => {
    await lint("--update-baseline");
    writeFileSync(
      page(),
      pageText("Extra help at school", "Ask us.\n\nWe **facilitate** it in order to plan.\n\nWe can't."),
    );
    const stale = await lint();
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain("A “out-of-date-term” of");
    const shrunk = await lint("--update-baseline");
    expect(shrunk.stdout).toContain("hides 2 findings. Mended and taken out of it: 1.");
    expect(rulesIn((await lint("--json")).stdout)).toEqual(["contraction"]);
    expect(JSON.parse(readFileSync(file(), "utf8")).findings).toHaveLength(2);
  });

  it("says nothing of files that weren't checked", async () => {
    await lint("--update-baseline");
    writeFileSync(page(), pageText("Extra help at school", "Ask us."));
    expect((await lint(join(content, "en/index.md"))).code).toBe(0);
  });

  it("that isn't one stops the command with a sentence", async () => {
    writeFileSync(file(), "{}");
    expect(await lint()).toEqual({
      code: 2,
      stdout: "",
      stderr: `${file()}: This is not a baseline.\n  Take it back from git, or delete it and run the command with --update-baseline.\n`,
    });
  });
});

describe("npm run lint:content --changed", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd: content,
      stdio: "pipe",
      encoding: "utf8",
    });
  /** The command looks at the repository that it is called in. */
  const lintThere = (...args: string[]): { code: number; stderr: string; rules: string[] } => {
    try {
      const stdout = execFileSync(
        process.execPath,
        [join(process.cwd(), "scripts/lint-content.ts"), "--json", "--content", ".", ...args],
        {
          cwd: content,
          encoding: "utf8",
          stdio: "pipe",
        },
      );
      return { code: 0, stderr: "", rules: rulesIn(stdout) };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, stderr, rules: stdout === "" ? [] : rulesIn(stdout) };
    }
  };

  it("checks what the branch touched, committed or not, and what git doesn't know yet", () => {
    git("init", "--initial-branch=main");
    git("add", ".");
    git("commit", "--message=One");
    git("switch", "--create", "work");
    expect(lintThere("--changed")).toEqual({ code: 0, stderr: "", rules: [] });
    writeFileSync(join(content, "en/index.md"), pageText("Home", "We can't."));
    expect(lintThere("--changed").rules).toEqual(["contraction"]);
    git("commit", "--all", "--message=Two");
    mkdirSync(join(content, "en/new"));
    writeFileSync(join(content, "en/new/é page.md"), pageText("New", "Ask the CCG."));
    expect(lintThere("--changed", "main").rules.sort()).toEqual(["contraction", "out-of-date-term"]);
  });

  it("stops with a sentence where git can't tell", () => {
    expect(lintThere("--changed", "main")).toEqual({
      code: 2,
      rules: [],
      stderr:
        "--changed main: Git can't say what changed since then.\n  Name a branch or a commit that this clone has: --changed <base>.\n",
    });
  });
});

describe("kept results", () => {
  it("are the same as new ones", async () => {
    const first = await lint("--json");
    expect((await lint("--json")).stdout).toBe(first.stdout);
  });

  it("are not used where the settings changed", async () => {
    await lint("--json");
    const settings = join(content, "settings.yaml");
    writeFileSync(
      settings,
      `${readFileSync(settings, "utf8")}\nplainLanguage:\n  rules: { out-of-date-term: off }\n`,
    );
    expect(rulesIn((await lint("--json")).stdout)).not.toContain("out-of-date-term");
  });
});
