import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptFileName } from "../../plugins/accessibility/kept-results.ts";
import { runScript } from "../run-script.ts";
import { CLEAN, writeSite } from "./planted-site.ts";

let clean: string;
let broken: string;
let empty: string;

beforeAll(async () => {
  clean = await writeSite({ "/": {}, "/ur/": { language: "ur" } });
  broken = await writeSite({ "/": {}, "/alt/": { body: `${CLEAN}<img id="x" src="/pool.png">` } });
  empty = await writeSite({});
});
afterAll(async () => {
  for (const site of [clean, broken, empty]) await rm(site, { recursive: true });
  await rm(join(".cache/accessibility", keptFileName(resolve(clean))), { force: true });
});

const check = (...args: string[]) => runScript("accessibility", ...args);

describe("npm run accessibility", () => {
  it("ends with 0 where nothing is wrong, and says how much it looked at", async () => {
    const { code, stdout } = await check("--output", clean, "--no-cache");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Checked 2 pages: no barriers found.\n" });
  });

  it("says how many pages are unchanged since their last check", async () => {
    await check("--output", clean);
    const { code, stdout } = await check("--output", clean);
    expect(code).toBe(0);
    expect(stdout).toBe("Checked 2 pages, 2 of them unchanged since their last check: no barriers found.\n");
  });

  it("ends with 1 where something is wrong, and names it", async () => {
    const { code, stdout, stderr } = await check("--output", broken, "--no-cache", "--github");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "WCAG 1.1.1 Non-text Content: https://www.w3.org/WAI/WCAG22/Understanding/non-text-content",
    );
    expect(stdout).toMatch(/\/alt\/ {2}\(content\/en\/alt\.md\) {2}#x {2}<img id="x"/);
    expect(stderr).toContain("::error file=content/en/alt.md,line=1");
  });

  it("prints JSON with every finding", async () => {
    const { code, stdout } = await check("--output", broken, "--no-cache", "--json", "--only", "/alt/");
    const { pages, findings } = JSON.parse(stdout);
    expect([code, pages]).toEqual([1, 1]);
    expect(findings).toContainEqual(
      expect.objectContaining({ page: "/alt/", check: "image-alt", selector: "#x", level: "error" }),
    );
  });

  it.each([
    ["there is no site", () => ["--output", "/nowhere"], "There is no built site in this folder."],
    ["the site has no page", () => ["--output", empty, "--no-cache"], "There is no page to check."],
    ["no page is chosen", () => ["--output", clean, "--only", "/cy/"], "No page has this in its address."],
  ])("ends with 2 where %s", async (_, args, problem) => {
    const { code, stdout, stderr } = await check(...args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(problem);
  });

  it("ends with 2, and ends, where the browser that was asked for doesn't start", async () => {
    const run = promisify(execFile)(process.execPath, ["scripts/accessibility.ts", "--output", clean], {
      env: { ...process.env, CHROME_PATH: "/nowhere/chrome" },
    });
    await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("did not start") });
  });
});
