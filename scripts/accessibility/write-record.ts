import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { languagesIn } from "../../plugins/accessibility/pages-to-check.ts";
import { type FullRun, printRecord, toRecord } from "../../plugins/accessibility/record.ts";
import { CHECKS } from "../../plugins/barriers/registry.ts";
import { writeWhole } from "../../plugins/command-line/io.ts";
import { RECORD_FILE } from "../../plugins/model/accessibility-record.ts";

/** The packages that look at pages. */
const PACKAGES = ["pa11y-ci", "axe-core", "@pa11y/html_codesniffer", "html-validate"];

/** Writes what a full run tested and found into the content folder, for the site to show. */
export function writeRecord(
  { site, content, browser }: { site: string; content: string; browser: string },
  run: Omit<FullRun, "languages" | "tools" | "ownCriteria">,
): void {
  const file = join(content, RECORD_FILE);
  writeWhole(
    file,
    printRecord(
      toRecord({
        ...run,
        languages: readLanguages(site),
        tools: [
          ...PACKAGES.map(toTool),
          toBrowser(browser),
          { name: "own checks", version: manifest.version },
        ],
        ownCriteria: CHECKS.flatMap(({ on, level, wcag }) =>
          on.includes("page") && level === "error" ? wcag : [],
        ),
      }),
    ),
  );
  process.stderr.write(`${file}: what was tested on ${run.date}.\n`);
}

function readLanguages(site: string): string[] {
  const file = join(site, "reports/pages.json");
  return existsSync(file) ? languagesIn(readFileSync(file, "utf8")) : [];
}

function toTool(name: string): { name: string; version: string } {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return { name, version: JSON.parse(readFileSync(file, "utf8")).version };
}

/** `HeadlessChrome/153.0.1` is Chromium at 153.0.1. */
function toBrowser(text: string): { name: string; version: string } {
  return { name: "Chromium", version: text.replace(/^.*\//, "") };
}
