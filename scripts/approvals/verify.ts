import { readCheckpoint, readLedgerFiles, readSeenFiles } from "../../plugins/approvals/io.ts";
import { parseLedger } from "../../plugins/approvals/ledger/parse-ledger.ts";
import { reportVerification, verify } from "../../plugins/approvals/verify/verify.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { reportFindings } from "../../plugins/findings/report.ts";
import type { PublishedPage } from "../../plugins/model/approval.ts";
import { errorAt, type Finding } from "../../plugins/model/finding.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { dayOf, readPublishedPages } from "./published-pages.ts";

/** Checks everything that stands behind the badges, from the files alone. */
export async function verifyApprovals({ values, switches }: Arguments): Promise<number> {
  const { content = "content", date = today() } = values;
  dayOf(date);
  const checkpoint =
    values["checkpoint"] === undefined ? undefined : await readCheckpoint(values["checkpoint"]);
  const files = await readLedgerFiles(content);
  const { ledger, findings } = parseLedger(files);
  const site = await readPages(content, date);
  const verification = verify({
    ...{ ledger, content, date, checkpoint, votes: files.votes, pages: site.pages },
    findings: [...findings, ...site.findings],
    seen: await readSeenFiles(content),
  });
  if (switches.has("json")) process.stdout.write(`${JSON.stringify(verification, null, 2)}\n`);
  else process.stdout.write(reportVerification(verification));
  process.stderr.write(reportFindings(verification.findings, "text"));
  return verification.findings.length === 0 ? EXIT.fine : EXIT.findings;
}

/** Votes can be checked where the site can't be built; why it can't is then one more finding. */
async function readPages(
  content: string,
  date: string,
): Promise<{ pages?: readonly PublishedPage[]; findings: Finding[] }> {
  try {
    return { pages: await readPublishedPages(content, date), findings: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { findings: [errorAt(error.where, "site", error.problem, error.fix)] };
  }
}
