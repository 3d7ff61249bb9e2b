import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptFolderName } from "../../plugins/accessibility/kept-results.ts";
import { pagesOfShard } from "../../plugins/accessibility/shard.ts";
import { AccessibilityRecord } from "../../plugins/model/accessibility-record.ts";
import { runScript } from "../run-script.ts";
import { CLEAN, toHtml, writePage, writeSite } from "./planted-site.ts";

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
  await rm(join(".cache/accessibility", keptFolderName(resolve(clean))), { recursive: true, force: true });
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
    ["there is no content", () => ["--site", clean, "--content", "/nowhere"], "There is no such folder."],
    ["the site has no page", () => ["--output", empty, "--no-cache"], "There is no page to check."],
    [
      "a folder has no HTML",
      () => ["--site", join(clean, "reports")],
      "There is no HTML file in this folder.",
    ],
    [
      "a part is not one",
      () => ["--output", clean, "--shard", "3/2"],
      "This doesn't say which part of how many.",
    ],
    ["a format is not one", () => ["--output", clean, "--format", "xml"], "There is no such format."],
    ["a day is not one", () => ["--output", clean, "--date", "May"], "This is not a day."],
    ["no page is chosen", () => ["--output", clean, "--only", "/cy/"], "No page has this in its address."],
  ])("ends with 2 where %s", async (_, args, problem) => {
    const { code, stdout, stderr } = await check(...args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(problem);
  });

  it("checks any folder of HTML, with its content if there is some, by the same caches and formats", async () => {
    const folder = await mkdtemp(join(tmpdir(), "anybody-"));
    const site = join(folder, "site");
    await writePage(
      site,
      "/clubs/",
      toHtml({ body: `${CLEAN}<img src="/pool.png">` }).replace(/<link.*>/, ""),
    );
    await writePage(site, "/blank/", "");
    await mkdir(join(folder, "words"));
    await writeFile(join(folder, "words/clubs.md"), "# Clubs\n\n![](pool.png)\n");
    const args = ["--site", site, "--content", join(folder, "words"), "--cache", join(folder, "kept")];
    const first = await check(...args, "--json");
    const { pages, findings } = JSON.parse(first.stdout);
    expect([first.code, pages]).toEqual([1, 2]);
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "image-alt", source: join(folder, "words/clubs.md"), line: 3 }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ page: "/blank/", check: "page-main", level: "error" }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ check: "page-background", level: "warning" }));
    const sarif = JSON.parse((await check(...args, "--format", "sarif")).stdout);
    expect(sarif.runs[0].results.length).toBeGreaterThan(2);
    expect((await check(...args)).stdout).toContain("Checked 2 pages, 2 of them unchanged");
    await rm(folder, { recursive: true });
  });

  it("checks a part, and puts the parts together afterwards", async () => {
    const keep = ["--cache", join(clean, "kept")];
    const parts = ["1/2", "2/2"].map((shard) => check("--output", clean, ...keep, "--shard", shard));
    const counts = (await Promise.all(parts)).map(({ stdout }) =>
      Number(/Checked (\d) /.exec(stdout)?.[1] ?? 0),
    );
    expect(counts.reduce((sum, one) => sum + one)).toBe(2);
    const { stdout } = await check("--output", clean, ...keep);
    expect(stdout).toBe("Checked 2 pages, 2 of them unchanged since their last check: no barriers found.\n");
  });

  it("reports as any other a part that has no page, so that a machine can read it", async () => {
    const count = 50;
    const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
    const none = shards.find(
      (shard) =>
        pagesOfShard(
          ["/", "/ur/"].map((url) => ({ url, source: null })),
          shard,
        ).length === 0,
    );
    const part = `${none?.index}/${count}`;
    const { code, stdout } = await check("--output", clean, "--no-cache", "--json", "--shard", part);
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      ...{ code: 0, pages: 0, reused: 0, leftOut: [], findings: [] },
    });
  });

  it("records a run over the whole site, and no other", async () => {
    const content = await mkdtemp(join(tmpdir(), "content-"));
    const args = ["--output", clean, "--content", content, "--record", "--date", "2027-01-01"];
    const { code } = await check(...args, "--no-cache");
    const record = JSON.parse(await readFile(join(content, "accessibility.json"), "utf8"));
    expect(code).toBe(0);
    expect(AccessibilityRecord.parse(record)).toMatchObject({
      ...{ date: "2027-01-01", pages: 2, counts: { error: 0 } },
      tools: expect.arrayContaining([{ name: "axe-core", version: "4.14.1" }]),
    });
    const part = await check(...args, "--only", "/ur/");
    expect([part.code, part.stderr]).toEqual([2, expect.stringContaining("Only a run over the whole site")]);
    await rm(content, { recursive: true });
  });

  it("leaves out what the settings say, says so, and ends with 1 when the day is over", async () => {
    const content = await mkdtemp(join(tmpdir(), "content-"));
    const rules = [
      "image-alt",
      "wcag/h37",
      "WCAG2AA.Principle1.Guideline1_1.1_1_1.H37",
      "picture-without-text",
    ];
    const lighter =
      "accessibility:\n  rules:\n    link-new-window: { level: review, where: /alt/, reason: Mended in May., owner: web team, until: 2027-05-31 }\n";
    const entries = rules.map(
      (rule) =>
        `    - { check: ${rule}, pages: /alt/, reason: Mended in May., owner: web team, until: 2027-05-31 }\n`,
    );
    await writeFile(join(content, "settings.yaml"), `${lighter}  exclusions:\n${entries.join("")}`);
    const args = ["--output", broken, "--content", content, "--no-cache"];
    const now = await check(...args, "--date", "2027-01-01");
    expect(now.stdout).toContain(
      "Left out: image-alt on /alt/ (1 place), until 2027-05-31, web team: Mended in May.",
    );
    expect(now.stdout).toContain("Made lighter: link-new-window on /alt/ (review), until 2027-05-31");
    expect(now.stdout).not.toContain("axe: image-alt");
    const later = await check(...args, "--date", "2027-06-01");
    expect(later.code).toBe(1);
    expect(later.stdout).toContain("“image-alt” was left out until 2027-05-31, so it counts again.");
    expect(later.stdout).toContain("axe: image-alt");
    expect(later.stdout).toContain("This held until 2027-05-31, so the check weighs what it always does.");
    expect(later.stdout).not.toContain("Made lighter");
    await rm(content, { recursive: true });
  });

  it("ends with 2, and ends, where the browser that was asked for doesn't start", async () => {
    const run = promisify(execFile)(process.execPath, ["scripts/accessibility.ts", "--output", clean], {
      env: { ...process.env, CHROME_PATH: "/nowhere/chrome" },
    });
    await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("did not start") });
  });
});
