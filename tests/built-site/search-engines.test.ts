import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, type XmlDocument, XmlElement } from "@rgrove/parse-xml";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, inject, it } from "vitest";
import type { PageRecord } from "../../plugins/model/page-record.ts";

const site = inject("site");
const { pages } = JSON.parse(readFileSync(join(site, "reports/pages.json"), "utf8")) as {
  pages: PageRecord[];
};

/** What a page says to search engines: whether they may show it, and where it stands in each language. */
type Said = { record: PageRecord; noindex: boolean; alternates: Map<string, string> };

function readPage(record: PageRecord): Said {
  const said: Said = { record, noindex: false, alternates: new Map() };
  const visit = (node: DefaultTreeAdapterMap["node"]): void => {
    const attributes = new Map("attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
    if (node.nodeName === "meta" && attributes.get("name") === "robots")
      said.noindex = attributes.get("content") === "noindex";
    if (node.nodeName === "link" && attributes.get("rel") === "alternate")
      said.alternates.set(attributes.get("hreflang") ?? "", attributes.get("href") ?? "");
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(readFileSync(join(site, record.file), "utf8")));
  return said;
}

const all = pages.map(readPage);
const byUrl = new Map(all.map((page) => [page.record.url, page]));
const at = (address: string | undefined): Said | undefined =>
  address === undefined ? undefined : byUrl.get(new URL(address).pathname);

/** What is wrong on any page, as sentences. */
function complaints(of: readonly Said[], check: (page: Said) => string[]): string[] {
  return of.flatMap((page) => check(page).map((sentence) => `${page.record.url}: ${sentence}`));
}

const withAlternates = all.filter(({ alternates }) => alternates.size > 0);

describe("hreflang", () => {
  it("stands on many pages, in most languages", () => {
    expect(withAlternates.filter(({ alternates }) => alternates.size > 8).length).toBeGreaterThan(60);
  });

  it("leads to pages in the language that it names, which search engines may show", () => {
    expect(
      complaints(withAlternates, ({ alternates }) =>
        [...alternates]
          .filter(([tag]) => tag !== "x-default")
          .flatMap(([tag, address]) => {
            const other = at(address);
            if (other === undefined) return [`${tag} leads nowhere: ${address}`];
            if (other.record.language !== tag) return [`${tag} leads to ${other.record.language}`];
            return other.record.indexed ? [] : [`${tag} leads to a page that isn't translated`];
          }),
      ),
    ).toEqual([]);
  });

  it("is the same on each of the pages that it names, so that all lead to all", () => {
    expect(
      complaints(withAlternates, ({ alternates }) => {
        const said = JSON.stringify([...alternates]);
        return [...alternates.values()]
          .filter((address) => JSON.stringify([...(at(address)?.alternates ?? [])]) !== said)
          .map((address) => `${address} names others`);
      }),
    ).toEqual([]);
  });

  it("names the page itself, and the English one for everybody else", () => {
    expect(
      complaints(withAlternates, ({ record, alternates }) => [
        ...(at(alternates.get(record.language))?.record === record ? [] : ["doesn't name itself"]),
        ...(alternates.get("x-default") === alternates.get("en") ? [] : ["x-default isn't the English page"]),
      ]),
    ).toEqual([]);
  });

  it("is missing on no page that stands in two languages", () => {
    const englishPath = ({ record: { url, language } }: Said): string =>
      language === "en" ? url : url.slice(`/${language}`.length);
    const groups = Map.groupBy(
      all.filter(({ record }) => record.indexed),
      englishPath,
    );
    const bare = [...groups].filter(
      ([, group]) => group.length > 1 && group.some(({ alternates }) => alternates.size !== group.length + 1),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("stands on no page that is kept from search engines", () => {
    expect(withAlternates.filter(({ noindex }) => noindex).map(({ record }) => record.url)).toEqual([]);
  });
});

describe("a page that isn't in the language of its address", () => {
  it("is kept from search engines, and no other page is", () => {
    expect(
      complaints(all, ({ record, noindex }) =>
        noindex === record.indexed ? [`noindex is ${noindex}, indexed is ${record.indexed}`] : [],
      ),
    ).toEqual([]);
    expect(all.filter(({ noindex }) => noindex).length).toBeGreaterThan(200);
  });
});

/** An address of the sitemap, with what it says of other languages. */
type Entry = { address: string; alternates: [string, string][] };

function readSitemap(): Entry[] {
  const { root } = parseXml(readFileSync(join(site, "sitemap.xml"), "utf8")) satisfies XmlDocument;
  const children = (of: XmlElement | null): XmlElement[] =>
    (of?.children ?? []).filter((child) => child instanceof XmlElement);
  return children(root).map((entry) => ({
    address: children(entry).find(({ name }) => name === "loc")?.text ?? "",
    alternates: children(entry)
      .filter(({ name }) => name === "xhtml:link")
      .map(({ attributes }): [string, string] => [attributes["hreflang"] ?? "", attributes["href"] ?? ""]),
  }));
}

describe("the sitemap", () => {
  const entries = readSitemap();

  it("lists the pages that search engines may show, each once, and no others", () => {
    expect(entries.map(({ address }) => new URL(address).pathname).sort()).toEqual(
      pages
        .filter(({ indexed }) => indexed)
        .map(({ url }) => url)
        .sort(),
    );
  });

  it("says of each page's languages what the page itself says", () => {
    const different = entries.filter(
      ({ address, alternates }) =>
        JSON.stringify(alternates) !== JSON.stringify([...(at(address)?.alternates ?? [])]),
    );
    expect(different.map(({ address }) => address)).toEqual([]);
  });
});
