import { readLedger } from "../../plugins/approvals/io.ts";
import { reportStatus, toStatusRows } from "../../plugins/approvals/state/report-status.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import { dayOf, readPublishedPages } from "./published-pages.ts";

/** Prints where each page stands on a day. */
export async function status({ values, switches }: Arguments): Promise<number> {
  const { content = "content", date = today() } = values;
  dayOf(date);
  const { ledger, findings } = await readLedger(content);
  const rows = toStatusRows(await readPublishedPages(content, date), ledger, date);
  if (switches.has("json"))
    process.stdout.write(`${JSON.stringify({ date, pages: rows, findings }, null, 2)}\n`);
  else process.stdout.write(reportStatus(rows));
  process.stderr.write(reportFindings(findings, "text"));
  return findings.length === 0 ? EXIT.fine : EXIT.findings;
}
