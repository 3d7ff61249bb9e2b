import { spawnSync } from "node:child_process";
import { EXIT, runCommand } from "../plugins/command-line/io.ts";
import { UserError } from "../plugins/model/user-error.ts";

/** Everything that must hold before a change is merged: a name, and the npm script that checks it. */
const STEPS: readonly { name: string; script: string }[] = [
  { name: "types", script: "types" },
  { name: "lint", script: "lint" },
  { name: "generated", script: "generated" },
  { name: "content", script: "lint:content" },
  { name: "coverage", script: "coverage" },
  { name: "tests", script: "test" },
  { name: "build", script: "build" },
  { name: "budgets", script: "budgets" },
  { name: "accessibility", script: "accessibility" },
];

const NAMES = STEPS.map(({ name }) => name).join(", ");

await runCommand({
  call: "npm run check --",
  purpose: `Runs everything that CI runs, one after the other: ${NAMES}. All of it runs even where some of it fails.`,
  options: { skip: { value: "<names>", default: "none", help: "what to leave out, with commas between" } },
  run: ({ values }) => {
    const skipped = toNames(values["skip"] ?? "none");
    const results = STEPS.filter(({ name }) => !skipped.includes(name)).map(({ name, script }) => {
      console.log(`\n── ${name}: npm run ${script}`);
      const started = performance.now();
      const { status } = spawnSync("npm", ["run", "--silent", script], {
        stdio: "inherit",
        shell: process.platform === "win32",
      });
      return { name, passed: status === 0, seconds: Math.round((performance.now() - started) / 1000) };
    });
    console.log("");
    for (const { name, passed, seconds } of results)
      console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(14)} ${seconds} s`);
    return results.every(({ passed }) => passed) ? EXIT.fine : EXIT.findings;
  },
});

function toNames(text: string): string[] {
  const names = text === "none" ? [] : text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown === undefined) return names;
  throw new UserError(`--skip ${unknown}`, "There is no such step.", `The steps are ${NAMES}.`);
}
