import { compareText } from "../model/finding.ts";

/** What must be known of a page to choose among them. */
export type Candidate = { url: string; template: string; language: string; direction: "ltr" | "rtl" };

/** A page that is driven for all of its template, and one in the other direction, of the same template if there is one. */
export type Chosen = Candidate & { twin: string | null };

/**
 * One page of each template in each direction: the first by address, of the home page's language where it has one.
 * The same pages give the same choice, in whatever order they come. Twins are among all pages of the site.
 */
export function chooseTemplates(pages: readonly Candidate[], site: readonly Candidate[] = pages): Chosen[] {
  const others = listFirst(site);
  const other = { ltr: "rtl", rtl: "ltr" };
  const anyOf = (direction: string) => [...others.values()].find((page) => page.direction === direction);
  const twinOf = ({ template, direction }: Candidate) =>
    others.get(`${template} ${other[direction]}`) ?? anyOf(other[direction]);
  return [...listFirst(pages).values()]
    .map((page) => ({ ...page, twin: twinOf(page)?.url ?? null }))
    .sort((a, b) => compareText(a.url, b.url));
}

/** The first page of each template in each direction. */
function listFirst(pages: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const home = pages.find(({ url }) => url === "/")?.language;
  const sorted = pages.toSorted(
    (a, b) => Number(b.language === home) - Number(a.language === home) || compareText(a.url, b.url),
  );
  const first = new Map<string, Candidate>();
  for (const page of sorted) {
    const key = `${page.template} ${page.direction}`;
    if (!first.has(key)) first.set(key, page);
  }
  return first;
}

/** The template, language and direction that a page's HTML names: the layouts write the template as a class of the body. */
export function readCandidate(url: string, html: string): Candidate {
  const root = /<html\b[^>]*>/i.exec(html)?.[0] ?? "";
  const [, template = "page"] = /<body\b[^>]*\btemplate-([\w-]+)/i.exec(html) ?? [];
  const [, language = ""] = /\blang="?([\w-]+)/i.exec(root) ?? [];
  return { url, template, language, direction: /\bdir="?rtl/i.test(root) ? "rtl" : "ltr" };
}
