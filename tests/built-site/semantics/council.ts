import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeContentFolder } from "../../content-folder.ts";
import { runScript } from "../../run-script.ts";
import { approve } from "../../site/approved-folder.ts";
import { BUILD_DATE } from "../build-demonstration.ts";
import { AFTER, COUNCIL } from "./council-files.ts";

/** A built site, and how to take it away again. */
export type BuiltCouncil = { folder: string; remove: () => Promise<void> };

/** Builds the site of the council with the command that people use: in both languages one page is approved, and one was before it changed. */
export async function buildCouncil(): Promise<BuiltCouncil> {
  const content = await makeContentFolder(COUNCIL);
  const output = await mkdtemp(join(tmpdir(), "semantics-"));
  const folder = join(output, "site");
  for (const page of ["school/clubs", "school/travel"])
    for (const language of ["en", "ur"]) await approve(content, page, language);
  await writeFile(join(content, "en/school/travel.md"), AFTER);
  const options = ["--content", content, "--output", folder, "--date", BUILD_DATE];
  const { code, stdout, stderr } = await runScript("build", ...options);
  await rm(content, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The council can't be built.\n${stdout}${stderr}`);
  return { folder, remove: () => rm(output, { recursive: true, force: true }) };
}
