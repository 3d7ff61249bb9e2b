import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { parse, defaultTreeAdapter as tree } from "parse5";
import { describe, expect, it } from "vitest";
import { reportFindings } from "../../plugins/findings/report.ts";
import type { Finding } from "../../plugins/model/finding.ts";
import { useTabs } from "./open-report.ts";
import { anyFinding, commence, hostile, link, readLine, samples, tool, urdu } from "./samples.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const inTab = useTabs();
const htmlOf = (findings: readonly Finding[]) => reportFindings(findings, "html", { readLine, tool });

/** What a reader meets, as a browser shows it. */
const look = (findings: readonly Finding[]) =>
  inTab(async (page) => {
    await page.setContent(htmlOf(findings));
    return page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());
      const languageOf = ({ lang, dir }: HTMLElement) => ({ lang, dir });
      return {
        title: document.title,
        headings: texts("h1, h2, h3"),
        contents: texts("nav li"),
        targets: [...document.querySelectorAll("nav a")].map(
          (a) => document.querySelector<HTMLElement>(a.getAttribute("href") ?? "")?.innerText,
        ),
        lines: texts(".line"),
        marked: texts("mark"),
        facts: texts("article dd"),
        sources: texts("footer dd"),
        translated: texts(".translated"),
        languages: [...document.querySelectorAll<HTMLElement>(".line, .translated")].map(languageOf),
      };
    });
  });

describe("the HTML report", () => {
  it("shows an editor each line, what to do and why", async () => {
    expect(await look([link, commence])).toMatchInlineSnapshot(`
      {
        "contents": [
          "content/en/a,b.md: 1 error",
          "content/en/x.md: 1 warning",
        ],
        "facts": [
          "Mend it.",
          "link",
          "Write “start”.",
          "start",
          "Short words are read faster.",
          "simpler-word",
        ],
        "headings": [
          "What to mend",
          "Files",
          "content/en/a,b.md",
          "Error Line 1: 100% gone: so it is.",
          "content/en/x.md",
          "Warning Line 3: “commence” is hard.",
          "Where the advice comes from",
        ],
        "languages": [
          {
            "dir": "auto",
            "lang": "",
          },
        ],
        "lines": [
          "We commence soon",
        ],
        "marked": [
          "commence",
        ],
        "sources": [
          "GOV.UK, Use clear language",
        ],
        "targets": [
          "content/en/a,b.md",
          "content/en/x.md",
        ],
        "title": "What to mend: 1 error and 1 warning",
        "translated": [],
      }
    `);
  });

  it("says it in the language of the page too, and shows both from the right", async () => {
    const { lines, marked, translated, languages } = await look([urdu]);
    expect({ lines, marked }).toEqual({ lines: [readLine(urdu.file, 7)], marked: ["آپ کا"] });
    expect(translated).toEqual(["یہ جملہ بہت لمبا ہے۔\n\nاسے دو حصوں میں لکھیں۔"]);
    expect(languages).toEqual(Array(2).fill({ lang: "ur", dir: "rtl" }));
  });

  it("says so where nothing is wrong", async () => {
    expect(await look([])).toMatchObject({
      title: "Nothing to mend",
      headings: ["Nothing to mend"],
      contents: [],
    });
  });
});

describe("a text of the content", () => {
  it("stays text where it tries to be markup", async () => {
    const { lines, headings, targets } = await look([hostile]);
    expect(lines).toEqual(["<script>hack()</script><style>*{display:none}</style>"]);
    expect(headings).toContain(`Error Line 2: ${hostile.message}`);
    expect(targets).toEqual([hostile.file]);
  });

  it("never adds an element, an attribute or an error to the page", () => {
    const harmless = (finding: Finding): Finding => ({
      ...finding,
      ...{ file: `f${finding.file.length}`, message: "m", fix: "f", rule: "r" },
      ...(finding.words && { words: "w" }),
      ...(finding.suggestions && { suggestions: finding.suggestions.map(() => "s") }),
      ...(finding.translated && { translated: { language: "?", message: "m", fix: "f" } }),
    });
    fc.assert(
      fc.property(anyFinding, (finding) => {
        expect(shapeOf(htmlOf([finding]))).toEqual(shapeOf(htmlOf([harmless(finding)])));
      }),
    );
  });
});

/** The names of a page's elements and their attributes, in order, and the errors of its markup. */
function shapeOf(html: string): string[] {
  const shape: string[] = [];
  const walk = (node: Parameters<typeof tree.isElementNode>[0]): void => {
    if (tree.isElementNode(node)) shape.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(" "));
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { onParseError: ({ code }) => shape.push(`error: ${code}`) }));
  return shape;
}

describe.each(["light", "dark"])("in %s colours", (scheme) => {
  it.each([360, 1280])("has no barrier and no sideways scrolling, %i pixels wide", async (width) => {
    const found = await inTab(async (page) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.setBypassCSP(true);
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setContent(htmlOf([...samples, { ...commence, message: "a".repeat(300) }]));
      await page.addScriptTag({ content: AXE });
      const { violations, overflow } = await page.evaluate(async () => {
        const axe = Reflect.get(window, "axe") as { run(): Promise<{ violations: { id: string }[] }> };
        const { violations } = await axe.run();
        const root = document.documentElement;
        return { violations: violations.map(({ id }) => id), overflow: root.scrollWidth - root.clientWidth };
      });
      return { violations, overflow, requests };
    });
    expect(found).toEqual({ violations: [], overflow: 0, requests: [] });
  });
});
