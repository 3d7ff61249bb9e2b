import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { PageRecord } from "../model/page-record.ts";
import { UserError } from "../model/user-error.ts";
import type { PageWeight } from "./check-budgets.ts";
import { findLoads } from "./find-loads.ts";

/** How many pages are weighed at a time: Node compresses in four threads, and reads the next meanwhile. */
const AT_ONCE = 8;

const compress = promisify(brotliCompress);

/** Weighs every page of a built site, in the order of its list. Each stylesheet and script is compressed once. */
export async function weighSite(site: string): Promise<PageWeight[]> {
  const pages = await readPages(site);
  const sizeOf = weighOnce(site);
  const weights: PageWeight[] = [];
  const left = pages.entries();
  const weighNext = async (): Promise<void> => {
    for (const [index, page] of left) weights[index] = await weighPage(site, page, sizeOf);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, weighNext));
  return weights;
}

type SizeOf = (address: string) => Promise<number>;

/** Gives what a file of the site weighs after Brotli, and compresses each once. */
function weighOnce(site: string): SizeOf {
  const sizes = new Map<string, Promise<number>>();
  return (address) => {
    const size = sizes.get(address) ?? readPart(site, address).then(weigh);
    sizes.set(address, size);
    return size;
  };
}

async function weighPage(site: string, { url, kind, file }: PageRecord, sizeOf: SizeOf): Promise<PageWeight> {
  const html = await readPart(site, file);
  const { styles, scripts, others } = findLoads(html.toString("utf8"));
  const sum = async (addresses: string[]): Promise<number> =>
    (await Promise.all(addresses.filter(isLocal).map(sizeOf))).reduce((total, size) => total + size, 0);
  return {
    ...{ url, kind, html: await weigh(html), css: await sum(styles), script: await sum(scripts) },
    otherHosts: [...styles, ...scripts, ...others].filter((address) => !isLocal(address)),
  };
}

/** In bytes after Brotli at its best, as a host sends files that it compressed ahead of time. */
async function weigh(bytes: Buffer): Promise<number> {
  return (await compress(bytes)).length;
}

async function readPart(site: string, file: string): Promise<Buffer> {
  return await readFile(join(site, file)).catch((cause: unknown) => {
    throw new UserError(join(site, file), "The site needs this file, and it can't be read.", REBUILD, {
      cause,
    });
  });
}

const REBUILD = "Build the site again: npm run build.";

/** The pages of a built site, as its build listed them. */
async function readPages(site: string): Promise<PageRecord[]> {
  const text = await readFile(join(site, "reports/pages.json"), "utf8").catch((cause: unknown) => {
    throw new UserError(site, "There is no built site in this folder.", "Run npm run build first.", {
      cause,
    });
  });
  return (JSON.parse(text) as { pages: PageRecord[] }).pages;
}

function isLocal(address: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}
