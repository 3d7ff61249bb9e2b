import { createHash, randomUUID } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCKFILE, TOOLS } from "../../plugins/accessibility/kept-results.ts";
import { writeWhole } from "../../plugins/command-line/io.ts";
import type { Chosen } from "../../plugins/driven/choose-templates.ts";
import type { Driven, Recall } from "../../plugins/driven/io.ts";
import { UNDRIVEN } from "../../plugins/driven/to-findings.ts";
import { parseJson } from "../../plugins/model/parse-json.ts";

/** What driving pages gave, kept from run to run. */
export type KeptDriven = { recall: Recall; save: () => void };

type Kept = { version: string; pages: Record<string, Driven> };

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Opens the file that keeps what driving gave. It holds for the same page, twin, styles, scripts, tools and browser. */
export function openKeptDriven(file: string, site: string, browserVersion: string): KeptDriven {
  const version = digest([browserVersion, ...readTools(), ...readAll(site, "**/*.{css,js}")]);
  const before = readKept(file, version);
  const used: Kept["pages"] = {};
  return {
    recall: async (chosen, drive) => {
      const key = keyOf(site, chosen);
      const driven = before[key] ?? (await drive());
      // A page that could not be driven may be driven the next time.
      if (!driven.findings.some(({ check }) => check === UNDRIVEN)) used[key] = driven;
      return driven;
    },
    save: () => writeWhole(file, JSON.stringify({ version, pages: used } satisfies Kept)),
  };
}

function keyOf(site: string, { url, twin }: Chosen): string {
  return digest([url, twin ?? "", ...[url, twin ?? url].map((each) => readText(join(site, fileOf(each))))]);
}

/** Where the page of an address stands in the site's folder. */
export function fileOf(url: string): string {
  const path = decodeURIComponent(url);
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** Without a lockfile nobody knows the versions of the packages: then no two runs have the same tools. */
function readTools(): string[] {
  const isKnown = existsSync(join(PROJECT, LOCKFILE));
  return [...TOOLS.flatMap((pattern) => readAll(PROJECT, pattern)), isKnown ? "" : randomUUID()];
}

function readAll(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .sort()
    .flatMap((name) => [name, readText(join(folder, name))]);
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** The file is this command's own: where its outline is right the rest was written by `JSON.stringify`. */
function readKept(file: string, version: string): Kept["pages"] {
  const kept = parseJson(readText(file));
  return isKept(kept) && kept.version === version ? kept.pages : {};
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    "pages" in value &&
    typeof value.pages === "object" &&
    value.pages !== null &&
    Object.values(value.pages).every((one) => Array.isArray(one?.findings) && Array.isArray(one.links))
  );
}
