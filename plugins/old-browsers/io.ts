import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { TARGET_BROWSERS } from "../model/target-browsers.ts";
import { ALLOWED } from "./allowed.ts";
import { checkScript } from "./check-scripts.ts";
import { checkStyles } from "./check-styles.ts";
import type { Feature } from "./compatibility.ts";
import { findReason, type Lack, sayLack, sayUnused } from "./lack.ts";

/** The data of MDN: which browser can do what, since when. */
export async function readCompatibility(): Promise<Feature> {
  const file = createRequire(import.meta.url).resolve("@mdn/browser-compat-data");
  return JSON.parse(await readFile(file, "utf8")) as Feature;
}

/** What is wrong, and what is allowed without need; each in sentences. */
export type Judged = { problems: string[]; unused: string[] };

/** What the stylesheets and scripts of a built site use that the oldest browsers lack. The same text is read once. */
export async function checkOldBrowsers(site: string, allowed = ALLOWED): Promise<Judged> {
  const data = await readCompatibility();
  const reasons = Object.keys(allowed);
  const used = new Set<string>();
  const said: string[] = [];
  const judged = new Map<string, Lack[]>();
  for (const file of await listFiles(site)) {
    const text = await readFile(join(site, file), "utf8");
    const lacks = judged.get(text) ?? check(file, text, data);
    judged.set(text, lacks);
    for (const lack of lacks) {
      const reason = findReason(lack, reasons);
      if (reason === undefined) said.push(sayLack(file, lack));
      else used.add(reason);
    }
  }
  const unused = reasons.filter((feature) => !used.has(feature)).map(sayUnused);
  return { problems: said, unused };
}

function check(file: string, text: string, data: Feature): Lack[] {
  return (file.endsWith(".css") ? checkStyles : checkScript)(text, data, TARGET_BROWSERS);
}

async function listFiles(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true });
  return entries
    .map((entry) => entry.split(sep).join("/"))
    .filter((entry) => /\.(css|m?js)$/.test(entry))
    .sort();
}
