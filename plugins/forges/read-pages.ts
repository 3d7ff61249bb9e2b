import { UserError } from "../model/user-error.ts";

/** One answer of a forge: its body as JSON, and a header by its name in small letters. */
export type Answer = { body: unknown; header: (name: string) => string | undefined };

/** Asks a forge for one address. */
export type Ask = (url: string) => Promise<Answer>;

/** More pages than any pull request has. Beyond them something goes round in circles. */
const MOST_PAGES = 200;

/**
 * Reads a list to its last page, by the `Link` header, by `X-Next-Page`, or by counting up to the total that the
 * forge tells. Throws a UserError where a page is no list, leads elsewhere, or fewer came than the forge says it has.
 */
export async function readPages(ask: Ask, first: string): Promise<unknown[]> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let url: string | undefined = first;
  let total: number | undefined;
  while (url !== undefined) {
    if (seen.has(url) || seen.size >= MOST_PAGES) throw broken(first, "Its list of pages has no end.");
    seen.add(url);
    const { body, header } = await ask(url);
    if (!Array.isArray(body)) throw broken(url, "This is not a list.");
    items.push(...body);
    total = toTotal(header) ?? total;
    url = nextPage({ url, header, hasMore: body.length > 0 && items.length < (total ?? 0) });
  }
  if (total !== undefined && items.length < total)
    throw broken(first, `The forge sent ${items.length} of ${total}, so some are missing.`);
  return items;
}

type Position = { url: string; header: Answer["header"]; hasMore: boolean };

function nextPage({ url, header, hasMore }: Position): string | undefined {
  const link = /<([^<>]+)>\s*;[^,]*\brel="?next"?/.exec(header("link") ?? "")?.[1];
  if (link !== undefined) return sameForge(new URL(link, url), url);
  const next = header("x-next-page") ?? "";
  if (next !== "") return withPage(url, next);
  return hasMore ? withPage(url, String(pageOf(url) + 1)) : undefined;
}

function pageOf(url: string): number {
  return Number(new URL(url).searchParams.get("page") ?? "1");
}

function withPage(url: string, page: string): string {
  const next = new URL(url);
  next.searchParams.set("page", page);
  return next.href;
}

/** The token must never go to another server. */
function sameForge(next: URL, url: string): string {
  if (next.origin === new URL(url).origin) return next.href;
  throw broken(url, "Its next page is on another server.");
}

function toTotal(header: Answer["header"]): number | undefined {
  const text = header("x-total") ?? header("x-total-count") ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function broken(where: string, problem: string): UserError {
  return new UserError(where, problem, "Try again. If it stays so, use --from with a recorded file.");
}
