import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { type Driven, driveTemplates } from "../../plugins/driven/io.ts";
import { toUndriven } from "../../plugins/driven/to-findings.ts";
import { openKeptDriven } from "../../scripts/accessibility/keep-driven.ts";
import { runScript } from "../run-script.ts";
import { toPage } from "./with-browser.ts";

describe("npm run accessibility", () => {
  let site: string;
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), "driven-"));
    const html = "<style>a { outline: none }</style><p>You can <a href='#a'>ask us</a>.</p>";
    await writeFile(join(site, "index.html"), toPage(html));
  });
  afterAll(async () => rm(site, { recursive: true }));

  it("tells what only a driven page shows like all else", async () => {
    const { code, stdout } = await runScript("accessibility", "--site", site, "--no-cache", "--json");
    const found = JSON.parse(stdout).findings.find(({ check }: { check: string }) => check === "focus-seen");
    expect(code).toBe(1);
    expect(found).toMatchObject({
      ...{ page: "/", level: "error", message: "Nothing shows that this has focus." },
      criterion: { number: "2.4.7" },
    });
  });
});

describe("a site of one direction", () => {
  it("need not be ready to be turned round", async () => {
    const site = await mkdtemp(join(tmpdir(), "one-direction-"));
    const html = toPage("<p style='margin-left: 40px; width: 200px'>Call us.</p>");
    await writeFile(join(site, "index.html"), html);
    const { stdout } = await runScript("accessibility", "--site", site, "--no-cache", "--json");
    const { findings } = JSON.parse(stdout) as { findings: { check: string }[] };
    expect(findings.map(({ check }) => check)).not.toContain("mirror");
    await rm(site, { recursive: true });
  });
});

describe("what driving gave", () => {
  it("is used again while page, styles and scripts are the same, and only then", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kept-driven-"));
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    const page = { url: "/", template: "home", language: "en", direction: "ltr", twin: "/b.html" } as const;
    const drives: string[] = [];
    const drive = async (version = "1", found: Driven = { findings: [], links: [] }) => {
      const kept = openKeptDriven(join(folder, "kept.json"), folder, version);
      const drivePage = async () => {
        drives.push(version);
        return found;
      };
      const driven = await kept.recall(page, drivePage);
      kept.save();
      return driven;
    };
    await Promise.all([write("index.html", "one"), write("b.html", "two"), write("a.css", "a {}")]);
    const sound: Driven = { findings: [], links: [] };
    await drive("1", sound);
    expect(await drive("1")).toEqual(sound);
    expect(drives).toHaveLength(1);
    for (const [name, text] of [
      ["index.html", "more"],
      ["b.html", "more"],
      ["a.css", "b {}"],
      ["kept.json", "{"],
    ] as const) {
      await write(name, text);
      const before = drives.length;
      await drive("1", sound);
      await drive("1", sound);
      expect([name, drives.length - before]).toEqual([name, 1]);
    }
    await drive("2", sound);
    expect(drives.at(-1)).toBe("2");
    await drive("3", { findings: [toUndriven("/", "It took too long.")], links: [] });
    await drive("3", sound);
    expect(drives.slice(-2)).toEqual(["3", "3"]);
    await rm(folder, { recursive: true });
  });
});

describe("a page that can't be driven", () => {
  it("is an error, never a page without barriers", async () => {
    const browser = await launchBrowser();
    const page = { url: "/", template: "home", language: "en", direction: "ltr", twin: null } as const;
    // No server listens at this port.
    const found = await driveTemplates([page], { siteUrl: "http://127.0.0.1:9", browser });
    await browser.close();
    expect(found.map(({ page, check, level }) => [page, check, level])).toEqual([
      ["/", "page-undriven", "error"],
    ]);
  });
});
