import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { driveTemplates } from "../../plugins/driven/io.ts";
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
