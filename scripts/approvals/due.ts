import { findDue, reportDue } from "../../plugins/approvals/state/find-due.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { dayOf, readWholeSite } from "./published-pages.ts";

const WITHIN = "60";

/** Prints the approvals that end soon, so that parents can be asked again in time. */
export async function due({ values, switches }: Arguments): Promise<number> {
  const { content = "content", date = today() } = values;
  const within = toDays(values["within"] ?? WITHIN);
  dayOf(date);
  const site = await readWholeSite(content, date);
  const { ledger, findings } = site.ledger;
  const rows = findDue(site.published, ledger, date, within);
  if (switches.has("json"))
    process.stdout.write(`${JSON.stringify({ date, within, pages: rows, findings }, null, 2)}\n`);
  else process.stdout.write(reportDue(rows, within));
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}

function toDays(typed: string): number {
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw new UserError("--within", `"${typed}" is not a number of days.`, "Write it like 60.");
}
