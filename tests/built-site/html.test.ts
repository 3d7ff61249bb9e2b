import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, inject, it } from "vitest";
import { findLoads } from "../../plugins/budgets/find-loads.ts";
import { findLanguage } from "../../plugins/model/languages.ts";
import type { PageRecord } from "../../plugins/model/page-record.ts";

type Element = DefaultTreeAdapterMap["element"];

const site = inject("site");
const { pages } = JSON.parse(readFileSync(join(site, "reports/pages.json"), "utf8")) as {
  pages: PageRecord[];
};

/** A built page: its record, text and elements. */
type Page = { record: PageRecord; html: string; elements: Element[] };

function readPage(record: PageRecord): Page {
  const html = readFileSync(join(site, record.file), "utf8");
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap["node"]): void => {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return { record, html, elements };
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

/** What is wrong on any page, as sentences; the check is given each page once. */
function complaints(check: (page: Page) => string[]): string[] {
  return all.flatMap((page) => check(page).map((sentence) => `${page.record.url}: ${sentence}`));
}

const all = pages.map(readPage);
const known = new Set(pages.map(({ url }) => url));

describe("the built demonstration", () => {
  it("has thirty English pages, sixty services and twelve other languages", () => {
    const english = pages.filter(({ language }) => language === "en");
    expect(english.filter(({ kind }) => kind === "page").length).toBeGreaterThanOrEqual(30);
    expect(english.filter(({ kind }) => kind === "service").length).toBeGreaterThanOrEqual(60);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(13);
  });

  it("has six core pages in eight languages, each marked as a machine's unchecked words", () => {
    const machine = pages.filter(({ translation }) => translation === "machine");
    const counts = Map.groupBy(machine, ({ language }) => language);
    expect([...counts.values()].filter((found) => found.length >= 6).length).toBeGreaterThanOrEqual(8);
    expect(pages.filter(({ translation }) => translation !== null && translation !== "machine")).toEqual([]);
  });

  it("has one main heading, a title, a language and a direction on every page", () => {
    expect(
      complaints(({ record, elements }) => {
        const root = elements.find(({ tagName }) => tagName === "html");
        const headings = elements.filter(({ tagName }) => tagName === "h1");
        return [
          ...(headings.length === 1 ? [] : [`${headings.length} main headings`]),
          ...(attribute(root, "lang") === record.language ? [] : ["the wrong language"]),
          ...(attribute(root, "dir") === findLanguage(record.language)?.direction
            ? []
            : ["the wrong direction"]),
          ...(elements.some(({ tagName }) => tagName === "title") ? [] : ["no title"]),
        ];
      }),
    ).toEqual([]);
  });

  it("leads every link of its own to a page or a file, and every anchor to an element", () => {
    const isFile = (path: string) => !path.endsWith("/") && existsSync(join(site, path));
    const ids = new Map(
      all.map((page) => [
        page.record.url,
        new Set(page.elements.flatMap((element) => attribute(element, "id") ?? [])),
      ]),
    );
    expect(
      complaints(({ record, elements }) =>
        elements
          .filter(({ tagName }) => tagName === "a")
          .flatMap((element) => attribute(element, "href") ?? [])
          .filter((href) => href.startsWith("/") || href.startsWith("#"))
          .flatMap((href) => {
            const { pathname, hash } = new URL(href, `https://site.example${record.url}`);
            if (!known.has(pathname)) return isFile(pathname) ? [] : [`a link to ${href}`];
            const anchor = decodeURIComponent(hash.slice(1));
            return anchor === "" || ids.get(pathname)?.has(anchor) ? [] : [`a link to ${href}`];
          }),
      ),
    ).toEqual([]);
  });

  it("loads only its own files, and all of them are there", () => {
    const missing = new Set<string>();
    const remote = complaints(({ html }) => {
      const { styles, scripts, others } = findLoads(html);
      const addresses = [...styles, ...scripts, ...others];
      for (const address of addresses.filter((one) => one.startsWith("/")))
        if (!existsSync(join(site, address))) missing.add(address);
      return addresses.filter((address) => !address.startsWith("/"));
    });
    expect(remote).toEqual([]);
    expect([...missing]).toEqual([]);
  });

  it("runs no script of a page's own and allows none", () => {
    expect(
      complaints(({ elements }) => {
        const policy = elements.find(
          (element) => attribute(element, "http-equiv") === "Content-Security-Policy",
        );
        const inline = elements.filter(
          (element) =>
            element.attrs.some(({ name }) => /^(on|style$)/.test(name)) ||
            element.tagName === "style" ||
            (element.tagName === "script" &&
              attribute(element, "src") === undefined &&
              !["application/json", "application/ld+json"].includes(attribute(element, "type") ?? "")),
        );
        return [
          ...inline.map(({ tagName }) => `inline code on <${tagName}>`),
          ...(attribute(policy, "content")?.startsWith("default-src 'none'")
            ? []
            : ["no Content-Security-Policy"]),
        ];
      }),
    ).toEqual([]);
  });

  it("marks each passage in another language with its direction", () => {
    expect(
      complaints(({ elements }) =>
        elements
          .filter(({ tagName }) => tagName !== "html")
          .filter(
            (element) => attribute(element, "lang") !== undefined && attribute(element, "dir") === undefined,
          )
          .map(({ tagName }) => `<${tagName} lang> without dir`),
      ),
    ).toEqual([]);
  });

  it("says on every machine-translated page, in its own language, that nobody has checked it", () => {
    const texts = new Map<string, string>();
    const noticeOf = (language: string): string => {
      const known = texts.get(language);
      if (known !== undefined) return known;
      const locale = JSON.parse(readFileSync(`locales/${language}.json`, "utf8")) as {
        languages: { machine: string };
      };
      const text = locale.languages.machine.split("{{")[0] ?? "";
      texts.set(language, text);
      return text;
    };
    const machine = all.filter(({ record }) => record.translation === "machine");
    expect(machine.length).toBeGreaterThan(48);
    expect(
      machine
        .filter(({ record, html }) => !html.includes(noticeOf(record.language)))
        .map(({ record }) => record.url),
    ).toEqual([]);
  });

  it("shows a phone number to tap on every page that a family can land on", () => {
    expect(
      complaints(({ html, record }) =>
        record.kind === "page" && !html.includes('href="tel:') ? ["no phone number"] : [],
      ),
    ).toEqual([]);
  });

  it("says on every page that it is a demonstration", () => {
    expect(
      complaints(({ html }) => (html.includes('class="demonstration"') ? [] : ["no word of it"])),
    ).toEqual([]);
  });

  it("never prints a placeholder, undefined or [object", () => {
    expect(
      complaints(({ html }) => {
        const printed = html.replace(/<script type="application\/json".*?<\/script>/gs, "");
        return /\{\{|\bundefined\b|\[object /.exec(printed)?.slice(0, 1) ?? [];
      }),
    ).toEqual([]);
  });
});
