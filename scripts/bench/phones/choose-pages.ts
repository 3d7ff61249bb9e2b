import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PageRecord } from "../../../plugins/model/page-record.ts";

/** A page to load: its template, its language, and its address and file. */
export type ChosenPage = { template: string; language: string; url: string; file: string };

/** The heaviest page of each template in each of some languages, by the weight of its HTML. */
export function choosePages(site: string, languages: readonly string[]): ChosenPage[] {
  const { pages } = JSON.parse(readFileSync(join(site, "reports/pages.json"), "utf8")) as {
    pages: PageRecord[];
  };
  return languages.flatMap((language) => {
    const heaviest = new Map<string, ChosenPage & { size: number }>();
    for (const { url, file, language: own } of pages) {
      if (own !== language) continue;
      const size = statSync(join(site, file)).size;
      const template = templateOf(readFileSync(join(site, file), "utf8"));
      if (size > (heaviest.get(template)?.size ?? 0))
        heaviest.set(template, { template, language, url, file, size });
    }
    return [...heaviest.values()].sort((a, b) => (a.template < b.template ? -1 : 1));
  });
}

/** Each page says in the class of its body which template made it. */
function templateOf(html: string): string {
  return /<body class="[^"]*\btemplate-([a-z-]+)/.exec(html)?.[1] ?? "unknown";
}
