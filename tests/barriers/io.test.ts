import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkMarkdown } from "../../plugins/barriers/check-markdown.ts";
import { examinePage, type PageResult } from "../../plugins/barriers/check-page.ts";
import { toChecklist } from "../../plugins/barriers/checklist.ts";
import { listBuiltPages, openKept, readSettings } from "../../plugins/barriers/io.ts";
import { goodPage } from "./good-page.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "barriers-"));
  await mkdir(join(folder, "care"));
  await writeFile(join(folder, "care", "index.html"), goodPage());
  await writeFile(join(folder, "404.html"), goodPage());
  await writeFile(join(folder, "what now?#1.html"), goodPage());
});
afterAll(() => rm(folder, { recursive: true }));

it("pages are read from where their addresses lead, and one that is gone is nothing", async () => {
  const pages = listBuiltPages(folder, ["/care/", "/404.html", "/what%20now%3F%231.html", "/gone/"]);
  expect(pages.map(({ file }) => file)).toEqual([
    ...["care/index.html", "404.html", "what now?#1.html", "gone/index.html"],
  ]);
  const { length } = goodPage();
  const texts = await Promise.all(pages.map(({ read }) => read()));
  expect(texts.map((text) => text?.length)).toEqual([length, length, length, undefined]);
});

it("a content folder without settings decides nothing", () => {
  expect(readSettings(folder, "2026-11-24")).toEqual({ levels: new Map(), exclusions: [], findings: [] });
});

describe("what is kept from run to run", () => {
  const page = { url: "/care/", file: "care/index.html" };
  const run = (file: string, html: string, levels: Map<string, "error"> = new Map()): number => {
    let examined = 0;
    const kept = openKept(file, levels);
    kept.recall(html, page, (): PageResult => {
      examined += 1;
      return examinePage(html, page);
    });
    kept.save(true);
    return examined;
  };

  it("serves a page with the same bytes, and no other", () => {
    const file = join(folder, "kept.json");
    const [first, again, changed] = [run(file, "<p>a</p>"), run(file, "<p>a</p>"), run(file, "<p>b</p>")];
    expect([first, again, changed]).toEqual([1, 0, 1]);
  });

  it("serves no page with the same bytes elsewhere, and forgets one only when all were asked for", () => {
    const file = join(folder, "some.json");
    const ask = (url: string, isWhole: boolean): number => {
      let examined = 0;
      const kept = openKept(file, new Map());
      kept.recall("<p>a</p>", { ...page, url }, () => {
        examined += 1;
        return examinePage("<p>a</p>", page);
      });
      kept.save(isWhole);
      return examined;
    };
    expect([ask("/a/", false), ask("/b/", false), ask("/a/", false)]).toEqual([1, 1, 0]);
    expect([ask("/b/", true), ask("/a/", true)]).toEqual([0, 1]);
  });

  it("is worth nothing under other levels, or where the file is broken", async () => {
    const file = join(folder, "other.json");
    run(file, "<p>a</p>");
    expect(run(file, "<p>a</p>", new Map([["bold-as-heading", "error"]]))).toBe(1);
    await writeFile(file, '{"tools":');
    expect(run(file, "<p>a</p>")).toBe(1);
    const { tools, pages } = JSON.parse(await readFile(file, "utf8"));
    const half = Object.fromEntries(Object.keys(pages).map((key) => [key, { summary: {} }]));
    await writeFile(file, JSON.stringify({ tools, pages: half }));
    expect(run(file, "<p>a</p>")).toBe(1);
  });
});

it("the checklist asks one question for each check, and names its places", () => {
  const text = "Call us.\n\n[The form (PDF, *2* pages)](a.pdf) and [its \\*twin](b.pdf)";
  const findings = checkMarkdown({ file: "content/en/a.md", text, language: "en" });
  expect(toChecklist(findings)).toBe(`# For a person to look at

## Is the same written on a page?

Most documents can't be read on a phone, aloud or in large print. Put the words on a page, or check that the document itself is accessible.

- [ ] content/en/a.md, line 3: The form (PDF, 2 pages)
- [ ] content/en/a.md, line 3: its \\*twin
`);
  const many = Array.from({ length: 53 }, () => findings.slice(0, 1)).flat();
  expect(toChecklist(many).match(/^- .*/gm)).toHaveLength(51);
  expect(toChecklist(many)).toContain("- and 3 more\n");
  expect(toChecklist(findings.map((finding) => ({ ...finding, level: "warning" as const })))).toBe(
    toChecklist([]),
  );
  expect(toChecklist([])).toBe("# For a person to look at\n\nNothing.\n");
});
