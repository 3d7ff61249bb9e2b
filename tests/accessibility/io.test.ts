import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPages, findPages, isBuiltHere, readPages } from "../../plugins/accessibility/io.ts";
import type { PageFinding } from "../../plugins/accessibility/page-finding.ts";
import { type StartedBrowser, startBrowser } from "../../plugins/browser/io.ts";
import { serveFolder } from "../../plugins/web-server/io.ts";
import { BARRIERS } from "./barriers.ts";
import { CLEAN, type PlantedPage, sourceOf, toHtml, writePage, writeSite } from "./planted-site.ts";

/** Pages that no error may be found on. */
const SOUND: Record<string, PlantedPage> = {
  "/sound/": {},
  "/sound-ur/": {
    language: "ur",
    body: "<h1>مختصر وقفے</h1><p>مختصر وقفہ آپ کے بچے کو دوسروں کے ساتھ وقت دیتا ہے</p>",
  },
  "/in-doubt/": {
    body: `${CLEAN}<p id="x" style="background-image: linear-gradient(#fff, #eee)">Nobody can measure this.</p>`,
  },
  "/good-practice/": { body: `${CLEAN}<h3 id="x">A level was left out</h3><p>Text</p>` },
  "/trial-rule/": {
    body: `${CLEAN}<p id="x" style="font-weight: bold; font-size: 1.5em">Who can get one</p><p>Any child who needs one can get one, and so can their brothers and sisters.</p>`,
  },
};

let started: StartedBrowser;
let folder: string;
let findings: PageFinding[];
const told: [done: number, total: number][] = [];

beforeAll(async () => {
  started = await startBrowser();
  const planted = Object.fromEntries(BARRIERS.map((barrier) => [barrier.url, barrier]));
  folder = await writeSite({ ...planted, ...SOUND }, ["/gone/"]);
  const audit = await auditFolder(folder, { tellProgress: (...progress) => told.push(progress) });
  findings = audit.findings;
});
afterAll(async () => {
  await started?.browser.close();
  await rm(folder, { recursive: true });
});

type Settings = Omit<Parameters<typeof auditPages>[1], "siteUrl" | "browser" | "launch">;

async function auditFolder(site: string, settings: Settings = {}, { browser, launch } = started) {
  const server = await serveFolder(site);
  try {
    return await auditPages(await readPages(site), { siteUrl: server.url, browser, launch, ...settings });
  } finally {
    await server.close();
  }
}

const on = (url: string, level: PageFinding["level"]) =>
  findings.filter((finding) => finding.page === url && finding.level === level);

describe("the gate names the page, the element, the criterion and the content file of", () => {
  it.each(BARRIERS)("$what", ({ url, runner, check, criterion, selector }) => {
    const found = on(url, "error").find((finding) => finding.check === check && finding.runner === runner);
    expect(found).toMatchObject({ page: url, source: sourceOf(url), selector });
    expect(found?.criterion?.number ?? null).toBe(criterion);
  });

  it("a page that the build lists and that isn't there", () => {
    expect(on("/gone/", "error")).toMatchObject([
      { check: "page-status", source: "content/en/gone.md", message: "The page answers with status 404." },
    ]);
  });
});

