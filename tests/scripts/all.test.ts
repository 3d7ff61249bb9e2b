import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runScript } from "../run-script.ts";

const names = readdirSync("scripts")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(".ts", ""));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("every command", () => {
  it.each(names)("can be called through npm: %s", (name) => {
    expect(Object.values(scripts).filter((line) => line.includes(`scripts/${name}.ts`))).toHaveLength(1);
  });

  it.each(names)("says what it does and takes: %s --help", async (name) => {
    const { code, stdout, stderr } = await runScript(name, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: npm (run|start)/);
  });

  it.each(names)("can't run with an option that isn't there, and says so: %s --nosuch", async (name) => {
    const { code, stdout, stderr } = await runScript(name, "--nosuch");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--nosuch: There is no such option.");
  });
});
