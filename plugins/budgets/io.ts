import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { PageRecord } from "../model/page-record.ts";
import { UserError } from "../model/user-error.ts";
import type { PageWeight } from "./check-budgets.ts";
import { findLoads } from "./find-loads.ts";

/** Weighs every page of a built site. Each stylesheet and script is compressed once. */
export async function weighSite(site: string): Promise<PageWeight[]> {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (address: string): Promise<number> => {
    const size = sizes.get(address) ?? weighFile(join(site, address));
    sizes.set(address, size);
    return size;
  };
  const sum = async (addresses: string[]): Promise<number> =>
    (await Promise.all(addresses.filter(isLocal).map(sizeOf))).reduce((total, size) => total + size, 0);
  const weights: PageWeight[] = [];
  for (const { url, kind, file } of await readPages(site)) {
    const html = await readFile(join(site, file));
    const { styles, scripts, others } = findLoads(html.toString("utf8"));
    weights.push({
      ...{
        url,
        kind,
        html: brotliCompressSync(html).length,
        css: await sum(styles),
        script: await sum(scripts),
      },
      otherHosts: [...styles, ...scripts, ...others].filter((address) => !isLocal(address)),
    });
  }
  return weights;
}

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

async function weighFile(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file)).length;
}