describe("the gate", () => {
  it.each(Object.keys(SOUND))("finds no error on a sound page: %s", (url) => {
    expect(on(url, "error")).toEqual([]);
  });

  it.each([
    ["lesser good practice", "/good-practice/", "heading-order", "#x"],
    ["a rule that axe is trying out", "/trial-rule/", "p-as-heading", "#x"],
  ])("only warns of %s", (_, url, check, selector) => {
    expect(on(url, "warning")).toContainEqual(expect.objectContaining({ check, selector }));
  });

  it("asks a person about what an engine is in doubt about", () => {
    expect(on("/in-doubt/", "review")).toContainEqual(
      expect.objectContaining({ check: "color-contrast", selector: "#x", runner: "axe" }),
    );
  });

  it("says nothing else of a page that isn't there", () => {
    const shown = findings.filter(({ page, runner }) => page === "/moves-on/" && runner !== "html");
    expect(shown).toHaveLength(1);
  });

  it("brings back as many pages as there are", () => {
    const pages = BARRIERS.length + Object.keys(SOUND).length + 1;
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
    expect(told.at(-1)).toEqual([pages, pages]);
  });

  it("asks axe at the version of package.json, which knows WCAG 2.2", () => {
    expect(on("/target/", "error")[0]?.fix).toMatch(/rules\/axe\/4\.14\/target-size$/);
  });

  it("gives up a page that hangs, and goes on", async () => {
    const hangs = "<script>for (;;);</script>";
    const site = await writeSite({ "/hangs/": { body: hangs }, "/next/": {} });
    const audit = await auditFolder(site, { patience: 8, tabs: 1 });
    expect(audit.findings).toMatchObject([
      {
        page: "/hangs/",
        check: "page-unchecked",
        level: "error",
        source: "content/en/hangs.md",
        message: "The page could not be checked. It took longer than 8 seconds.",
      },
    ]);
    await rm(site, { recursive: true });
  });

  it("can't run where the browser stops half-way", async () => {
    const other = await startBrowser();
    const stopping = auditFolder(folder, { tellProgress: () => void other.browser.close() }, other);
    await expect(stopping).rejects.toMatchObject({
      name: "UserError",
      problem: "The browser stopped while it checked the pages.",
    });
  });

  it("goes on in another browser where the first stops half-way, and leaves no page out", async () => {
    const site = await writeSite({ "/a/": {}, "/b/": { body: `${CLEAN}<img src="/x.png">` }, "/c/": {} });
    const [first, second] = [await startBrowser(), await startBrowser()];
    const tellProgress = () => void first.browser.close();
    const settings = { tellProgress, tabs: 1, restart: async () => second };
    const audit = await auditFolder(site, settings, first);
    expect(audit.findings.filter(({ runner }) => runner === "axe")).toMatchObject([
      { page: "/b/", check: "image-alt" },
    ]);
    expect(audit.findings.filter(({ check }) => check === "page-unchecked")).toEqual([]);
    await second.browser.close();
    await rm(site, { recursive: true });
  });

  it("says so where a tab breaks down, and goes on", async () => {
    const site = await writeSite({ "/breaks/": { head: '<script src="/slow.js"></script>' }, "/next/": {} });
    const server = createServer((request, response) => {
      if (request.url === "/slow.js") return void crashTabs(started.browser, "/breaks/");
      response.setHeader("Content-Type", "text/html");
      response.end(toHtml({ head: request.url === "/breaks/" ? '<script src="/slow.js"></script>' : "" }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const options = { siteUrl: `http://127.0.0.1:${port}`, ...started, tabs: 1, patience: 30 };
    const { findings } = await auditPages(await readPages(site), options);
    expect(findings.filter(({ runner }) => runner === "page")).toMatchObject([
      {
        ...{ page: "/breaks/", check: "page-unchecked" },
        message: "The page could not be checked. The browser's tab broke down.",
      },
      { page: "/next/", check: "page-background" },
    ]);
    server.closeAllConnections();
    server.close();
    await rm(site, { recursive: true });
  });

  it("doesn't stop where the server gives up connections that waited too long", async () => {
    const site = await writeSite({ "/a/": {}, "/b/": {} });
    const used = new WeakSet<Socket>();
    const server = createServer((request, response) => {
      const isOurs = request.headers["user-agent"] === "node";
      if (isOurs && used.has(request.socket)) return void request.socket.resetAndDestroy();
      used.add(request.socket);
      response.setHeader("Content-Type", "text/html").end(toHtml({}));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const options = { siteUrl: `http://127.0.0.1:${port}`, ...started, tabs: 1 };
    const { findings } = await auditPages(await readPages(site), options);
    expect(findings.filter(({ runner }) => runner === "page").map(({ page }) => page)).toEqual([
      "/a/",
      "/b/",
    ]);
    server.closeAllConnections();
    server.close();
    await rm(site, { recursive: true });
  });

  it("has all of a page laid out, also what a browser would only lay out near the window", async () => {
    const head = "<style>section { content-visibility: auto }</style>";
    const site = await writeSite({ "/": { body: `${CLEAN}<section>Call us.</section>`, head } });
    const seen: string[] = [];
    const lookMore = async (tab: Page) => {
      seen.push(await tab.$eval("section", (part) => getComputedStyle(part).contentVisibility));
      return [];
    };
    const server = await serveFolder(site);
    await auditPages(await readPages(site), { siteUrl: server.url, ...started, lookMore });
    expect(seen).toEqual(["visible"]);
    await server.close();
    await rm(site, { recursive: true });
  });

  it("can't run where there is no page", async () => {
    const site = await writeSite({});
    await expect(auditFolder(site)).rejects.toMatchObject({
      name: "UserError",
      problem: "There is no page to check.",
    });
    await rm(site, { recursive: true });
  });
});

/** Breaks the tabs that show an address, as a page that takes all memory does. */
async function crashTabs(browser: Browser, address: string): Promise<void> {
  for (const tab of await browser.pages()) {
    const session = await tab.createCDPSession().catch(() => undefined);
    const { result } = (await session?.send("Runtime.evaluate", { expression: "location.pathname" })) ?? {};
    if (result?.value === address) void session?.send("Page.crash").catch(() => undefined);
  }
}

describe("results that are kept", () => {
  let site: string;
  const audit = () => auditFolder(site, { keepIn: join(site, "kept/results.json") });
  const pale = "html { background: #fff; color: #bbb }";

  beforeAll(async () => {
    site = await writeSite({ "/a/": {}, "/b/": { body: `${CLEAN}<img src="/x.png">` }, "/c/": { head: "" } });
    await writePage(
      site,
      "/c/",
      `<!doctype html><html lang="en" style="background: #fff"><title>C</title><main>${CLEAN}</main>`,
    );
  });
  afterAll(() => rm(site, { recursive: true }));

  it("spare pages whose bytes, and those of all they load, are the same", async () => {
    const [first, second] = [await audit(), await audit()];
    expect([first.reused, second.reused]).toEqual([0, 3]);
    expect(second.findings).toEqual(expect.arrayContaining(first.findings));
    expect(second.findings.some(({ check }) => check === "image-alt")).toBe(true);
  });

  it("don't hold for pages that load a changed stylesheet", async () => {
    await writeFile(join(site, "site.css"), pale);
    const { reused, findings } = await audit();
    expect(reused).toBe(1);
    expect(findings.filter(({ check }) => check === "color-contrast").map(({ page }) => page)).toContain(
      "/a/",
    );
  });

  it("don't hold for a picture that was missing and is there now", async () => {
    await writeFile(join(site, "x.png"), "");
    expect((await audit()).reused).toBe(2);
  });

  it("don't hold for a page that is gone", async () => {
    await rm(join(site, "a/index.html"));
    const { reused, findings } = await audit();
    expect(reused).toBe(2);
    expect(findings).toContainEqual(expect.objectContaining({ page: "/a/", check: "page-status" }));
  });
});

describe("results that parts of a site keep", () => {
  const pages = { "/a/": {}, "/b/": { body: `${CLEAN}<img src="/x.png">` }, "/c/": {} };

  it("are put together by a run over the whole site", async () => {
    const site = await writeSite(pages);
    const keepIn = join(site, "kept");
    const server = await serveFolder(site);
    const options = { siteUrl: server.url, ...started, keepIn };
    const all = await readPages(site);
    for (const part of ["1-of-2", "2-of-2"]) {
      const own = all.filter(({ url }) => (url === "/a/") === (part === "1-of-2"));
      expect((await auditPages(own, { ...options, part })).reused).toBe(0);
    }
    const together = await auditPages(all, options);
    expect(together.reused).toBe(3);
    expect(together.findings.map(({ check }) => check)).toContain("image-alt");
    expect(await readdir(keepIn)).toEqual(["all.json"]);
    expect((await auditPages(all, options)).reused).toBe(3);
    await server.close();
    await rm(site, { recursive: true });
  });
});

describe("findPages", () => {
  it("lists every page of any folder, with the content file that it seems to be from", async () => {
    const folder = await mkdtemp(join(tmpdir(), "anybody-"));
    await writePage(join(folder, "site"), "/", "");
    await writePage(join(folder, "site"), "/school/", "");
    await writeFile(join(folder, "site/old.htm"), "");
    await mkdir(join(folder, "site/trap.html"));
    await mkdir(join(folder, "words"));
    await writeFile(join(folder, "words/school.md"), "");
    expect(await findPages(join(folder, "site"), join(folder, "words"))).toEqual([
      { url: "/", source: null },
      { url: "/old.htm", source: null },
      { url: "/school/", source: join(folder, "words/school.md") },
    ]);
    expect(isBuiltHere(join(folder, "site"))).toBe(false);
    await rm(folder, { recursive: true });
  });

  it.each([
    ["an empty folder", tmpdir],
    ["no folder", () => "/nowhere"],
  ])("says so where there is %s", async (_, of) => {
    const folder = of() === "/nowhere" ? "/nowhere" : await mkdtemp(join(of(), "empty-"));
    await expect(findPages(folder)).rejects.toMatchObject({
      ...{ name: "UserError", problem: "There is no HTML file in this folder." },
    });
    if (folder !== "/nowhere") await rm(folder, { recursive: true });
  });
});

describe("readPages", () => {
  it("says so where there is no built site", async () => {
    await expect(readPages("/nowhere")).rejects.toMatchObject({
      where: "/nowhere",
      problem: "There is no built site in this folder.",
    });
  });

  it("says so where the list of pages can't be read", async () => {
    const site = await writeSite({});
    await writeFile(join(site, "reports/pages.json"), '{"pages": [{"url": "no slash"}]}');
    await expect(readPages(site)).rejects.toMatchObject({ problem: "This is not a list of pages." });
    await rm(site, { recursive: true });
  });
});
