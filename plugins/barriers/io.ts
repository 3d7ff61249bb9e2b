import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseJson } from "../model/parse-json.ts";
import type { PageToRead, Recall } from "./check-files.ts";
import type { PageResult } from "./check-page.ts";
import type { Levels } from "./run-checks.ts";
import { type BarrierSettings, readBarrierSettings } from "./settings.ts";

/** Reads what a council decided about checks, from `settings.yaml` in the content folder. There may be none. */
export function readSettings(content: string, today: string): BarrierSettings {
  const file = join(content, "settings.yaml");
  return readBarrierSettings(file, existsSync(file) ? readFileSync(file, "utf8") : "", today);
}

/** The pages of a built site by their addresses, each with how to read it. */
export function listBuiltPages(site: string, urls: readonly string[]): PageToRead[] {
  return urls.map((url) => {
    const path = decodeURIComponent(url).replace(/^\//, "");
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const read = () => readFile(join(site, file), "utf8").catch(() => undefined);
    return { url, file, read };
  });
}

/** Results of pages by a digest of their HTML. They hold for one state of the checks and their levels. */
export type KeptResults = {
  recall: Recall;
  /** `isWhole`: what wasn't asked for belongs to pages that are gone. */
  save: (isWhole: boolean) => void;
};

type Kept = { tools: string; pages: Record<string, PageResult> };

/** Opens the file that keeps results from run to run. What other checks or levels found is worth nothing. */
export function openKept(file: string, levels: Levels): KeptResults {
  const tools = digestTools(levels);
  const before = parseKept(existsSync(file) ? readFileSync(file, "utf8") : "", tools);
  const used: Kept["pages"] = {};
  const recall: Recall = (html, { url }, examine) => {
    const key = createHash("sha256").update(`${url}\n`).update(html).digest("base64url");
    const result = before.pages[key] ?? examine();
    used[key] = result;
    return result;
  };
  const save = (isWhole: boolean) =>
    replaceFile(
      file,
      JSON.stringify({ tools, pages: isWhole ? used : { ...before.pages, ...used } } satisfies Kept),
    );
  return { recall, save };
}

function digestTools(levels: Levels): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const hash = createHash("sha256").update(JSON.stringify([...levels]));
  const model = ["../model/languages.ts", "../../package-lock.json"].filter((path) =>
    existsSync(join(here, path)),
  );
  for (const path of [...globSync("**/*.ts", { cwd: here }).sort(), ...model])
    hash.update(`\n${path}\n`).update(readFileSync(join(here, path)));
  return hash.digest("base64url");
}

/** The file is this command's own: where its outline is right the rest was written by `JSON.stringify`. */
function parseKept(text: string, tools: string): Kept {
  const kept = parseJson(text);
  return isKept(kept) && kept.tools === tools ? kept : { tools, pages: {} };
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "tools" in value &&
    "pages" in value &&
    typeof value.pages === "object" &&
    value.pages !== null &&
    Object.values(value.pages).every((result) => Array.isArray(result?.findings) && "summary" in result)
  );
}

function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
