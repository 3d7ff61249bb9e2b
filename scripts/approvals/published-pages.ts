import type { PublishedPage } from "../../plugins/model/approval.ts";
import { isoDate } from "../../plugins/model/fields.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { type BuiltSite, readSite } from "../../plugins/site/io.ts";

/** The one place where the pages that readers see on a day come from. */
export async function readPublishedPages(content: string, date: string): Promise<readonly PublishedPage[]> {
  return (await readWholeSite(content, date)).published;
}

/** The site as it would be built on a day. */
export async function readWholeSite(content: string, date: string): Promise<BuiltSite> {
  const { site, findings } = await readSite({ content, locales: "locales", date, cache: ".cache" });
  if (site !== undefined) return site;
  const [
    { file, message, fix } = { file: content, message: "There is no site here.", fix: "Try --content." },
  ] = findings;
  throw new UserError(file, message, fix);
}

/** Throws a UserError where what was typed after an option is no day. */
export function dayOf(typed: string, option = "--date"): string {
  if (isoDate.safeParse(typed).success) return typed;
  throw new UserError(option, `"${typed}" is not a day.`, "Write it like 2026-05-10.");
}
