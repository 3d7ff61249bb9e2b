import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findBreaches, Workflow } from "./workflow-rules.ts";

const FOLDER = ".github/workflows";
const files = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
const read = (text: string) => Workflow.parse(parse(text));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

const GOOD = `on:
  pull_request:
permissions:
  contents: read
jobs:
  one:
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - run: npm ci
`;
const NIGHTLY = GOOD.replace("pull_request:", "schedule: [{ cron: '5 4 * * *' }]").replace("read", "write");

describe("workflows", () => {
  it.each(files)("keep the rules: %s", (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, "utf8");
    expect(findBreaches(read(text), text)).toEqual([]);
  });

  it.each(files)("call only commands that there are: %s", (name) => {
    const called = [...readFileSync(`${FOLDER}/${name}`, "utf8").matchAll(/npm run (?:--silent )?([\w:]+)/g)];
    const missing = called.map(([, script = ""]) => script).filter((script) => scripts[script] === undefined);
    expect(missing).toEqual([]);
  });

  it("keep the one secret out of every file but that which reads votes", () => {
    const holders = files.filter((name) => readFileSync(`${FOLDER}/${name}`, "utf8").includes("secrets."));
    expect(holders).toEqual(["votes.yml"]);
  });

  it("build the site every day, and hold it against what was published last", () => {
    const daily = read(readFileSync(`${FOLDER}/daily.yml`, "utf8"));
    expect(daily.on["schedule"]).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
    const commands = Object.values(daily.jobs).flatMap(({ steps }) => steps.map(({ run = "" }) => run));
    expect(commands.join("\n")).toMatch(/--output (\S+checkpoint\.json") .*\n.*verify --checkpoint \1/);
  });

  it("are passed where they only read", () => {
    expect(findBreaches(read(GOOD), GOOD)).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      "a pull request's code with the repository's rights",
      GOOD.replace("pull_request:", "pull_request_target:"),
      "It runs on pull_request_target.",
    ],
    ["another workflow's result", GOOD.replace("pull_request:", "workflow_run:"), "It runs on workflow_run."],
    [
      "no word of what it may do",
      GOOD.replace("permissions:\n  contents: read\n", ""),
      "It doesn't say what it may do.",
    ],
    [
      "a right to write for pull requests",
      GOOD.replace("contents: read", "pull-requests: write"),
      "It runs the code of pull requests and may write.",
    ],
    [
      "such a right in one job",
      GOOD.replace("  one:\n", "  one:\n    permissions: write-all\n"),
      "It runs the code of pull requests and may write.",
    ],
    [
      "a secret for pull requests",
      GOOD.replace("npm ci", `echo \${{ secrets.LOGINS }}`),
      "It runs the code of pull requests with a secret.",
    ],
    [
      "the repository's token for pull requests",
      GOOD.replace("npm ci", `echo \${{ github.token }}`),
      "It runs the code of pull requests with a secret.",
    ],
    [
      "a secret outside an environment",
      NIGHTLY.replace("npm ci", `echo \${{ secrets.LOGINS }}`),
      "It has a secret that any branch can ask for.",
    ],
    ["a right to write on any branch", NIGHTLY, "It may write and runs on any branch."],
    [
      "somebody else's action",
      GOOD.replace("actions/checkout@v4", "somebody/action@v4"),
      "It uses somebody/action@v4.",
    ],
    [
      "an action that can change at will",
      GOOD.replace("checkout@v4", "checkout@main"),
      "It uses actions/checkout@main.",
    ],
    [
      "a title in a command",
      GOOD.replace("npm ci", `echo \${{ github.event.pull_request.title }}`),
      "It pastes a stranger's words into a command.",
    ],
    [
      "a branch's name in a command",
      GOOD.replace("npm ci", `echo \${{ github.head_ref }}`),
      "It pastes a stranger's words into a command.",
    ],
    [
      "a token left on the disk",
      GOOD.replace("persist-credentials: false", "fetch-depth: 0"),
      "It leaves its token behind.",
    ],
  ])("are refused with %s", (_, text, sentence) => {
    expect(findBreaches(read(text), text)).toContain(sentence);
  });
});
