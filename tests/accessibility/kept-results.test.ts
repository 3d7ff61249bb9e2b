import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type AuditedPage,
  digestAnswers,
  type KeptResults,
  keepOnly,
  keptFolderName,
  LOCKFILE,
  mergeKept,
  parseKept,
  reuseResults,
  TOOLS,
  toAddresses,
} from "../../plugins/accessibility/kept-results.ts";
import type { PageToCheck } from "../../plugins/accessibility/page-finding.ts";
import { makeFinding } from "./page-findings.ts";

const school: PageToCheck = { url: "/school/", source: "content/en/school/index.md" };
const health: PageToCheck = { url: "/health/", source: "content/en/health/index.md" };
const nothing: KeptResults = { tools: "1", pages: {} };

/** What each address answers. */
type Answers = Record<string, string>;
const answers: Answers = { "/school/": "<h1>School", "/health/": "<h1>Health", "/site.css": "p {}" };

/** One run: which pages were audited, and what the run gave. */
async function run(kept: KeptResults, now: Answers, pages = [school, health], whole = true) {
  const audited: string[] = [];
  const digestOf = digestAnswers(async (address) => ({
    status: address in now ? 200 : 404,
    type: "text/html",
    body: Buffer.from(now[address] ?? ""),
  }));
  const audit = async (changed: PageToCheck[]): Promise<AuditedPage[]> => {
    audited.push(...changed.map(({ url }) => url));
    return changed.map((page) => ({
      page,
      findings: [makeFinding({ page: page.url, source: page.source })],
      whole,
      requests: [page.url, "/site.css"],
    }));
  };
  const result = await reuseResults(pages, kept, digestOf, audit);
  return { audited, ...result };
}

describe("reuseResults", () => {
  it("audits no page again whose bytes, and those of all it loads, are the same, and says how many", async () => {
    const first = await run(nothing, answers);
    const second = await run(first.kept, answers);
    expect([first.audited, first.reused]).toEqual([["/school/", "/health/"], 0]);
    expect([second.audited, second.reused]).toEqual([[], 2]);
    expect(second.findings).toEqual(first.findings);
    expect(second.kept).toEqual(first.kept);
  });

  it.each<[what: string, now: Answers, audited: string[]]>([
    ["the page", { ...answers, "/school/": "<h1>Schools" }, ["/school/"]],
    ["a stylesheet", { ...answers, "/site.css": "p { color: #bbb }" }, ["/school/", "/health/"]],
    ["whether there is a page", { "/school/": "<h1>School", "/site.css": "p {}" }, ["/health/"]],
    ["something that no page loads", { ...answers, "/new.css": "" }, []],
  ])("audits again what a change of %s touches", async (_, now, audited) => {
    const { kept } = await run(nothing, answers);
    expect((await run(kept, now)).audited).toEqual(audited);
  });

  it("audits a page again that comes from another content file, which findings name", async () => {
    const { kept } = await run(nothing, answers);
    const moved = { ...school, source: "content/en/school.md" };
    expect((await run(kept, answers, [moved, health])).audited).toEqual(["/school/"]);
  });

  it("keeps no result of a page that the engines could not look at", async () => {
    const { kept } = await run(nothing, answers, [school, health], false);
    expect(kept.pages).toEqual({});
  });

  it("forgets the old result of such a page", async () => {
    const { kept } = await run(nothing, answers);
    const changed = { ...answers, "/school/": "<script>for (;;);</script>" };
    expect(Object.keys((await run(kept, changed, [school, health], false)).kept.pages)).toEqual(["/health/"]);
  });

  it("keeps the results of pages that this run left out", async () => {
    const { kept } = await run(nothing, answers);
    expect(Object.keys((await run(kept, answers, [school])).kept.pages).sort()).toEqual([
      "/health/",
      "/school/",
    ]);
  });
});

describe("TOOLS", () => {
  it("has the versions of all packages, and every file that decides what is found and how it is shown", () => {
    const decides = ["plugins/accessibility", "plugins/browser", "plugins/driven"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(folder, name)),
    );
    expect(decides.length).toBeGreaterThan(15);
    expect(globSync([...TOOLS]).sort()).toEqual([LOCKFILE, ...decides].sort());
  });
});

describe("digestAnswers", () => {
  const digest = (status: number, type: string, body: string) =>
    digestAnswers(async () => ({ status, type, body: Buffer.from(body) }))("/a");

  it("tells status, type and bytes apart", async () => {
    const digests = [
      await digest(200, "text/css", "p {}"),
      await digest(404, "text/css", "p {}"),
      await digest(200, "text/html", "p {}"),
      await digest(200, "text/css", "p { }"),
    ];
    expect(new Set(digests).size).toBe(4);
  });

  it("asks for each address once in a run", async () => {
    let asked = 0;
    const digestOf = digestAnswers(async () => ({
      status: 200,
      type: "",
      body: Buffer.from(String(asked++)),
    }));
    expect(await digestOf("/a")).toBe(await digestOf("/a"));
    expect(asked).toBe(1);
  });

  it("asks nobody outside the site", async () => {
    const digestOf = digestAnswers(() => Promise.reject(new Error("asked")));
    expect(await digestOf("https://council.example/a.css")).toBe("outside");
  });
});

describe("parseKept", () => {
  it.each([
    ["that isn't there", ""],
    ["that was cut off", '{"tools": "1", "pa'],
    ["in another shape", '{"tools": "1", "pages": {"/": {"findings": []}}}'],
    ["found with other tools", JSON.stringify({ ...nothing, tools: "0" })],
  ])("gives nothing from a file %s", (_, text) => {
    expect(parseKept(text, "1")).toEqual(nothing);
  });

  it("gives back what was kept with the same tools", async () => {
    const { kept } = await run(nothing, answers);
    expect(parseKept(JSON.stringify(kept), "1")).toEqual(kept);
  });
});

describe("toAddresses", () => {
  it("takes addresses on the site from its root, others whole, and leaves out engines and data", () => {
    const requests = [
      ...["http://127.0.0.1:80/ur/", "http://127.0.0.1:80/site.css", "http://127.0.0.1:80/site.css"],
      ...[
        "http://127.0.0.1:8080/x",
        "https://council.example/a.js",
        "data:image/png;base64,AA",
        "http://127.0.0.1:9/0.js",
      ],
    ];
    expect(toAddresses(requests, "http://127.0.0.1:80", ["http://127.0.0.1:9/0.js"])).toEqual([
      ...["/ur/", "/site.css", "http://127.0.0.1:8080/x", "https://council.example/a.js"],
    ]);
  });
});

describe("keptFolderName", () => {
  it("is another for another site", () => {
    expect(keptFolderName("/a/_site")).toMatch(/^[0-9a-f]{16}$/);
    expect(keptFolderName("/a/_site")).not.toBe(keptFolderName("/b/_site"));
  });
});

describe("results of parts", () => {
  const kept = { source: null, answers: {}, findings: [] };
  const one: KeptResults = { tools: "1", pages: { "/school/": kept } };
  const two: KeptResults = { tools: "1", pages: { "/health/": kept } };

  it("are those of one site together", () => {
    expect(mergeKept([one, two], "1")).toEqual({ tools: "1", pages: { "/school/": kept, "/health/": kept } });
  });

  it("are none where nothing was kept", () => {
    expect(mergeKept([], "1")).toEqual({ tools: "1", pages: {} });
  });

  it("are written by each part for its own pages only", () => {
    expect(keepOnly(mergeKept([one, two], "1"), [health])).toEqual(two);
  });
});
