import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EXIT } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { readLocales } from "../../plugins/interface-text/io.ts";
import { judgeTag } from "../../plugins/interface-text/judge-tag.ts";
import { switchOn } from "../../plugins/interface-text/switch-on.ts";
import type { Language } from "../../plugins/model/languages.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { describeLanguage } from "./describe-language.ts";
import { scaffoldLanguage } from "./scaffold-language.ts";
import { type Places, writeOrSay } from "./write-or-say.ts";

/** Switches a language on, with a folder for its pages; for one that isn't in the table, begins its texts and says what else it needs. */
export async function newLanguage(tag: string, places: Places): Promise<number> {
  const verdict = judgeTag(tag);
  if (verdict.state === "wrong") throw new UserError(tag, verdict.problem, verdict.fix);
  return verdict.state === "known" ? addLanguage(verdict.language, places) : scaffoldLanguage(tag, places);
}

async function addLanguage(language: Language, places: Places): Promise<number> {
  const { tag } = language;
  const { findings } = await readLocales(places.locales, [tag]);
  if (findings.length > 0) {
    process.stdout.write(reportFindings(findings, "text"));
    console.log(`Nothing was changed: ${language.name} can't be switched on before its texts are whole.`);
    return EXIT.findings;
  }
  const file = join(places.content, "settings.yaml");
  const settings = await readSettings(file);
  const changed = switchOn(settings, tag, file);
  // Git keeps no empty folder.
  const keep = join(places.content, tag, ".gitkeep");
  if (!existsSync(join(places.content, tag))) writeOrSay(keep, "", places.isDry);
  if (changed !== undefined) writeOrSay(file, changed, places.isDry);
  else console.log(`${language.name} (${tag}) is in ${file} already.`);
  for (const line of await describeLanguage(language, places)) console.log(line);
  return EXIT.fine;
}

async function readSettings(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new UserError(file, "The settings can't be read.", "Check the name after --content.", { cause });
  });
}
