import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { PageRecord } from "../model/page-record.ts";
import { UserError } from "../model/user-error.ts";
import type { PageWeight } from "./check-budgets.ts";
import { checkPictures } from "./check-pictures.ts";
import { chooseFiles } from "./choose-file.ts";
import { findLoads } from "./find-loads.ts";
import { findPictures } from "./find-pictures.ts";
import { isOtherHost, toFile } from "./other-host.ts";
import { findLoadsOfPart } from "./part-loads.ts";

/** How many pages are weighed at a time: Node compresses in four threads, and reads the next meanwhile. */
const AT_ONCE = 8;

const compress = promisify(brotliCompress);

/** Weighs every page of a built site, in the order of its list. Each stylesheet and script is read once. */
export async function weighSite(site: string): Promise<PageWeight[]> {
  const pages = await readPages(site);
  const files = openFiles(site);
  const weights: PageWeight[] = [];
  const left = pages.entries();
  const weighNext = async (): Promise<void> => {
    for (const [index, page] of left) weights[index] = await weighPage(site, page, files);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, weighNext));
  return weights;
}

/** What a file of the site weighs after Brotli, and what it loads itself. */
type Part = { bytes: number; scripts: string[]; others: string[] };
type ReadWeighed = (address: string) => Promise<Part>;
type Files = { weighed: ReadWeighed; sizeOf: (address: string) => Promise<number> };

/** Gives what is known of a file of the site, and finds it out once. */
function once<Known>(find: (address: string) => Promise<Known>): (address: string) => Promise<Known> {
  const known = new Map<string, Promise<Known>>();
  return (address) => {
    const found = known.get(address) ?? find(address);
    known.set(address, found);
    return found;
  };
}

function openFiles(site: string): Files {
  return {
    weighed: once(async (address) => {
      const bytes = await readPart(site, address);
      return { bytes: await weigh(bytes), ...findLoadsOfPart(address, bytes.toString("utf8")) };
    }),
    sizeOf: once(async (address) => (await readPart(site, address)).length),
  };
}

async function weighPage(site: string, page: PageRecord, files: Files): Promise<PageWeight> {
  const { url, kind, file } = page;
  const bytes = await readPart(site, file);
  const html = bytes.toString("utf8");
  const { styles, scripts, others } = findLoads(html);
  const css = await weighAll(styles, files.weighed);
  const script = await weighAll(scripts, files.weighed);
  return {
    ...{ url, kind, html: await weigh(bytes), css: css.bytes, script: script.bytes },
    otherHosts: [...css.others, ...script.others, ...others].filter(isOtherHost),
    pictures: await checkPicturesOf(html, kind, files),
  };
}

/** Weighs files and the scripts that they need before they run, each once. `others` are all addresses that they load. */
async function weighAll(
  addresses: readonly string[],
  weighed: ReadWeighed,
): Promise<{ bytes: number; others: string[] }> {
  const waiting = new Set(addresses);
  const others = [...addresses];
  let bytes = 0;
  for (const address of waiting) {
    if (isOtherHost(address)) continue;
    const part = await weighed(toFile(address));
    bytes += part.bytes;
    others.push(...part.others);
    for (const script of part.scripts) waiting.add(script);
  }
  return { bytes, others };
}

async function checkPicturesOf(html: string, kind: string, { sizeOf }: Files): Promise<string[]> {
  const pictures = findPictures(html);
  const local = pictures
    .flatMap(({ choices }) => choices.flatMap(chooseFiles))
    .filter((address) => !isOtherHost(address) && !address.startsWith("data:"));
  const sizes = new Map<string, number>();
  for (const address of new Set(local)) sizes.set(address, await sizeOf(toFile(address)));
  return checkPictures(pictures, (address) => sizes.get(address) ?? 0, kind === "pack");
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
