import { createHash } from "node:crypto";
import { z } from "zod";
import { parseJson } from "../model/parse-json.ts";
import { PageFinding, type PageToCheck } from "./page-finding.ts";

/** What the audit of one page gave, and every answer of the server that it rests on, as digests by address. */
const KeptResult = z.strictObject({
  source: z.string().nullable(),
  answers: z.record(z.string(), z.string()),
  findings: z.array(PageFinding),
});
export type KeptResult = z.infer<typeof KeptResult>;

/** Results of earlier runs by the page's address, and a digest of the tools that they were found with. */
const KeptResults = z.strictObject({ tools: z.string(), pages: z.record(z.string(), KeptResult) });
export type KeptResults = z.infer<typeof KeptResults>;

/** The file that names the version of every package. */
export const LOCKFILE = "package-lock.json";

/** The files that a result rests on besides the page: the packages, the gate, and how the browser is started and driven. */
export const TOOLS = [
  LOCKFILE,
  ...["accessibility", "browser", "driven"].map((name) => `plugins/${name}/**/*.ts`),
];

/** The name of the folder that keeps the results of one built site: each site has its own. */
export function keptFolderName(site: string): string {
  return createHash("sha256").update(site).digest("hex").slice(0, 16);
}

/** Results of several parts of a site as those of one. */
export function mergeKept(parts: readonly KeptResults[], tools: string): KeptResults {
  return { tools, pages: Object.assign({}, ...parts.map(({ pages }) => pages)) };
}

/** The results of some pages only. */
export function keepOnly({ tools, pages: all }: KeptResults, pages: readonly PageToCheck[]): KeptResults {
  const own = new Set(pages.map(({ url }) => url));
  return { tools, pages: Object.fromEntries(Object.entries(all).filter(([url]) => own.has(url))) };
}

/** Parses what an earlier run kept. Found with other tools, or not to be read, it is worth nothing. */
export function parseKept(text: string, tools: string): KeptResults {
  const kept = KeptResults.safeParse(parseJson(text));
  return kept.success && kept.data.tools === tools ? kept.data : { tools, pages: {} };
}

/** An answer of the server. */
export type Answer = { status: number; type: string; body: Uint8Array };

/** Gives the digest of what an address answers now. */
export type DigestOf = (address: string) => Promise<string>;

/** Asks for each address once. An address outside the site never answers: the browser has no network. */
export function digestAnswers(ask: (address: string) => Promise<Answer>): DigestOf {
  const digests = new Map<string, Promise<string>>();
  return (address) => {
    if (!address.startsWith("/")) return Promise.resolve("outside");
    const digest = digests.get(address) ?? ask(address).then(digestAnswer);
    digests.set(address, digest);
    return digest;
  };
}

function digestAnswer({ status, type, body }: Answer): string {
  return createHash("sha256").update(`${status} ${type}\n`).update(body).digest("hex");
}

/** The kept result of a page, or null unless the page and all that it loads still answer with the same bytes. */
async function findKept(
  kept: KeptResults,
  page: PageToCheck,
  digestOf: DigestOf,
): Promise<KeptResult | null> {
  // Asked for in any case: what is kept after an audit must be the digest from before it.
  const digest = await digestOf(page.url);
  const result = kept.pages[page.url];
  if (result === undefined || result.source !== page.source || result.answers[page.url] !== digest)
    return null;
  for (const [address, known] of Object.entries(result.answers))
    if ((await digestOf(address)) !== known) return null;
  return result;
}

/**
 * Addresses that the browser asked for, as far as a result rests on them: those on the site from its root, others
 * whole. The engines count among the tools, and a data address is part of the page's own bytes.
 */
export function toAddresses(
  requests: readonly string[],
  siteUrl: string,
  engines: readonly string[],
): string[] {
  const others = requests.filter((url) => !engines.includes(url) && /^https?:/.test(url));
  return [...new Set(others.map((url) => (url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url)))];
}

/** A page that was audited now. */
export type AuditedPage = {
  page: PageToCheck;
  findings: PageFinding[];
  /** False where the engines could not look at the page: such a result isn't kept. */
  whole: boolean;
  /** Addresses that the browser asked for, from the site's root if they are on the site. */
  requests: readonly string[];
};

/** Puts findings that were made before a page was shown to what was found when it was. */
export function addFindings(
  audited: readonly AuditedPage[],
  findings: readonly PageFinding[],
): AuditedPage[] {
  const byPage = Map.groupBy(findings, ({ page }) => page);
  return audited.map((each) => ({
    ...each,
    findings: [...(byPage.get(each.page.url) ?? []), ...each.findings],
  }));
}

/** One result for each page, how many of them were reused, and what to keep for the next run. */
export type ReusedResults = { findings: PageFinding[]; reused: number; kept: KeptResults };

/** Audits the pages whose kept result no longer holds, and takes the result of the others as it is. */
export async function reuseResults(
  pages: readonly PageToCheck[],
  kept: KeptResults,
  digestOf: DigestOf,
  audit: (pages: PageToCheck[]) => Promise<AuditedPage[]>,
): Promise<ReusedResults> {
  const found = new Map<PageToCheck, KeptResult>();
  for (const page of pages) {
    const result = await findKept(kept, page, digestOf);
    if (result !== null) found.set(page, result);
  }
  const audited = await audit(pages.filter((page) => !found.has(page)));
  const results = { ...kept.pages };
  for (const each of audited) {
    delete results[each.page.url];
    if (each.whole) results[each.page.url] = await toKept(each, digestOf);
  }
  return {
    findings: [...found.values(), ...audited].flatMap(({ findings }) => findings),
    reused: found.size,
    kept: { tools: kept.tools, pages: results },
  };
}

async function toKept({ page, findings, requests }: AuditedPage, digestOf: DigestOf): Promise<KeptResult> {
  const answers: Record<string, string> = {};
  for (const address of [page.url, ...requests].sort()) answers[address] = await digestOf(address);
  return { source: page.source, answers, findings };
}
