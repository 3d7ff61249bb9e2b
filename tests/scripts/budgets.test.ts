import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../run-script.ts";

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "site-"));
  await mkdir(join(site, "reports"));
  const pages = [
    ...["light", "heavy", "picture"].map((name) => ({
      url: `/${name}/`,
      file: `${name}.html`,
      kind: "page",
    })),
    ...["heavy", "pack"].map((name) => ({ url: `/packs/${name}/`, file: `${name}.html`, kind: "pack" })),
  ];
  await writeFile(join(site, "reports/pages.json"), JSON.stringify({ pages }));
  await writeFile(join(site, "site.css"), "body { color: #000 }");
  await writeFile(join(site, "light.html"), '<link rel="stylesheet" href="/site.css"><p>Light</p>');
  await writeFile(
    join(site, "picture.html"),
    '<script type="module" src="/a.js"></script><img src="/big.png" width="9" height="9" alt="">',
  );
  await writeFile(join(site, "big.png"), randomBytes(70 * 1024));
  await writeFile(join(site, "a.js"), 'import "./b.js";');
  await writeFile(join(site, "b.js"), `"${randomBytes(6000).toString("hex")}";fetch("//count.example/");`);
  const text = randomBytes(20_000).toString("base64");
  await writeFile(join(site, "pack.html"), `<p>${randomBytes(110_000).toString("base64")}</p>`);
  await writeFile(join(site, "heavy.html"), `<p>${text}</p><img src="https://maps.example/x.png">`);
});
afterAll(() => rm(site, { recursive: true, force: true }));

describe("npm run budgets", () => {
  it("weighs every page and names those that break a promise", async () => {
    const { code, stdout } = await runScript("budgets", "--output", site);
    expect(code).toBe(1);
    expect(stdout).toMatch(/0\.1 kB {2}script 0\.0 kB {2}\/light\/$/m);
    expect(stdout).toMatch(/^\/heavy\/: HTML and CSS are [\d.]+ kB, more than 14\.0 kB\.$/m);
    expect(stdout).toMatch(/^\/heavy\/: loads from another host, https:\/\/maps\.example\/x\.png\.$/m);
    expect(stdout).toContain("5 pages;");
  });

  it("lets a pack for paper weigh more, but not without end", async () => {
    const { stdout } = await runScript("budgets", "--output", site);
    expect(stdout).toMatch(/^\/packs\/pack\/: HTML and CSS are [\d.]+ kB, more than 100\.0 kB\.$/m);
    expect(stdout).not.toContain("/packs/heavy/: HTML");
  });

  it("names pictures that a phone shouldn't take, and what scripts of scripts weigh and load", async () => {
    const { stdout } = await runScript("budgets", "--output", site);
    expect(stdout.split("\n").filter((line) => line.startsWith("/picture/"))).toEqual([
      expect.stringMatching(/^\/picture\/: scripts are [\d.]+ kB, more than 5\.0 kB\.$/),
      "/picture/: loads from another host, https://count.example/.",
      "/picture/: the picture /big.png is not there as image/avif. Put it in a <picture> with a <source> of that type.",
      "/picture/: the picture /big.png is not there as image/webp. Put it in a <picture> with a <source> of that type.",
      "/picture/: the picture /big.png weighs 70.0 kB and is what a phone 360 pixels wide takes, more than 60.0 kB. Make it simpler or smaller.",
    ]);
  });

  it("names a file that pages need and that isn't there", async () => {
    await rename(join(site, "site.css"), join(site, "gone.css"));
    const { code, stderr } = await runScript("budgets", "--output", site);
    await rename(join(site, "gone.css"), join(site, "site.css"));
    expect(code).toBe(2);
    expect(stderr).toContain("site.css: The site needs this file, and it can't be read.");
  });

  it("can't run where no site is", async () => {
    const { code, stderr } = await runScript("budgets", "--output", join(site, "nowhere"));
    expect(code).toBe(2);
    expect(stderr).toContain("There is no built site in this folder.");
  });
});
