import { reportStatus } from "../../plugins/approvals/state/report-status.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { dayOf, readWholeSite } from "./published-pages.ts";

/** Prints where each page stands on a day. */
export async function sayStatus({ values, switches }: Arguments): Promise<number> {
  const { content = "content", date = today() } = values;
  dayOf(date);
  const { status, ledger } = await readWholeSite(content, date);
  const { findings } = ledger;
  if (switches.has("json"))
    process.stdout.write(`${JSON.stringify({ date, pages: status, findings }, null, 2)}\n`);
  else process.stdout.write(reportStatus(status));
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}
