import { text } from "node:stream/consumers";
import { appendVotes } from "../../plugins/approvals/io.ts";
import { countCodes, votesToRecord } from "../../plugins/approvals/rounds/count-codes.ts";
import { readCodes } from "../../plugins/approvals/rounds/read-codes.ts";
import { type PageCount, reportCount, toPageCounts } from "../../plugins/approvals/rounds/report-count.ts";
import { badgeOf } from "../../plugins/approvals/state/badge-of.ts";
import type { Arguments } from "../../plugins/command-line/arguments.ts";
import { EXIT, today } from "../../plugins/command-line/io.ts";
import { readNamed } from "../../plugins/letters/io.ts";
import { type PublishedPage, pageKey, type SoundLedger } from "../../plugins/model/approval.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { dayOf, readPublishedPages } from "./published-pages.ts";
import { findRound, needed, readSoundLedger } from "./round-files.ts";

/** Counts the codes that came back, says of each that doesn't count why, and records the others: all or none. */
export async function countLetters(args: Arguments, id: string): Promise<number> {
  const { content = "content", date = today() } = args.values;
  const dryRun = args.switches.has("dry-run");
  const file = needed(args, "codes", "Give a file with the codes, one a line, or - to type them.");
  dayOf(date);
  if (date > today())
    throw new UserError("--date", `${date} is still to come.`, "Give the day on which they came.");
  const typed = readCodes(file === "-" ? await text(process.stdin) : await readNamed("--codes", file));
  const ledger = await readSoundLedger(content);
  const letters = findRound(ledger, id);
  const counted = countCodes(typed, { ledger, letters, date });
  const votes = votesToRecord(counted);
  const published = await readPublishedPages(content, today());
  if (!dryRun) await appendVotes(content, votes, ledger);
  const now = dryRun ? ledger : await readSoundLedger(content);
  const pages = toPageCounts(letters.round, now, dryRun ? votes : []).map((page) =>
    addState(page, published, now),
  );
  const report = { round: id, date, recorded: !dryRun, codes: counted, pages };
  process.stdout.write(
    args.switches.has("json") ? `${JSON.stringify(report, null, 2)}\n` : reportCount(report),
  );
  return counted.some(({ state }) => state === "refused") ? EXIT.findings : EXIT.fine;
}

/** Where the page stands now, and whether the round's words are still those that it shows. */
function addState(page: PageCount, published: readonly PublishedPage[], ledger: SoundLedger): PageCount {
  const found = published.find(
    (each) => pageKey({ page: each.path, language: each.language }) === pageKey(page),
  );
  if (found === undefined) return { ...page, shown: false };
  const shown = found.digest.state === "digest" && found.digest.digest === page.digest;
  return { ...page, shown, badge: badgeOf(found, ledger, today()).state };
}
