import { cpus } from "node:os";
import { join } from "node:path";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import { benchBuild } from "./build.ts";
import { bestOf, measureNode } from "./measure.ts";
import { say } from "./say.ts";
import { TRANSLATED, writeContent } from "./translated-content.ts";

const FOLDER = join(".cache", "bench", "translations");
const PAGES = 500;
const ROUNDS = 3;

/** Prints what the status of many translations takes, and builds in many languages beside plain Eleventy. */
export function benchTranslations(): void {
  console.log(
    `${cpus().length} cores, ${cpus()[0]?.model}. Seconds by the clock, of CPU (Node alone), and memory at most.`,
  );
  const languages = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== SOURCE_LANGUAGE);
  const content = join(FOLDER, "status");
  writeContent({ folder: content, pages: PAGES, languages });
  console.log(`Status of ${PAGES} pages in ${languages.length} languages, best of ${ROUNDS}`);
  const status = ["scripts/translations.ts", "status", "--json", "--content", content];
  say(
    "status",
    bestOf(ROUNDS, () => measureNode(status)),
  );
  benchBuild({ folder: FOLDER, pages: PAGES, languages: TRANSLATED });
}
