import { z } from "zod";
import { compareText } from "../model/finding.ts";
import type { PageRecord } from "../model/page-record.ts";
import { parseJson } from "../model/parse-json.ts";
import type { PageToCheck } from "./page-finding.ts";

/** The part of `reports/pages.json` that the gate reads. */
export const PageRecords = z.looseObject({
  pages: z.array(
    z.looseObject({ url: z.string().startsWith("/"), file: z.string(), source: z.string().nullable() }),
  ),
});

type Listed = Pick<PageRecord, "url" | "file" | "source">;

/**
 * Every page to check, by address: all that the build lists, so that one it lost is missed, and every other
 * HTML file in the site, so that none slips by.
 */
export function listPages(files: readonly string[], records: readonly Listed[]): PageToCheck[] {
  const listed = new Set(records.map(({ file }) => file));
  const others = files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !listed.has(file))
    .map((file) => ({ url: addressOf(file), source: null }));
  const pages = [...records.map(({ url, source }) => ({ url, source })), ...others];
  return [...new Map(pages.map((page) => [page.url, page])).values()].sort((a, b) =>
    compareText(a.url, b.url),
  );
}

/** `ur/school/index.html` is served at `/ur/school/`. Servers of files read `&` and its like as they are. */
function addressOf(file: string): string {
  const path = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The languages of a site's pages, from the text of its list of pages. */
export function languagesIn(text: string): string[] {
  const list = z
    .looseObject({ pages: z.array(z.looseObject({ language: z.string() })) })
    .safeParse(parseJson(text));
  return [...new Set(list.data?.pages.map(({ language }) => language) ?? [])].sort(compareText);
}
